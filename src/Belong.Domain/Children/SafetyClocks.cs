using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Within 72 hours of every return an interview is offered and, unless refused, held. Hours are counted as they pass,
/// over weekends, holidays and changes of the clocks. Where no time of return is known the whole third day counts.
/// </summary>
public sealed class ReturnInterviewClock : ChildClock
{
    public static Setting Hours { get; } = Setting.Number("return-interview-hours", "Return interview after the child came back", 72, "hours", "Statutory guidance on children who run away or go missing, read in local procedures");

    public override Rule Rule { get; } = new("Return interview", "Statutory guidance on children who run away or go missing from home or care (2014)", Standing.Guidance, DateSpan.Since(2014, 1, 1))
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(RecordReturnInterview),
        StoppedBy = "the young person refusing it, or the child ceasing to be looked after",
        Settings = [Hours],
    };

    public override string Needs => "return interviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var missing in child.Facts<MissingEpisode>())
        {
            // Whoever is still missing on their 18th birthday has not come back: there the count ends.
            if (missing.Fact.Until is not { } returned || (child.BornOn is { } born && returned >= Age.Birthday(born, 18)))
            {
                continue;
            }

            var hours = terms.Number(Hours, returned);
            var by = new LondonTime(returned, missing.Fact.ReturnedAt ?? new TimeOnly(12, 0)).PlusHours(hours);
            var owed = Owed("Return interview", by.Day, $"{hours} hours after the return on {returned:d MMMM yyyy}{(missing.Fact.ReturnedAt is { } at ? $" at {at:HH:mm}: by {by.Time:HH:mm} that day" : "")}", terms, missing) with { About = missing, ByTime = missing.Fact.ReturnedAt is null ? null : by.Time };
            var interview = child.Facts<ReturnInterview>().Where(each => each.Fact.Missing == missing.FactId).OrderBy(each => each.Fact.HeldOn ?? DateOnly.MaxValue).FirstOrDefault();
            yield return interview?.Fact.HeldOn is { } held ? owed.Met(held, interview, interview.Fact.HeldAt)
                : interview?.Fact.Accepted == false ? (owed with { Why = $"{owed.Why}; offered and refused" }).Stopped(interview.Fact.OfferedOn ?? by.Day)
                : Once(child, terms, owed, returned, null, Ceased(child, returned));
        }
    }
}

/// <summary>
/// Orders that run out: police protection after 72 hours, an emergency protection order after eight days (the first
/// counted, and counted from police protection where that came before) and once up to seven more, a child assessment
/// order after seven. An interim care order has no fixed end; the proceedings have a limit to aim for. Any order on
/// which an end is recorded runs to that day.
/// </summary>
public sealed class OrderExpiryClock : ChildClock
{
    private static readonly Rule Recorded = Of("Order ends", "The order itself: the day recorded as its last");

    public static Setting EmergencyDays { get; } = Setting.Number("emergency-order-days", "Emergency protection order, the first day counted", 8, "days", "Children Act 1989, section 45; the number read in advice pages only");
    public static Setting ProceedingsWeeks { get; } = Setting.Number("proceedings-weeks", "Care proceedings, from the interim order", 26, "weeks", "Children Act 1989, section 32 as amended; number not verified here");

    public static Setting PoliceHours { get; } = Setting.Number("police-protection-hours", "Police protection", 72, "hours", "Children Act 1989, section 46; the number read in advice pages only");
    public static Setting AssessmentDays { get; } = Setting.Number("assessment-order-days", "Child assessment order, the first day counted", 7, "days", "Children Act 1989, section 43; the number read in a rule of the return only");

    private static readonly Rule PoliceProtection = Of("Police protection ends", "Children Act 1989, section 46") with { Verified = false, Settings = [PoliceHours] };
    private static readonly Rule Assessment = Of("Child assessment order ends", "Children Act 1989, section 43") with { Verified = false, Settings = [AssessmentDays] };
    private static readonly Rule Emergency = Of("Emergency protection order ends", "Children Act 1989, section 45") with { Verified = false, Settings = [EmergencyDays] };
    private static readonly Rule Proceedings = Of("Care proceedings end", "Children Act 1989, section 32, as amended from 22 April 2014") with { Verified = false, Settings = [ProceedingsWeeks], InForce = DateSpan.Since(2014, 4, 22) };

    internal const string OfProceedings = "Care proceedings concluded";

