using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Belong.Web.Papers;

/// <summary>What lines were put in and taken out between two texts.</summary>
public static class LinesChanged
{
    /// <summary>Two texts that have nothing in common are compared in time that grows with the lines of one times those of the other.</summary>
    private const long MostCompared = 16_000_000;

    /// <returns>' ' for a line in both, '+' for one put in, '−' for one taken out.</returns>
    public static IEnumerable<(char Mark, string Line)> Between(string before, string after)
    {
        if ((long)before.AsSpan().Count('\n') * after.AsSpan().Count('\n') > MostCompared)
        {
            return before.Split('\n').Select(line => ('−', line)).Concat(after.Split('\n').Select(line => ('+', line)));
        }

        return InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines.Select(line => (line.Type switch
        {
            ChangeType.Inserted => '+',
            ChangeType.Deleted => '−',
            _ => ' ',
        }, line.Text));
    }
}
