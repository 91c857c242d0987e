using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class LateNotifications : Measure
{
    public override string Code => "late-notifications";
    public override bool AddsUp => true;
    public override string Cohort => "Children who became looked after in the period";
    public override string Title => "Children of whom the reviewing service was told late";
    public override string Source => "Local standard, a setting with a history";
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "Children who became looked after in the period and of whom the reviewing service was told two working days after or later (the council's setting decides how many), by the team that held the case. Where nobody recorded when it was told, the child is left out and counted as such.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Care, reading), Need.InPart(Clocks.NeedsOf<ServiceToldClock>(), reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen && reading.Span.Covers(care.From)))
        {
            var told = ServiceToldClock.ToldOf(child, care);
            var team = (child.AllocationOn(care.From) ?? child.Facts<Allocation>().MinBy(each => each.Fact.From))?.Fact.Team is { Length: > 0 } known ? known : "not-recorded";
            if (told?.By is not Entry<ServiceTold> notice)
            {
                yield return Part.Unknown(child, $"Looked after from {care.From.InWords()}; when the service was told is not recorded", care.Because) with { Group = team };
                continue;
            }

            var days = reading.Terms.Calendar.WorkingDaysBetween(care.From, notice.Fact.On);
            yield return Part.Counted(child, days >= reading.Terms.Number(ServiceToldClock.LateFrom, care.From), $"Looked after from {care.From.InWords()}, told {notice.Fact.On.InWords()}: {days} working days", [.. care.Because, notice]) with { Group = team };
        }
    }
}
