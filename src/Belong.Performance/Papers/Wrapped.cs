using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>Words wrapped into lines, by counting letters.</summary>
internal static class Wrapped
{
    /// <summary>How many lines some words take: each line of them by itself, a long word never broken.</summary>
    public static decimal LinesOf(string words, decimal letters)
    {
        decimal lines = 0;
        foreach (var line in words.Split('\n'))
        {
            decimal at = 0;
            var count = 1;
            foreach (var word in line.Split(' '))
            {
                if (at > 0 && at + 1 + word.Length > letters)
                {
                    count++;
                    at = 0;
                }

                at += word.Length + (at > 0 ? 1 : 0);
                while (at > letters)
                {
                    count++;
                    at -= letters;
                }
            }

            lines += count;
        }

        return lines;
    }

    /// <summary>Words cut after as many lines as there is room for, at a space.</summary>
    public static (ImmutableArray<Run> First, ImmutableArray<Run> Second)? Cut(ImmutableArray<Run> runs, decimal lines, decimal letters)
    {
        var room = (int)(Math.Floor(lines) * letters * 0.85m);
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Text.Length < room)
            {
                room -= runs[i].Text.Length;
                continue;
            }

            var at = runs[i].Figure is null ? runs[i].Text.LastIndexOf(' ', Math.Min(room, runs[i].Text.Length - 1)) : -1;
            return at > 0 ? ([.. runs[..i], runs[i] with { Text = runs[i].Text[..at] }], [runs[i] with { Text = runs[i].Text[(at + 1)..] }, .. runs[(i + 1)..]])
                : i > 0 ? ([.. runs[..i]], [.. runs[i..]])
                : null;
        }

        return null;
    }
}
