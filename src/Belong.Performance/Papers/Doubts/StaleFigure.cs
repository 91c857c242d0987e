using Belong.Domain.Time;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A figure of another period than the paper's that nothing in its sentence names, and one that others had not finished counting.</summary>
public sealed class StaleFigure : Check
{
    public override string Title => "A stale figure";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var figure in paper.Figures.Where(figure => figure.OfOthers is { } other && other.ExtractedOn <= figure.Period.Until))
        {
            yield return Doubt(figure.Title, $"It was taken on {figure.OfOthers!.ExtractedOn.InWords()}, before {figure.Period} was over, so it does not cover the whole period");
        }

        foreach (var figure in paper.Figures.Where(figure => figure.OfOthers is null && figure.Period.Until >= paper.On).DistinctBy(figure => figure.Period))
        {
            yield return Doubt(figure.Title, $"{figure.Period} is not over on the date of the paper: a part period is beside whole periods");
        }

        var saysSo = PlainWords.Sentences(paper.Blocks).Select(each => PlainWords.Of(each.Runs)).Any(words => words.Contains("provisional", StringComparison.OrdinalIgnoreCase) && Wording.DaysIn(words).Any());
        foreach (var figure in paper.Figures.Where(figure => !saysSo && figure.OfOthers is null && figure.IsProvisional).DistinctBy(figure => figure.Period))
        {
            yield return Doubt(figure.Title, $"The figures of {figure.Period} are provisional: say so, with the day on which they were read");
        }

        foreach (var (block, runs) in PlainWords.Sentences(paper.Blocks))
        {
            foreach (var run in runs)
            {
                if (paper.FigureOf(run) is { OfOthers: null } figure && run.Ask is { Period: { } asked, Which: Which.Now } && asked != paper.Period && asked.Until < paper.Period.From && !Wording.PeriodsIn(PlainWords.Of(runs)).Any(period => Names(period, asked)))
                {
                    yield return Doubt(PlainWords.Of(runs), $"{figure.Title} is for {asked}, and the text does not say so");
                }
            }
        }
    }

    private static bool Names(string period, Domain.Time.Period asked) => period == asked.ToString() || period == asked.Name || period == asked.Until.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
