using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Orders that run out: police protection after 72 hours, an emergency protection order after eight days (the first
/// counted, and counted from police protection where that came before) and once up to seven more, a child assessment
/// order after seven. An interim care order has no fixed end; the proceedings have a limit to aim for. Any order on
/// which an end is recorded runs to that day.
/// </summary>
public sealed class OrderExpiryClock : ChildClock
{
    private static readonly Rule Recorded = Of("Order ends", "The order itself: the day recorded as its last");

    public static Setting EmergencyDays { get; } = Setting.Number("emergency-order-days", "Emergency protection order, counting the first day", 8, "days", "Children Act 1989, section 45; the number read in advice pages only");
    public static Setting ProceedingsWeeks { get; } = Setting.Number("proceedings-weeks", "Care proceedings, from the interim order", 26, "weeks", "Children Act 1989, section 32 as amended; number not verified here");

    public static Setting PoliceHours { get; } = Setting.Number("police-protection-hours", "Police protection", 72, "hours", "Children Act 1989, section 46; the number read in advice pages only");
    public static Setting AssessmentDays { get; } = Setting.Number("assessment-order-days", "Child assessment order, counting the first day", 7, "days", "Children Act 1989, section 43; the number read in a rule of the return only");

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
            yield return (Proceedings, legal.From.PlusDays(7 * weeks), null, $"{weeks} weeks after the interim care order of {legal.From.InWords()}");
        }

        if (legal.ExpiresOn is { } ends)
        {
            yield return (legal.Code == "L2" ? Emergency : Recorded, ends, null, $"the last day recorded for the order of {legal.From.InWords()}");
        }
        else if (legal.Code == "L1")
        {
            var hours = terms.Number(PoliceHours, legal.From);
            var until = new LondonTime(legal.From, legal.FromTime ?? new TimeOnly(12, 0)).PlusHours(hours);
            yield return (PoliceProtection, until.Day, legal.FromTime is null ? null : until.Time, $"{hours} hours after the order began on {legal.From.InWords()}{(legal.FromTime is { } at ? $" at {at:HH:mm}: at {until.Time:HH:mm}" : "")}");
        }
        else if (legal.Code == "L2")
        {
            var from = EmergencyFrom(legal.From, before, before?.Until);
            var days = terms.Number(EmergencyDays, legal.From);
            yield return (Emergency, from.PlusDays(days - 1), null, $"{days} days, counting {from.InWords()}{(from < legal.From ? ", when police protection began" : "")}");
        }
        else if (legal.Code == "L3")
        {
            var days = terms.Number(AssessmentDays, legal.From);
            yield return (Assessment, legal.From.PlusDays(days - 1), null, $"{days} days, counting {legal.From.InWords()}");
        }
    }

    private static Rule Of(string title, string source) => new(title, source, Standing.Law, InForce.Always)
    {
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(RecordLegalStatus),
        StoppedBy = "with another order, or if the child goes home",
    };
}
