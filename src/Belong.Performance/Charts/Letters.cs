namespace Belong.Performance.Charts;

/// <summary>How wide words are, in a plain sans serif of the size that pictures use: near enough to keep them apart, never too little.</summary>
internal static class Letters
{
    private const string Narrow = "iljtfrI.,:;'’|!()[] ", Wide = "mwMWQO@%—";

    public static decimal Across(string text) => Drawing.Letters * text.Sum(letter => Narrow.Contains(letter, StringComparison.Ordinal) ? 0.34m : Wide.Contains(letter, StringComparison.Ordinal) ? 0.9m : char.IsUpper(letter) ? 0.72m : 0.57m);

    /// <summary>The words on as many lines as they need; a word that is wider than a line stands on one of its own.</summary>
    public static IEnumerable<string> Wrapped(string text, decimal within)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Across($"{line} {word}") > within)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
