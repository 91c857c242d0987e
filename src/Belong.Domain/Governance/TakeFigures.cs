using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>Takes over a table of figures of others, all or none. What is recorded already stays as it is; what is recorded otherwise is corrected, and the earlier figure stays in History.</summary>
public sealed record TakeFigures : Act
{
    /// <summary>Each with the line of the file it stands in.</summary>
    public ImmutableArray<(int Line, TakeFigure Figure)> Rows { get; init; } = [];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var said = new List<Statement>();
        var lines = new Dictionary<(string, string, string), int>();
        foreach (var (line, figure) in Rows)
        {
            if (!lines.TryAdd((figure.Measure, figure.Area, figure.Period), line))
            {
                problems.Add("", $"Line {line}: this repeats line {lines[(figure.Measure, figure.Area, figure.Period)]}");
                continue;
            }

            var outcome = figure.Decide(county, today, by);
            foreach (var problem in outcome.Problems.Where(problem => problem.Field.Length > 0))
            {
                problems.Add("", $"Line {line}: {char.ToLowerInvariant(problem.Words[0])}{problem.Words[1..]}");
            }

            said.AddRange(outcome.Statements);
        }

        if (!problems.Any && said.Count == 0)
        {
            problems.Add("", Rows.IsEmpty ? "The file has no figures" : "Every figure of the file is already recorded");
        }

        return problems.Any ? problems : Outcome.Add(said, CouncilRecord.OpenedIn(county));
    }
}
