using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A change said beside the two numbers it is between, or after them: "from 108 to 80, a 35% decrease"; "There were 108 in 2015-16. In 2016-17 there were 80, 35% fewer."</summary>
public sealed partial class StatedChange : Check
{
    public override string Title => "A change and its numbers";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            foreach (var words in Wording.SentencesOf(PlainWords.Of(runs)))
            {
                // Years and days are no numbers of anything: "from 2015 to 2017", "from 1 April to 31 March".
                var numbers = Wording.NumbersIn(words).Select(said => said.At).ToHashSet();
                foreach (Match match in FromTo().Matches(words).Where(match => numbers.Contains(match.Groups["from"].Index) && numbers.Contains(match.Groups["to"].Index)))
                {
                    var from = Wording.Read(match.Groups["from"].Value);
                    var to = Wording.Read(match.Groups["to"].Value);
                    var share = match.Groups["fp"].Length > 0;
                    foreach (var doubt in Judge(words, from, to, share))
                    {
                        yield return doubt;
                    }
                }
            }
        }

        foreach (var doubt in Passage.Of(paper).SelectMany(Apart))
        {
            yield return doubt;
        }
    }

    /// <summary>The per cent of a change whose two numbers do not stand in one "from … to": one here and one before, or both before. Its direction says which was first.</summary>
    private IEnumerable<PaperDoubt> Apart(Passage passage)
    {
        if (FromTo().IsMatch(passage.Words) || Percent().Match(passage.Words) is not { Success: true } said || Rising().IsMatch(passage.Words) == Falling().IsMatch(passage.Words))
        {
            yield break;
        }

        var (here, before) = (Dated.Of(passage.Words), passage.SpeaksOf(other => Wording.CountsIn(other.Words).Count > 0, _ => "") is { } other ? Dated.Of(other.Words) : null);
        var numbers = here is { Counts: [_, _], Periods: 2 } ? here.Counts
            : here is { Counts: [_], Periods: 1 } && before is { Counts: [_], Periods: 1 } && here.Named != before.Named ? [before.Counts[0], here.Counts[0]]
            : here is { Counts: [], Periods: 0 } && before is { Counts: [_, _], Periods: 2 } ? before.Counts
            : [];
        var text = said.Groups["p"].Value;
        if (numbers is [var a, var b] && a != b && (Rising().IsMatch(passage.Words) ? (Math.Min(a, b), Math.Max(a, b)) : (Math.Max(a, b), Math.Min(a, b))) is ( > 0 and var from, var to)
            && decimal.Round(100m * Math.Abs(to - from) / from, Wording.DecimalsOf(text), MidpointRounding.AwayFromZero) != Wording.Read(text))
        {
            yield return Doubt(passage.Words, $"From {Wording.Write(from)} to {Wording.Write(to)} is a change of {Wording.Write(decimal.Round(100m * Math.Abs(to - from) / from, 1, MidpointRounding.AwayFromZero))}%, and {text}% is printed");
        }
    }

    /// <summary>What a sentence counts, and how many periods it names: a number is then and another now only where each has its own.</summary>
    private sealed record Dated(IReadOnlyList<decimal> Counts, int Periods, string Named)
    {
        public static Dated Of(string words) => Wording.PeriodsIn(words).AddRange(LastYear().Matches(words).Select(_ => "last year")) is var periods
            ? new([.. Wording.CountsIn(words).Select(said => said.Value)], periods.Length, string.Join(' ', periods))
            : new([], 0, "");
    }

    [GeneratedRegex(@"\b(?:last year|the year before|a year (?:before|earlier|ago)|the previous year)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastYear();

    private IEnumerable<PaperDoubt> Judge(string words, decimal from, decimal to, bool share)
    {
        if (Rising().IsMatch(words) != Falling().IsMatch(words) && from != to && Rising().IsMatch(words) != to > from)
        {
            yield return Doubt(words, $"From {Wording.Write(from)} to {Wording.Write(to)} is {(to > from ? "a rise" : "a fall")}, and the sentence says otherwise");
        }

        if (from == 0)
        {
            yield break;
        }

        var moved = 100m * Math.Abs(to - from) / from;
        if (Percent().Match(words) is { Success: true } said)
        {
            var text = said.Groups["p"].Value;
            var decimals = Wording.DecimalsOf(text);
            var points = Math.Abs(to - from);
            if (decimal.Round(moved, decimals, MidpointRounding.AwayFromZero) != Wording.Read(text) && !(share && points == Wording.Read(text)))
            {
                var back = to == 0 ? 0 : decimal.Round(100m * Math.Abs(to - from) / to, decimals, MidpointRounding.AwayFromZero);
                yield return Doubt(words, $"From {Wording.Write(from)} to {Wording.Write(to)} is a change of {Wording.Write(decimal.Round(moved, 1, MidpointRounding.AwayFromZero))}%, and {text}% is printed{(back == Wording.Read(text) ? $": {text}% is the change from {Wording.Write(to)} to {Wording.Write(from)}" : "")}");
            }
        }

        if (Slight().IsMatch(words) && (share ? Math.Abs(to - from) : moved) > 5)
        {
            yield return Doubt(words, $"It is called slight, and from {Wording.Write(from)} to {Wording.Write(to)} is {(share ? $"{Wording.Write(Math.Abs(to - from))} points" : $"{Wording.Write(decimal.Round(moved, 1, MidpointRounding.AwayFromZero))}%")}");
        }
    }

    [GeneratedRegex(@"\bfrom\s(?<from>\d[\d,]*(?:\.\d+)?)(?<fp>\s?%)?[^.;\d]{0,40}(?:\([^)]*\)\s)?\bto\s(?<to>\d[\d,]*(?:\.\d+)?)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"(?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)\s(?:decrease|increase|reduction|rise|fall|drop|growth|more|fewer|less|higher|lower)|(?:by|of)\s(?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)(?!\s?points)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:rose|rise|risen|increas\w*|grew|grown|growth|up|higher|improve\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rising();

    [GeneratedRegex(@"\b(?:fell|fall|fallen|decreas\w*|dropp?\w*|reduc\w*|down|lower|declin\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Falling();

    [GeneratedRegex(@"\b(?:slight\w*|marginal\w*|little|small)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slight();
}
