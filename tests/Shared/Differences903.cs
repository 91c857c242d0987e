using System.Globalization;

namespace Belong.Tests;

/// <summary>The table of docs/903-differences.md: where Belong's answers differ on purpose from the reference's.</summary>
public sealed record Difference903(string Rule, IReadOnlyList<string> Vectors, IReadOnlyDictionary<string, (int Fewer, int More)> Samples)
{
    public static IReadOnlyList<Difference903> All { get; } = [.. Read()];

    private static IEnumerable<Difference903> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Belong.slnx")))
        {
            folder = folder.Parent!;
        }

        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "docs", "903-differences.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1))
        {
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            yield return new(
                cells[0],
                cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                cells[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(sample => sample.Split(' '))
                    .ToDictionary(words => $"{words[0]} {words[1]}", words => (Number(words[2]), Number(words[3]))));
        }
    }

    private static int Number(string text) => int.Parse(text[1..], CultureInfo.InvariantCulture);
}
