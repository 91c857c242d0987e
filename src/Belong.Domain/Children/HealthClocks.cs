using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A doctor assesses the child's health, and the report is there, within 20 working days of becoming looked after: before the first review.</summary>
public sealed class InitialHealthAssessmentClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("initial-health-within", "Initial health assessment after becoming looked after", 20, "working days", "2010 Regulations, regulation 7; the number read in local procedures only");

    public override Rule Rule { get; } = new("Initial health assessment", "2010 Regulations, regulation 7; Promoting the health and wellbeing of looked-after children", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(RecordHealthAssessment),
        Settings = [Within],
    };

    public override string Needs => "health assessments";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Initial health assessment", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From:d MMMM yyyy}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<HealthAssessment>(), each => each.HeldOn, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}

/// <summary>
/// After the first, at least every six months before the fifth birthday and every twelve after. Where six months lead
/// past the fifth birthday it is twelve.
/// </summary>
public sealed class ReviewHealthAssessmentClock : ChildClock
{
    public static Setting UnderFive { get; } = Setting.Number("review-health-under-five", "Review health assessment before the fifth birthday", 6, "months", "Read in local procedures that quote the statutory guidance");
    public static Setting Older { get; } = Setting.Number("review-health-older", "Review health assessment after the fifth birthday", 12, "months", "Read in local procedures that quote the statutory guidance");

    public override Rule Rule { get; } = new("Review health assessment", "2010 Regulations, regulation 7; Promoting the health and wellbeing of looked-after children", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(RecordHealthAssessment),
        Settings = [UnderFive, Older],
    };

    public override string Needs => "health assessments";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            // In care since before assessments are known: one is due a year after that at most.
            var since = child.KnownFrom(Needs, terms);
            Duty? owed = care.From < since ? Owed("Review health assessment", since.Value.PlusMonths(terms.Number(Older, since.Value)), $"{terms.Number(Older, since.Value)} months at most after {since.Value:d MMMM yyyy}, from when assessments are known", terms, care.Because) : null;
            foreach (var assessment in child.Facts<HealthAssessment>().Where(each => care.Span.Covers(each.Fact.HeldOn)).DistinctBy(each => each.Fact.HeldOn).OrderBy(each => each.Fact.HeldOn))
            {
                if (owed is not null)
                {
                    yield return owed.Met(assessment.Fact.HeldOn, assessment);
                }

                var held = assessment.Fact.HeldOn;
                var young = terms.Number(UnderFive, held);
                var months = child.BornOn is { } born && held.PlusMonths(young) < Age.Birthday(born, 5) ? young : terms.Number(Older, held);
                owed = Owed("Review health assessment", held.PlusMonths(months), $"{months} months after the health assessment of {held:d MMMM yyyy}", terms, assessment);
            }

            if (owed is not null)
            {
                yield return care.Until is { } until ? owed.Stopped(until) : owed;
            }
        }
    }
}

/// <summary>The child's teeth are checked at least once a year, first within a year of coming into care.</summary>
public sealed class DentalClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("dental-months", "Dental check", 12, "months", "Practice; the return counts checks in the year to 31 March");

    public override Rule Rule { get; } = new("Dental check", "Statutory guidance on health, read through the return (table OC2)", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(DentalCheck),
        Settings = [Months],
    };

    public override string Needs => "dental checks";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            var checks = child.Facts<DentalCheck>().Where(each => care.Span.Covers(each.Fact.On)).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Dental check", "dental check", Needs, checks.Select(each => (each.Fact.On, (Entry)each))))
            {
                yield return duty;
            }
        }
    }
}

/// <summary>Every year each child aged 4 to 16 in care for a year has a strengths and difficulties score.</summary>
public sealed class StrengthsAndDifficultiesClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("sdq-months", "Strengths and difficulties questionnaire", 12, "months", "SSDA903 guidance: once a year");

    public override Rule Rule { get; } = new("Strengths and difficulties questionnaire", "SSDA903 guidance, table OC2: aged 4 to 16, in care for twelve months", Standing.Guidance, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(StrengthsAndDifficulties),
        StoppedBy = "the 17th birthday, or the child ceasing to be looked after",
        Settings = [Months],
    };

    public override string Needs => "strengths and difficulties scores";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        if (child.BornOn is not { } born)
        {
            yield break;
        }

        var (four, seventeen) = (Age.Birthday(born, 4), Age.Birthday(born, 17));
        foreach (var care in child.PeriodsOfCare)
        {
            var from = care.From > four ? care.From : four;
            DateOnly? until = care.Until < seventeen ? care.Until : seventeen;
            if (from >= until || from > terms.Today)
            {
                continue;
            }

            var scores = child.Facts<StrengthsAndDifficulties>().Where(each => each.Fact.On >= from && each.Fact.On <= until).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Strengths and difficulties score", "score", Needs, scores.Select(each => (each.Fact.On, (Entry)each)), from, until <= terms.Today || care.Until is not null ? until : null))
            {
                yield return duty;
            }
        }
    }
}

/// <summary>Whether immunisations are up to date is asked afresh each year, for the return asks it at 31 March.</summary>
public sealed class ImmunisationClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("immunisation-months", "Immunisations looked at", 12, "months", "The return asks at each 31 March whether they are up to date");

    public override Rule Rule { get; } = new("Immunisations looked at", "SSDA903 guidance, table OC2: up to date at 31 March", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Immunisations),
        Settings = [Months],
    };

    public override string Needs => "immunisations";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            var looks = child.Facts<Immunisations>().Where(each => care.Span.Covers(each.Fact.On)).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Immunisations looked at", "look", Needs, looks.Select(each => (each.Fact.On, (Entry)each))))
            {
                yield return duty;
            }
        }
    }
}

/// <summary>What is done again so many months after it was last done, first so long after coming into care.</summary>
internal static class Yearly
{
    public static IEnumerable<Duty> Of(
        ChildClock clock, ChildRecord child, Terms terms, PeriodOfCare care, Setting setting, string what, string happening, string needs, IEnumerable<(DateOnly On, Entry By)> done, DateOnly? from = null, DateOnly? until = null)
    {
        var start = from ?? care.From;
        var known = child.KnownFrom(needs, terms);
        var count = terms.Number(setting, start);
        var owed = known is null ? NotKnown($"nothing told so far says whether it was done")
            : start < known ? Owed(known.Value.PlusMonths(count), $"{count} months at most after {known.Value:d MMMM yyyy}, from when these are known", care.Because[0])
            : Owed(start.PlusMonths(count), $"{count} months after {start:d MMMM yyyy}, {(start == care.From ? "when the child became looked after" : "the fourth birthday")}", care.Because[0]);
        foreach (var (on, by) in done)
        {
            yield return owed.Met(on, by);
            count = terms.Number(setting, on);
            owed = Owed(on.PlusMonths(count), $"{count} months after the {happening} of {on:d MMMM yyyy}", by);
        }

        yield return (until ?? care.Until) is { } end ? owed.Stopped(end) : owed;

        Duty Owed(DateOnly by, Reason why, Entry because) => new(clock.Rule, what, by, [because]) { PlanFor = terms.Calendar.LatestWorkingDayOnOrBefore(by), Provisional = terms.Calendar.IsProvisional(by), InPieces = why };
        Duty NotKnown(string why) => new(clock.Rule, what, null, care.Because) { Why = why };
    }
}
