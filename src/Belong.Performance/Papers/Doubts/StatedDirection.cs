using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A sentence that says which way a figure went, beside the live figure that went the other way, or did not move.</summary>
public sealed partial class StatedDirection : Check
{
    public override string Title => "The direction of a figure";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            foreach (var sentence in Sentences(runs))
            {
                var words = PlainWords.Of([.. sentence]);
                var said = (Up: Rising().IsMatch(words), Down: Falling().IsMatch(words), Better: Improving().IsMatch(words), Same: Same().IsMatch(words));
                if (said is { Up: false, Down: false, Better: false, Same: false } || (said.Up && said.Down))
                {
                    continue;
                }

                // The figure the sentence prints first, and the last of the same measure and group beside it.
                var printed = sentence.Select(paper.FigureOf).OfType<PaperFigure>().Where(figure => figure.Value is not null).ToList();
                foreach (var pair in printed.GroupBy(figure => (figure.Key, figure.Of)).Select(same => same.DistinctBy(each => each.Period).OrderBy(each => each.Period.Until).ToList()).Where(same => same.Count > 1))
                {
                    var (then, now) = (pair[0], pair[^1]);
                    var up = now.Value > then.Value;
                    var moved = now.Value != then.Value;
                    var better = now.Figure?.Measure.Polarity switch { Polarity.HigherIsBetter => up, Polarity.LowerIsBetter => !up, _ => (bool?)null };
                    if (said.Same ? moved && Math.Abs(now.Value!.Value - then.Value!.Value) > (then.Value is 0 ? 0 : Math.Abs(then.Value.Value) * 0.05m) : !moved || (said.Up && !up) || (said.Down && up) || (said is { Better: true, Up: false, Down: false } && better == false))
                    {
                        yield return Doubt(words, $"{now.Title}: {then.Period} {then.InWords}, {now.Period} {now.InWords}, {(!moved ? "unchanged" : up ? "up" : "down")}{(better is { } good && moved ? good ? ", for the better" : ", for the worse" : "")}; the sentence says otherwise");
                    }
                }
            }
        }
    }

    /// <summary>The runs of each sentence: plain words are cut at a full stop, figures stay whole.</summary>
    private static IEnumerable<List<Run>> Sentences(IEnumerable<Run> runs)
    {
        var sentence = new List<Run>();
        foreach (var run in runs)
        {
            if (run.Figure is not null)
            {
                sentence.Add(run);
                continue;
            }

            var parts = Ends().Split(run.Text);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return sentence;
                    sentence = [];
                }

                sentence.Add(run with { Text = parts[i] });
            }
        }

        yield return sentence;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:rose|rise|risen|rising|increas\w*|grew|grown|growing|went up|more than last year|higher than)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rising();

    [GeneratedRegex(@"\b(?:fell|fall|fallen|falling|decreas\w*|dropp\w*|reduc\w*|went down|fewer than last year|lower than|declin\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Falling();

    [GeneratedRegex(@"\b(?:improv\w*|better)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Improving();

    [GeneratedRegex(@"\b(?:unchanged|stable|steady|the same as|no change)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Same();
}
