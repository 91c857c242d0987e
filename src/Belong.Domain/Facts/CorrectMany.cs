using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>Corrects several entries for one reason: all, or none. What is wrong with one is said under its number, from 0.</summary>
public sealed record CorrectMany : Act
{
    public ImmutableArray<CorrectFact> Corrections { get; init; } = [];

    public string Reason { get; init; } = "";

    public override string Why => Reason;

    /// <summary>The field under which a problem of one of them stands.</summary>
    public static string FieldOf(int at) => $"V-{at}";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var said = new List<Statement>();
        foreach (var (correction, at) in Corrections.Select((correction, at) => (correction, at)))
        {
            var outcome = (correction with { Reason = Reason }).Decide(county, today, by);
            foreach (var problem in outcome.Problems)
            {
                problems.Add(problem.Field == CorrectFact.WhyField ? problem.Field : FieldOf(at), problem.Words);
            }

            if (Corrections.Take(at).Any(other => other.Subject == correction.Subject && other.Fact == correction.Fact))
            {
                problems.Add(FieldOf(at), "The same entry stands in this table twice: correct it in one place");
            }

            said.AddRange(outcome.Statements);
        }

        if (Corrections.IsEmpty)
        {
            problems.Add("", "Nothing has changed: correct what is wrong");
        }

        return problems.Any ? Distinct(problems) : Outcome.Add(said);
    }

    /// <summary>One missing reason is said once.</summary>
    private static Outcome Distinct(Problems problems)
    {
        var once = new Problems();
        once.AddRange(problems.Distinct());
        return once;
    }
}
