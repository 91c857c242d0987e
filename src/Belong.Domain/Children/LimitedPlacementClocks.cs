using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A temporary move ends within its limit, or it was a move from the first day: hospital six weeks, carers' holiday three, others a week.</summary>
public sealed class TemporaryPlacementClock : ChildClock
{
    public static Setting InHospital { get; } = Setting.Number("temporary-hospital-days", "Temporary placement in hospital (T1)", 42, "days", "Rule 381 of the SSDA903 return");
    public static Setting OnHoliday { get; } = Setting.Number("temporary-holiday-days", "Temporary placement while the carer is on holiday (T3)", 21, "days", "Rule 382 of the SSDA903 return");
    public static Setting Otherwise { get; } = Setting.Number("temporary-days", "Other temporary placement (T4)", 7, "days", "Rule 383 of the SSDA903 return");

    public override Rule Rule { get; } = new("Return from a temporary placement", "SSDA903 guidance, codes T1, T3 and T4", Standing.Guidance, InForce.Always)
    {
        Verified = false,
        Settings = [InHospital, OnHoliday, Otherwise],
        Who = Post.SocialWorker,
        Act = typeof(MoveChild),
        StoppedBy = "the child going back, or the move being recorded as a placement of its own",
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<Placement>())
        {
            if (entry.Fact.Code switch { "T1" => InHospital, "T3" => OnHoliday, "T4" => Otherwise, _ => null } is not { } limit)
            {
                continue;
            }

            var days = terms.Number(limit, entry.Fact.From);
            var owed = Owed("Return from a temporary placement", entry.Fact.From.PlusDays(days), $"{days} days after it began on {entry.Fact.From:d MMMM yyyy} ({People.CodeLists.Placement.Say(entry.Fact.Code).ToLowerInvariant()})", terms, entry) with { About = entry };
            yield return entry.Fact.Until is { } until ? owed.Met(until, entry) : owed;
        }
    }
}

/// <summary>A child placed in an emergency with an approved carer outside the terms of the approval stays there no longer than six working days.</summary>
public sealed class OutsideTermsClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("outside-terms-within", "With a carer outside the terms of approval", 6, "working days", "2010 Regulations, regulation 23; the number read in guidance only");

    public override Rule Rule { get; } = new("End of an emergency placement outside terms", "2010 Regulations, regulation 23", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(OutsideTerms),
        StoppedBy = "an exemption, other terms of approval, or a move",
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<OutsideTerms>())
        {
            var days = terms.Number(Within, entry.Fact.From);
            var owed = Owed("End of an emergency placement outside terms", terms.Calendar.WorkingDaysAfter(entry.Fact.From, days).On, $"{days} working days after it began on {entry.Fact.From:d MMMM yyyy}", terms, entry) with { About = entry };
            var ended = entry.Fact.Until ?? child.KnownPlacements.FirstOrDefault(each => each.Placement.Is(entry.Fact.Placement)).Placement?.Until;
            yield return ended is { } until ? owed.Met(until, entry) : owed;
        }
    }
}

/// <summary>Regulation 24: a connected person's temporary approval runs out after sixteen weeks, or after its one extension.</summary>
public sealed class TemporaryApprovalClock : ChildClock
{
    public static Setting Weeks { get; } = Setting.Number("temporary-approval-weeks", "Temporary approval of a connected person", 16, "weeks", "2010 Regulations, regulation 24; number not verified here");
    public static Setting Extension { get; } = Setting.Number("temporary-approval-extension", "Its one extension", 8, "weeks", "2010 Regulations, regulation 25; number not verified here");

    public override Rule Rule { get; } = new("Full approval of a connected person", "2010 Regulations, regulations 24 and 25", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.TeamManager,
        Act = typeof(TemporaryApproval),
        StoppedBy = "full approval, or the placement ending",
        Settings = [Weeks, Extension],
        ChangedForATime = InForce.Coronavirus,
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<TemporaryApproval>())
        {
            var (weeks, more) = (terms.Number(Weeks, entry.Fact.From), entry.Fact.ExtendedOn is null ? 0 : terms.Number(Extension, entry.Fact.From));
            var owed = Owed("Full approval of the connected person", entry.Fact.From.PlusDays(7 * (weeks + more)), $"{weeks} weeks{(more > 0 ? $" and the one extension of {more}" : "")} after the temporary approval of {entry.Fact.From:d MMMM yyyy}", terms, entry) with { About = entry };
            var placement = child.KnownPlacements.FirstOrDefault(each => each.Placement.Is(entry.Fact.Placement)).Placement;
            yield return entry.Fact.Until is { } until ? owed.Met(until, entry)
                : placement?.Until is { } left ? owed.Stopped(left)
                : owed;
        }
    }
}

/// <summary>A child is placed with a parent before the parent is assessed: the assessment follows, and then the decision is taken again.</summary>
public sealed class ParentAssessmentClock : ChildClock
{
    public static Setting Assessed { get; } = Setting.Number("parent-assessed-within", "Assessment of a parent with whom a child was placed at once", 10, "working days", "2010 Regulations, regulation 19; number not verified here");
    public static Setting Decided { get; } = Setting.Number("parent-decided-within", "The placement decided on again after that", 10, "working days", "2010 Regulations, regulation 19; number not verified here");

    public override Rule Rule { get; } = new("Assessment of the parent and the decision after it", "2010 Regulations, regulation 19", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(ParentAssessment),
        StoppedBy = "the placement ending",
        Settings = [Assessed, Decided],
        ChangedForATime = InForce.Coronavirus,
    };

    public override string Needs => "assessments of parents";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        // Unplanned, for a placement that was planned had its assessment before.
        foreach (var (_, placement) in child.KnownPlacements.Where(each => each.Placement.Episodes[0].Place == "P1" && each.Placement.Said.FirstOrDefault()?.Fact.Planned == false))
        {
            var (assess, decide) = (terms.Number(Assessed, placement.From), terms.Number(Decided, placement.From));
            var assessed = First(child.Facts<ParentAssessment>(), each => each.On, DateOnly.MinValue, such: each => placement.Is(each.Placement));
            var owed = Owed("Assessment of the parent", terms.Calendar.WorkingDaysAfter(placement.From, assess).On, $"{assess} working days after the child was placed with the parent on {placement.From:d MMMM yyyy}", terms, placement.Began) with { About = placement.Began };
            yield return Once(child, terms, owed, placement.From, assessed, placement.Until);
            if (assessed is { } done)
            {
                var again = Owed("Placement with the parent decided again", terms.Calendar.WorkingDaysAfter(done.On, decide).On, $"{decide} working days after the assessment of {done.On:d MMMM yyyy}", terms, done.By) with { About = placement.Began };
                yield return Once(child, terms, again, done.On, First(child.Facts<ParentAssessment>(), each => each.DecidedOn, DateOnly.MinValue, such: each => placement.Is(each.Placement)), placement.Until);
            }
        }
    }
}
