using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

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
            var owed = Owed("Age assessment decided", entry.Fact.StartedOn.PlusDays(days), $"{days} days after the assessment started on {entry.Fact.StartedOn.InWords()}", terms, entry) with { About = entry };
            yield return entry.Fact.DecidedOn is { } decided ? owed.Met(decided, entry)
                : Ceased(child, entry.Fact.StartedOn) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}
