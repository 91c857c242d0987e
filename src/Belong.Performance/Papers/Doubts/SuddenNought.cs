namespace Belong.Performance.Papers.Doubts;

/// <summary>
/// A count of many printed beside a nought of the same: more often nothing was recorded then than nothing happened. A paper that says what
/// was not recorded has answered it.
/// </summary>
public sealed class SuddenNought : Check
{
    /// <summary>As many as would not have been none the year before.</summary>
    private const int Many = 20;

    public override string Title => "A zero beside larger numbers";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        if (PlainWords.Sentences(paper.Blocks).Any(each => PlainWords.Of(each.Runs).Contains("not recorded", StringComparison.OrdinalIgnoreCase)))
        {
            yield break;
        }

        foreach (var same in paper.Figures.Where(figure => figure is { Unit: Unit.Count, Figure.Group: null }).GroupBy(figure => (figure.Key, figure.Of)))
        {
            if (same.FirstOrDefault(figure => figure.Value == 0) is { } none && same.MaxBy(figure => figure.Value) is { Value: >= Many } many)
            {
                yield return Doubt(many.Title, $"{none.Period} 0, {many.Period} {many.InWords}: was this recorded then? If not, say “not recorded”");
            }
        }
    }
}
