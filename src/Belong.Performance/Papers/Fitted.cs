using System.Collections.Immutable;
using Belong.Performance.Charts;

namespace Belong.Performance.Papers;

/// <summary>Words set in lines, each as long as there is room for, by the widths of their letters.</summary>
internal sealed class Fitted
{
    /// <summary>What a printer may differ from the widths of its letters.</summary>
    private const decimal Sure = 0.995m;

    /// <summary>Where each line ends, in letters from the first; the space or end of line at its end counted.</summary>
    private readonly List<int> ends = [];

    private readonly ImmutableArray<Run> runs;

    /// <param name="size">Of the letters, in points.</param>
    /// <param name="across">The room of a line, in points.</param>
    /// <param name="isStrong">All of it is bold.</param>
    public Fitted(ImmutableArray<Run> runs, decimal size, decimal across, bool isStrong = false)
    {
        this.runs = runs;
        var room = Math.Max(size, across * Sure);
        decimal line = 0, space = 0, word = 0;
        var (at, begun) = (0, 0);
        foreach (var run in runs)
        {
            foreach (var letter in run.Text)
            {
                if (letter is ' ' or '\n')
                {
                    EndWord();
                    space += letter == ' ' ? Letters.Across(" ", size, isStrong || run.Strong) : 0;
                    begun = ++at;
                    if (letter == '\n')
                    {
                        ends.Add(at);
                        (line, space) = (0, 0);
                    }

                    continue;
                }

                word += Letters.Across([letter], size, isStrong || run.Strong);
                at++;
            }
        }

        EndWord();
        if (ends.Count == 0 || ends[^1] < at)
        {
            ends.Add(at);
        }

        // A word goes on until a space, be it printed by several runs; one that is longer than a line is broken where the line ends.
        void EndWord()
        {
            if (line > 0 && line + space + word > room)
            {
                ends.Add(begun);
                (line, space) = (0, 0);
            }

            for (line += space + word; line > room; line -= room)
            {
                ends.Add(begun);
            }

            (space, word) = (0, 0);
        }
    }

    public int Lines => ends.Count;

    /// <summary>The words cut after so many lines; null where all that is before or after would be nothing, or a figure would be torn.</summary>
    public (ImmutableArray<Run> First, ImmutableArray<Run> Second)? CutAfter(int lines)
    {
        for (; lines >= 1 && lines < Lines; lines--)
        {
            var left = ends[lines - 1];
            for (var i = 0; i < runs.Length && left > 0; i++)
            {
                if (left >= runs[i].Text.Length)
                {
                    left -= runs[i].Text.Length;
                    if (left == 0 && i + 1 < runs.Length)
                    {
                        return ([.. runs[..i], Trimmed(runs[i])], [.. runs[(i + 1)..]]);
                    }

                    continue;
                }

                if (runs[i].Figure is null)
                {
                    return ([.. runs[..i], Trimmed(runs[i] with { Text = runs[i].Text[..left] })], [runs[i] with { Text = runs[i].Text[left..] }, .. runs[(i + 1)..]]);
                }

                break;
            }
        }

        return null;
    }

    private static Run Trimmed(Run run) => run with { Text = run.Text.TrimEnd(' ') };
}
