using System.Globalization;
using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>
/// A share that is compared with what it was while the number it is a share of became another by a fifth or more: the share may have risen and those it
/// counts be fewer. A paragraph that prints both numbers has said so, and a share of few has a check of its own.
/// </summary>
public sealed partial class ShareOfChangedBase : Check
{
    /// <summary>How much more or fewer, in per cent of what it was, is another base. The service's own measure: no guidance sets one.</summary>
    private const int Another = 20;

    public override string Title => "A share of another number";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from passage in Passage.Of(paper)
        let compares = passage.Runs.Any(run => run.Beside is not null) || StatedDirection.IsSaidIn(Because().Replace(passage.Words, "")) || WithLastYear().IsMatch(passage.Words)
        from pair in Compared.In(passage, paper)
        where compares || passage.Runs.Any(run => paper.FigureOf(run) == pair.Then)
        where pair.Now.Unit == Unit.Percentage && pair.Now.IsComparable && pair.Then.IsComparable
        where pair.Then.Denominator >= paper.Few && pair.Now.Denominator >= paper.Few
        let was = pair.Then.Denominator!.Value
        let now = pair.Now.Denominator!.Value
        where Math.Abs(now - was) * 100 >= was * Another
        let told = Wording.NumbersIn(string.Join(' ', passage.Before.Select(before => before.Words).Append(passage.Paragraph))).Where(said => !said.IsShare).Select(said => said.Value).ToHashSet()
        where !told.Contains(was) || !told.Contains(now)
        select Doubt(passage.Words, $"{pair.Now.Title}: {pair.Then.InWords} of {Written(was)} in {pair.Then.Period}, {pair.Now.InWords} of {Written(now)} in {pair.Now.Period}{Parted(pair.Then, pair.Now)}. Say what each is a share of");

    /// <summary>What brought it about or stood against it went some way of its own.</summary>
    [GeneratedRegex(@"\b(?:despite|because|due to|following|thanks to|as a result of|with)\b[^,;]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Because();

    [GeneratedRegex(@"\b(?:last year|the year before|a year (?:before|earlier|ago)|the previous year|percentage points?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithLastYear();

    /// <summary>That the share went one way and the number the other.</summary>
    private static string Parted(PaperFigure then, PaperFigure now) =>
        (now.Value - then.Value) * (now.Numerator - then.Numerator) < 0 ? $": the share went {(now.Value > then.Value ? "up" : "down")} and the number went {(now.Numerator > then.Numerator ? "up" : "down")}, from {Written(then.Numerator!.Value)} to {Written(now.Numerator!.Value)}" : "";

    private static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
