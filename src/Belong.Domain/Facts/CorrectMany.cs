using System.Collections.Immutable;
using Belong.Domain.People;

namespace Belong.Domain.Facts;

/// <summary>
/// Corrects several entries, and records several that were missing, for one reason: all, or none. What is wrong with one is said under its number: the
/// corrections from 0, then what was missing.
/// </summary>
public sealed record CorrectMany : Act
{
    public ImmutableArray<CorrectFact> Corrections { get; init; } = [];

    /// <summary>What is recorded for the first time.</summary>
    public ImmutableArray<RecordFact> Missing { get; init; } = [];

    /// <summary>Whoever corrects them was shown what can hardly be so, and says that it is.</summary>
    public bool Sure { get; init; }

    public string Reason { get; init; } = "";

    public override string Why => Reason;

    /// <summary>The field under which a problem of one of them stands.</summary>
    public static string FieldOf(int at) => $"V-{at}";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var said = new List<Statement>();
        var acts = Corrections.Select(correction => (Act)(correction with { Reason = Reason, Sure = Sure })).Concat(Missing.Select(missing => missing with { Sure = Sure })).ToList();
        foreach (var (at, act) in acts.Index())
        {
            var outcome = act.Decide(county, today, by);
            foreach (var problem in outcome.Problems)
            {
                problems.Add(problem.Field == CorrectFact.WhyField ? problem.Field : FieldOf(at), problem.Words);
                if (problem.Field == RecordFact.SureField)
                {
                    problems.Add(problem.Field, "Check the rows that are marked, or tick the box to say they are right");
                }
            }

            if (acts.Take(at).Any(other => IsOfTheSame(act, other)))
            {
                problems.Add(FieldOf(at), "The same entry stands in this table twice: correct it in one place");
            }
            else if (SaidBy(act) is Identifier number && acts.Take(at).Any(other => SaidBy(other) is Identifier another && number.IsTheNumberOf(another)))
            {
                problems.Add(FieldOf(at), "Another child in this table is given the same number");
            }

            said.AddRange(outcome.Statements);
        }

        if (acts.Count == 0)
        {
            problems.Add("", "Nothing has changed: correct what is wrong");
        }
        else if (Reason.Trim().Length == 0)
        {
            problems.Add(CorrectFact.WhyField, "Enter why this is being corrected");
        }

        return problems.Any ? Distinct(problems) : Outcome.Add(said);
    }

    private static Fact? SaidBy(Act act) => act switch { CorrectFact correction => correction.Right, RecordFact missing => missing.Said, _ => null };

    private static bool IsOfTheSame(Act act, Act other) => (act, other) switch
    {
        (CorrectFact one, CorrectFact two) => one.Subject == two.Subject && one.Fact == two.Fact,
        (RecordFact { Said: { } one } first, RecordFact { Said: { } two } second) => first.Subject == second.Subject && (one.StandsFor(two) || one.Equals(two)),
        _ => false,
    };

    /// <summary>One missing reason, and one question for all, is said once.</summary>
    private static Outcome Distinct(Problems problems)
    {
        var once = new Problems();
        once.AddRange(problems.Distinct());
        return once;
    }
}
