using Belong.Domain.Facts;

namespace Belong.Domain.Duties;

/// <summary>An explanation of a record.</summary>
public readonly record struct ExplanationOf(SubjectId Record, FactId Fact);

/// <summary>
/// A manager accepts why something was not done, or sends it back with what is still to do; one that was accepted can be sent back
/// later, and the task is asked again. Nobody answers their own.
/// </summary>
public sealed record AnswerExplanations : Act
{
    public IReadOnlyList<ExplanationOf> Explanations { get; init; } = [];
    public bool? Accepts { get; init; }
    public string Answer { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Explanations.Count == 0)
        {
            problems.Add(nameof(Explanations), "Select at least one explanation");
        }

        if (Accepts is null)
        {
            problems.Add(nameof(Accepts), "Select whether you accept these reasons");
        }

        if (Accepts == false && Answer.Trim().Length == 0)
        {
            problems.Add(nameof(Answer), "Enter what is still to be done");
        }

        var statements = new List<Statement>();
        foreach (var of in Explanations.Distinct())
        {
            if (county.Find(of.Record)?.Head(of.Fact) is not Entry<DutyExplained> { IsLive: true, Fact: var said } head || !(said.Waits || (said.Accepted == true && Accepts == false)))
            {
                problems.Add(nameof(Explanations), "One of these has been answered already: look at the list again");
                break;
            }

            if (said.ExplainedBy == by.Id)
            {
                problems.Add(nameof(Explanations), "Somebody else must accept your own reasons");
                break;
            }

            statements.Add(Statement.End(head, said with { Accepted = Accepts, AnsweredBy = by.Id, AnsweredOn = today, Answer = Answer.Trim() }));
        }

        return problems.Any ? problems : Outcome.Add(statements);
    }
}
