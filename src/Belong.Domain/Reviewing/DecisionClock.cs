using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>What a review decided is done by the day it named.</summary>
public sealed class DecisionClock : ChildClock
{
    public override Rule Rule { get; } = new("Decision of a review carried out", "The review itself; 2010 Regulations, regulation 37", Standing.LocalPractice, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(CompleteDecision),
        StoppedBy = "if the decision is dropped, with a reason, or when a later review is held after it was due",
    };

    private static readonly Rule OfTheOfficer = new("Decision of a review that the officer carries out", "The review itself", Standing.LocalPractice, InForce.CarePlanning)
    {
        Who = Post.ReviewingOfficer,
        Act = typeof(CompleteDecision),
        StoppedBy = "if the decision is dropped, with a reason, or when a later review is held after it was due",
    };

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [Rule, OfTheOfficer];

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var decision in child.Facts<Decision>())
        {
            var held = child.Reviews.FirstOrDefault(review => review.FactId == decision.Fact.Review)?.Fact.HeldOn;
            var owed = Owed(IsTheOfficers(decision.Fact.Owner) ? OfTheOfficer : Rule, decision.Fact.What, decision.Fact.By, $"decided at the review of {held.InWords()}, for {decision.Fact.Owner}", terms, decision) with { About = decision, Keyed = "decision" };
            yield return decision.Fact.DoneOn is { } done ? decision.Fact.Dropped ? owed.Stopped(done < decision.Fact.By ? done : decision.Fact.By) : owed.Met(done, decision)
                : Ceased(child, held ?? decision.Fact.By) is { } ceased ? owed.Stopped(ceased)
                : child.Reviews.Where(review => review.Fact.HeldOn > decision.Fact.By && review.FactId != decision.Fact.Review).Select(review => (DateOnly?)review.Fact.HeldOn).Min() is { } reviewed ? owed.Stopped(reviewed)
                : owed;
        }
    }

    /// <summary>Whoever else is to do it, the child's social worker sees to it that they do.</summary>
    private static bool IsTheOfficers(string owner) => owner.Trim() is var who && (who.Equals("Reviewing officer", StringComparison.OrdinalIgnoreCase) || who.Equals("Independent reviewing officer", StringComparison.OrdinalIgnoreCase) || who.Equals("IRO", StringComparison.OrdinalIgnoreCase));
}