    public override Rule Rule => Recorded;

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [PoliceProtection, Emergency, Assessment, Proceedings, Recorded];

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        Entry<LegalStatus>? before = null;
        foreach (var status in child.Facts<LegalStatus>().OrderBy(each => each.Fact.From))
        {
            var legal = status.Fact;
            foreach (var (rule, by, time, why) in Limits(legal, before?.Fact, terms))
            {
                var owed = Owed(rule, rule == Proceedings ? OfProceedings : $"{CodeLists.LegalStatus.Say(legal.Code)} runs out", by, $"{why}", terms, status) with { About = status, ByTime = time };
                yield return legal.Until is { } until ? owed.Met(until, status) : owed;
            }

            before = status;
        }
    }

    /// <summary>The day from which an emergency protection order is counted: its own, or the first of police protection that led up to it.</summary>
    internal static DateOnly EmergencyFrom(DateOnly from, LegalStatus? before, DateOnly? ended) => before is { Code: "L1" } && ended >= from.PlusDays(-1) ? before.From : from;

    private static IEnumerable<(Rule Rule, DateOnly By, TimeOnly? Time, string Why)> Limits(LegalStatus legal, LegalStatus? before, Terms terms)
    {
        if (legal.Code == "C1" && legal.StartSeen)
        {
            var weeks = terms.Number(ProceedingsWeeks, legal.From);
            yield return (Proceedings, legal.From.PlusDays(7 * weeks), null, $"{weeks} weeks after the interim care order of {legal.From:d MMMM yyyy}");
        }

        if (legal.ExpiresOn is { } ends)
        {
            yield return (legal.Code == "L2" ? Emergency : Recorded, ends, null, $"the last day recorded for the order of {legal.From:d MMMM yyyy}");
        }
        else if (legal.Code == "L1")
        {
            var hours = terms.Number(PoliceHours, legal.From);
            var until = new LondonTime(legal.From, legal.FromTime ?? new TimeOnly(12, 0)).PlusHours(hours);
            yield return (PoliceProtection, until.Day, legal.FromTime is null ? null : until.Time, $"{hours} hours after it began on {legal.From:d MMMM yyyy}{(legal.FromTime is { } at ? $" at {at:HH:mm}: at {until.Time:HH:mm}" : "")}");
        }
        else if (legal.Code == "L2")
        {
            var from = EmergencyFrom(legal.From, before, before?.Until);
            var days = terms.Number(EmergencyDays, legal.From);
            yield return (Emergency, from.PlusDays(days - 1), null, $"{days} days, counting {from:d MMMM yyyy}{(from < legal.From ? ", when police protection began" : "")}");
        }
        else if (legal.Code == "L3")
        {
            var days = terms.Number(AssessmentDays, legal.From);
            yield return (Assessment, legal.From.PlusDays(days - 1), null, $"{days} days, counting {legal.From:d MMMM yyyy}");
        }
    }

    private static Rule Of(string title, string source) => new(title, source, Standing.Law, InForce.Always)
    {
        Who = Post.SocialWorker,
        Act = typeof(RecordLegalStatus),
        StoppedBy = "another order, or the child going home",
    };
}

/// <summary>Age is assessed without delay; by when is the council's own standard.</summary>
public sealed class AgeAssessmentClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("age-assessment-within", "Age assessment decided", 28, "days", "Local target; no statutory limit is known");

    public override Rule Rule { get; } = new("Age assessment decided", "Local standard", Standing.LocalPractice, InForce.Always)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(AgeAssessment),
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<AgeAssessment>())
        {
            var days = terms.Number(Within, entry.Fact.StartedOn);
            var owed = Owed("Age assessment decided", entry.Fact.StartedOn.PlusDays(days), $"{days} days after it was begun on {entry.Fact.StartedOn:d MMMM yyyy}", terms, entry) with { About = entry };
            yield return entry.Fact.DecidedOn is { } decided ? owed.Met(decided, entry)
                : Ceased(child, entry.Fact.StartedOn) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}

/// <summary>A young person referred to the National Transfer Scheme is with the other authority within ten working days.</summary>
public sealed class NationalTransferClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("national-transfer-within", "Transfer after referral to the National Transfer Scheme", 10, "working days", "National Transfer Scheme protocol, read at second hand");

    public override Rule Rule { get; } = new("National transfer", "National Transfer Scheme protocol", Standing.Guidance, DateSpan.Since(2016, 7, 1))
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(NationalTransfer),
        StoppedBy = "the child ceasing to be looked after; until then reviews go on",
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<NationalTransfer>())
        {
            var days = terms.Number(Within, entry.Fact.ReferredOn);
            var owed = Owed("Transfer to the other authority", terms.Calendar.WorkingDaysAfter(entry.Fact.ReferredOn, days).On, $"{days} working days after the referral of {entry.Fact.ReferredOn:d MMMM yyyy}", terms, entry) with { About = entry };
            yield return entry.Fact.TransferredOn is { } on ? owed.Met(on, entry)
                : Ceased(child, entry.Fact.ReferredOn) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}
