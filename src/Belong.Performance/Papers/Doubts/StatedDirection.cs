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

                foreach (var pair in Pairs(sentence, paper))
                {
                    if (Wrong(said, pair.Then, pair.Now) is { } otherwise)
                    {
                        yield return Doubt(words, otherwise);
                    }
                }
            }
        }
    }

    /// <summary>Of each measure in the sentence what it was and what it is: as far as both are printed, else last year's, which is not.</summary>
    private static IEnumerable<(PaperFigure Then, PaperFigure Now)> Pairs(List<Run> sentence, FilledPaper paper)
    {
        foreach (var same in sentence.Where(run => run.Figure is not null).SelectMany(run => new[] { run.Figure!.Value, run.Beside ?? run.Figure.Value }).Distinct().GroupBy(at => (paper.Figures[at].Key, paper.Figures[at].Of)))
        {
            var printed = same.Select(at => paper.Figures[at]).Where(figure => figure.Value is not null).DistinctBy(figure => figure.Period).OrderBy(figure => figure.Period.Until).ToList();
            if (printed.Count > 1)
            {
                yield return (printed[0], printed[^1]);
            }
            else if (printed.Count == 1 && paper.LastYear.TryGetValue(same.First(), out var before) && before.Value is not null)
            {
                yield return (before, printed[0]);
            }
        }
    }

    private static string? Wrong((bool Up, bool Down, bool Better, bool Same) said, PaperFigure then, PaperFigure now)
    {
        var up = now.Value > then.Value;
        var moved = now.Value != then.Value;
        var better = now.Figure?.Measure.Polarity switch { Polarity.HigherIsBetter => up, Polarity.LowerIsBetter => !up, _ => (bool?)null };
        var wrong = said.Same ? moved && Math.Abs(now.Value!.Value - then.Value!.Value) > Math.Abs(then.Value.Value) * 0.05m : !moved || (said.Up && !up) || (said.Down && up) || (said is { Better: true, Up: false, Down: false } && better == false);
        return !wrong ? null : $"{now.Title}: {then.Period} {then.InWords}, {now.Period} {now.InWords}, {(!moved ? "unchanged" : up ? "up" : "down")}{(better is { } good && moved ? good ? ", for the better" : ", for the worse" : "")}; the sentence says otherwise";
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

    [GeneratedRegex(@"\b(?:rose|rise|risen|rising|increas\w*|grew|grown|growing|went up|up (?:from|on|by)|more than (?:last year|the year before)|higher than)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rising();

    [GeneratedRegex(@"\b(?:fell|fall|fallen|falling|decreas\w*|dropp\w*|reduc\w*|went down|down (?:from|on|by)|fewer than (?:last year|the year before)|lower than|declin\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Falling();

    [GeneratedRegex(@"\b(?:improv\w*|better)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Improving();

    [GeneratedRegex(@"\b(?:unchanged|stable|steady|the same as|no change)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Same();
}
