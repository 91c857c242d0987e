using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A sentence that says which way a figure went, beside or after the live figure that went the other way, or did not move.</summary>
public sealed partial class StatedDirection : Check
{
    public override string Title => "The direction of a figure";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var passage in Passage.Of(paper))
        {
            var said = (Up: Rising().IsMatch(passage.Words), Down: Falling().IsMatch(passage.Words), Better: Improving().IsMatch(passage.Words), Same: Same().IsMatch(passage.Words));
            if (said is { Up: false, Down: false, Better: false, Same: false } || (said.Up && said.Down))
            {
                continue;
            }

            foreach (var pair in Compared.In(passage, paper))
            {
                if (Wrong(said, pair.Then, pair.Now) is { } otherwise)
                {
                    yield return Doubt(passage.Words, otherwise);
                }
            }
        }
    }

    /// <summary>Whether a sentence says that something went up or down, or stayed.</summary>
    public static bool IsSaidIn(string words) => Rising().IsMatch(words) || Falling().IsMatch(words) || Improving().IsMatch(words) || Same().IsMatch(words);

    private static string? Wrong((bool Up, bool Down, bool Better, bool Same) said, PaperFigure then, PaperFigure now)
    {
        var up = now.Value > then.Value;
        var moved = now.Value != then.Value;
        var better = now.Figure?.Measure.Polarity switch { Polarity.HigherIsBetter => up, Polarity.LowerIsBetter => !up, _ => (bool?)null };
        var wrong = said.Same ? moved && Math.Abs(now.Value!.Value - then.Value!.Value) > Math.Abs(then.Value.Value) * 0.05m : !moved || (said.Up && !up) || (said.Down && up) || (said is { Better: true, Up: false, Down: false } && better == false);
        return !wrong ? null : $"{now.Title}: {then.Period} {then.InWords}, {now.Period} {now.InWords}, {(!moved ? "unchanged" : up ? "up" : "down")}{(better is { } good && moved ? good ? ", for the better" : ", for the worse" : "")}; the sentence says otherwise";
    }

    [GeneratedRegex(@"\b(?:rose|rise|risen|rising|increas\w*|grew|grown|growing|went up|up (?:from|on|by)|more than (?:last year|the year before)|higher than)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rising();

    [GeneratedRegex(@"\b(?:fell|fall|fallen|falling|decreas\w*|dropp\w*|reduc\w*|went down|down (?:from|on|by)|fewer than (?:last year|the year before)|lower than|declin\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Falling();

    [GeneratedRegex(@"\b(?:improv\w*|better)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Improving();

    [GeneratedRegex(@"\b(?:unchanged|stable|steady|the same as|no change)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Same();
}
