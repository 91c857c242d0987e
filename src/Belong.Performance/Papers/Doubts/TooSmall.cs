namespace Belong.Performance.Papers.Doubts;

/// <summary>A share of very few, printed as a share.</summary>
public sealed class TooSmall : Check
{
    public override string Title => "A share of few";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from figure in paper.Figures
        where figure is { Unit: Unit.Percentage, OfOthers: null, Denominator: > 0, Value: not null } && figure.Denominator < paper.Few
        select Doubt(figure.Title, $"{figure.InWords} is {figure.Numerator} of {figure.Denominator}: give the numbers, as one child more or fewer moves the share by {decimal.Round(100m / figure.Denominator!.Value, 1)} points");
}
