using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A decision was carried out.</summary>
public sealed record CompleteDecision(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which decision was carried out?", Of = typeof(Decision))]
    public FactId Decision { get; init; }

    [Asks("When was the decision carried out?", Named = "Date done")]
    public DateOnly? On { get; init; }

    [Asks("What was the result?", Long = true)]
    public string Came { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var decision = child.Facts<Decision>().FirstOrDefault(each => each.FactId == Decision);
        if (decision is not { Fact.DoneOn: null })
        {
            problems.Add(nameof(Decision), decision is null ? "Select the decision" : "This decision is already recorded as done");
        }

        if (Past(child, On, nameof(On), "the date the decision was carried out", today, problems) is { } on && child.Reviews.FirstOrDefault(each => each.FactId == decision?.Fact.Review)?.Fact.HeldOn is { } held && on < held)
        {
            problems.Add(nameof(On), $"The date must be on or after {held.InWords()}, when the review was held");
        }

        return problems.Any ? problems : Statement.End(decision!, decision!.Fact with { DoneOn = On, Outcome = Came.Trim() });
    }
}
