namespace Belong.Domain.Time;

/// <summary>How what somebody typed is made a sentence of a page.</summary>
public static class SentenceWords
{
    /// <summary>The words with a full stop at their end, where they have no mark of their own there; nothing where nothing was said.</summary>
    public static string AsSentence(this string words) => words.TrimEnd() is var said && said is "" or [.., '.' or '!' or '?' or '”'] ? said : $"{said}.";

    /// <summary>The words as they stand inside a sentence: without the capital they begin with, unless it begins an abbreviation.</summary>
    public static string InSentence(this string words) => words is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second) ? char.ToLowerInvariant(first) + words[1..] : words;

    /// <summary>Short term, emergencies or short breaks.</summary>
    /// <param name="last">What stands before the last.</param>
    public static string Listed(this IReadOnlyList<string> words, string last = "and") => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";

    /// <summary>The same after another sentence: a space before it, unless nothing was said.</summary>
    public static string AsNextSentence(this string words) => words.AsSentence() is { Length: > 0 } sentence ? $" {sentence}" : "";
}
