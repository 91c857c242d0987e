using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing service drops a decision, which is not to be carried out any more.</summary>
public sealed record DropDecision(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which decision is dropped?", Of = typeof(Decision))]
    public FactId Decision { get; init; }

    [Asks("When was the decision dropped?", Named = "Date dropped")]
    public DateOnly? On { get; init; }

    [Asks("Why is the decision dropped?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var decision = child.Facts<Decision>().FirstOrDefault(each => each.FactId == Decision);
        if (decision is not { Fact.DoneOn: null })
        {
            problems.Add(nameof(Decision), decision is null ? "Select the decision" : "This decision is already recorded as done or dropped");
        }

        if (Past(child, On, nameof(On), "the date the decision was dropped", today, problems) is { } on && child.Reviews.FirstOrDefault(each => each.FactId == decision?.Fact.Review)?.Fact.HeldOn is { } held && on < held)
        {
            problems.Add(nameof(On), $"The date must be on or after {held.InWords()}, when the review was held");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the decision is dropped");
        }

        return problems.Any ? problems : Statement.End(decision!, decision!.Fact with { DoneOn = On, Outcome = Reason.Trim(), Dropped = true });
    }
}
