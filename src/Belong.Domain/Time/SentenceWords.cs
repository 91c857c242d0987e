namespace Belong.Domain.Time;

/// <summary>How what somebody typed is made a sentence of a page.</summary>
public static class SentenceWords
{
    /// <summary>The words with a full stop at their end, where they have no mark of their own there; nothing where nothing was said.</summary>
    public static string AsSentence(this string words) => words.TrimEnd() is var said && said is "" or [.., '.' or '!' or '?' or '”'] ? said : $"{said}.";

    /// <summary>The same after another sentence: a space before it, unless nothing was said.</summary>
    public static string AsNextSentence(this string words) => words.AsSentence() is { Length: > 0 } sentence ? $" {sentence}" : "";
}
