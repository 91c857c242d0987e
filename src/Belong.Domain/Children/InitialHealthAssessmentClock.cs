using Belong.Domain.Duties;
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
        Harm = Harm.Child,
        Act = typeof(RecordHealthAssessment),
        Settings = [Within],
    };

    public override string Needs => "health assessments";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Initial health assessment", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From.InWords()}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<HealthAssessment>(), each => each.HeldOn, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}
