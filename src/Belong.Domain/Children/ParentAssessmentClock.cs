using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child is placed with a parent before the parent is assessed: the assessment follows, and then the decision is taken again.</summary>
public sealed class ParentAssessmentClock : ChildClock
{
    public static Setting Assessed { get; } = Setting.Number("parent-assessed-within", "Assessment of a parent with whom a child was placed before assessment", 10, "working days", "2010 Regulations, regulation 19; number not verified here");
    public static Setting Decided { get; } = Setting.Number("parent-decided-within", "Decision on the placement after the assessment", 10, "working days", "2010 Regulations, regulation 19; number not verified here");

    public override Rule Rule { get; } = new("Parent assessment and the decision after it", "2010 Regulations, regulation 19", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(ParentAssessment),
        StoppedBy = "if the placement ends",
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
            var owed = Owed("Parent assessment", terms.Calendar.WorkingDaysAfter(placement.From, assess).On, $"{assess} working days after the child was placed with the parent on {placement.From.InWords()}", terms, placement.Began) with { About = placement.Began };
            yield return Once(child, terms, owed, placement.From, assessed, placement.Until);
            if (assessed is { } done)
            {
                var again = Owed("Decision on placement with the parent", terms.Calendar.WorkingDaysAfter(done.On, decide).On, $"{decide} working days after the assessment of {done.On.InWords()}", terms, done.By) with { About = placement.Began };
                yield return Once(child, terms, again, done.On, First(child.Facts<ParentAssessment>(), each => each.DecidedOn, DateOnly.MinValue, such: each => placement.Is(each.Placement)), placement.Until);
            }
        }
    }
}
