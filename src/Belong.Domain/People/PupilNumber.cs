namespace Belong.Domain.People;

/// <summary>
/// How a unique pupil number is written: a letter, then twelve digits, or eleven digits and a letter for a temporary one. The first letter follows from the
/// rest (the Department for Education's guide to unique pupil numbers; modulo 23 of the places times their weights).
/// </summary>
public static class PupilNumber
{
    /// <summary>The letters in use, each worth its place: I, O and S are left out.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private const int Length = 13;

    /// <summary>What is asked where something else was typed.</summary>
    public const string Form = "Enter a capital letter other than I, O or S and twelve digits, or eleven digits and a letter. If the child has no number, enter UN1 to UN5";

    /// <summary>It has the form of one, whatever its first letter.</summary>
    public static bool IsWritten(string number) =>
        number.Length == Length && Letters.Contains(number[0], StringComparison.Ordinal)
        && number.AsSpan(1, Length - 2).IndexOfAnyExceptInRange('0', '9') < 0
        && (char.IsAsciiDigit(number[^1]) || char.IsAsciiLetterUpper(number[^1]));

    /// <summary>The letter that the rest of a number begins with; null where its last letter is none of those in use.</summary>
    /// <param name="number">Of the form of one.</param>
    public static char? LetterOf(string number)
    {
        var worths = number[1..].Select(each => char.IsAsciiDigit(each) ? each - '0' : Letters.IndexOf(each, StringComparison.Ordinal)).ToList();
        return worths.Contains(-1) ? null : Letters[worths.Index().Sum(each => each.Item * (each.Index + 2)) % Letters.Length];
    }
}
