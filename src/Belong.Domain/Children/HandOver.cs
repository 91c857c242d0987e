using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Several children go from one worker to another on one day, all or none, with one note for all and the plan of each in its record.</summary>
public sealed record HandOver : Act
{
    public IReadOnlyList<SubjectId> Children { get; init; } = [];
    public DateOnly? From { get; init; }
    public string Worker { get; init; } = "";
    public string Team { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Note { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Reason), CodeLists.WorkerChange)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        if (Children.Count == 0)
        {
            return Outcome.Refuse([new(nameof(Children), "Select at least one child")]);
        }

        var outcomes = Children.Distinct().Select(child => (Child: child, Outcome: new AllocateWorker(child) { From = From, Worker = Worker, Team = Team, Reason = Reason, HandOver = Note }.Decide(county, today, by))).ToList();
        var refused = outcomes.Where(each => each.Outcome.Refused).ToList();
        return refused.Count == 0
            ? Outcome.Add(outcomes.SelectMany(each => each.Outcome.Statements))
            : Outcome.Refuse(refused.SelectMany(each => each.Outcome.Problems.Select(problem => (each.Child, problem))).GroupBy(each => each.problem)
                .Select(each => each.Count() == outcomes.Count ? each.Key : each.Key with { Words = $"{string.Join(", ", each.Select(one => county.Child(one.Child)?.CalledName))}: {each.Key.Words}" }));
    }
}
