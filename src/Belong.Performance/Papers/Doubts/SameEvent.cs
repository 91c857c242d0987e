namespace Belong.Performance.Papers.Doubts;

/// <summary>Two figures of one event that read otherwise, because they count it otherwise: each must say how.</summary>
public sealed class SameEvent : Check
{
    public override string Title => "One event counted two ways";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from same in paper.Figures.Where(figure => figure.Figure?.Measure.Event is not null && figure.Value is not null).GroupBy(figure => (figure.Figure!.Measure.Event, figure.Period, figure.Of))
        let measures = same.Where(figure => figure.Figure!.Group is null).DistinctBy(figure => figure.Figure!.Measure.Code).ToList()
        where measures.Count > 1 && measures.Select(figure => figure.Value).Distinct().Count() > 1
        select Doubt(
            string.Join(", ", measures.Select(figure => $"{figure.Title} {figure.InWords}")),
            $"These figures are about one event, {same.Key.Event}, in {same.Key.Period}. {string.Join(" ", measures.Select(figure => $"{figure.Title}: {figure.Figure!.Measure.Differs}"))} Say so in the text");
}
