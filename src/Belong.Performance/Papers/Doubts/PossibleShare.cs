using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A share of a stated number that no whole number of it gives: "64% of 9 forms".</summary>
public sealed partial class PossibleShare : Check
{
    public override string Title => "A share that no whole number gives";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) => [.. paper.Blocks.OfType<Grid>().SelectMany(OfGrid), .. Stated(paper), .. OfFew(paper)];

    /// <summary>"64% of 9 forms".</summary>
    private IEnumerable<PaperDoubt> Stated(FilledPaper paper) =>
        from sentence in PlainWords.Sentences(paper.Blocks)
        from words in Wording.SentencesOf(PlainWords.Of(sentence.Runs))
        from doubt in ShareOf().Matches(words).SelectMany(match => Judge(words, new(Wording.Read(match.Groups["p"].Value), true, 0, 0, Wording.DecimalsOf(match.Groups["p"].Value)), Wording.Read(match.Groups["d"].Value)))
        select doubt;

    /// <summary>"Nine forms came back: …64% … half …": shares of the one small number that the paragraph names, or that "these" are of the paragraph before, as answers are without saying so.</summary>
    private IEnumerable<PaperDoubt> OfFew(FilledPaper paper)
    {
        Match? above = null;
        foreach (var block in paper.Blocks)
        {
            Match? last = null;
            foreach (var (_, runs) in PlainWords.Sentences([block]))
            {
                var text = PlainWords.Of(runs);
                var own = SmallBase().Match(text) is { Success: true } named ? named : null;
                last ??= own;
                var before = above is null || AnotherBase().IsMatch(text) || runs.Any(run => run.Figure is not null) || !(Answers().IsMatch(above.Value) || OfThese().IsMatch(text)) ? null : above;
                if ((own ?? before) is { } small && Wording.NumbersIn(small.Value) is [{ Value: > 0 and <= 40 and var few }, ..])
                {
                    var stated = ShareOf().Matches(text).Select(match => match.Index).ToHashSet();
                    foreach (var doubt in Wording.NumbersIn(text).Where(each => each.IsShare && !stated.Contains(each.At) && !IsAChange().IsMatch(text[each.Ends..])).Concat(Wording.FractionsIn(text)).DistinctBy(each => each.Value).SelectMany(said => Judge(text, said, few)))
                    {
                        yield return doubt;
                    }
                }
            }

            above = last;
        }
    }

    /// <summary>A table of shares whose title names what they are shares of: where many of them are none, the base is another.</summary>
    private IEnumerable<PaperDoubt> OfGrid(Grid grid)
    {
        if (GridBase().Match(grid.Title) is not { Success: true } named)
        {
            yield break;
        }

        var of = Wording.Read(named.Groups["d"].Value);
        var shares = grid.Rows.SelectMany(row => row.Skip(1)).Where(cell => cell.All(run => run.Figure is null)).SelectMany(cell => Wording.NumbersIn(PlainWords.Of(cell))).Where(said => said is { IsShare: true, Value: > 0 and < 100 }).ToList();
        var impossible = shares.Where(said => of == 0 || Math.Abs((100m * Math.Round(said.Value * of / 100m, MidpointRounding.AwayFromZero) / of) - said.Value) > said.Half).ToList();
        if (shares.Count > 3 && impossible.Count * 5 > shares.Count)
        {
            yield return Doubt(grid.Title, $"{impossible.Count} of its {shares.Count} shares cannot be shares of {Wording.Write(of)}, {Wording.Write(impossible[0].Value)}% for example: check what they are shares of");
        }
    }

    private IEnumerable<PaperDoubt> Judge(string words, Said said, decimal of)
    {
        var nearest = Math.Round(said.Value * of / 100m, MidpointRounding.AwayFromZero);
        if (of > 0 && said.Value <= 100 && Math.Abs((100m * nearest / of) - said.Value) > said.Half)
        {
            yield return Doubt(words, $"{Wording.Write(decimal.Round(said.Value, 1))}% of {Wording.Write(of)} is {Wording.Write(decimal.Round(said.Value * of / 100m, 2))}: the nearest, {Wording.Write(nearest)}, is {Wording.Write(decimal.Round(100m * nearest / of, 1))}%");
        }
        else if (of > 40 && said is { Decimals: 0 } && said.Value * of / 100m != nearest && said.Value <= 100 && Aimed().IsMatch(words))
        {
            yield return Doubt(words, $"{Wording.Write(said.Value)}% of {Wording.Write(of)} is {Wording.Write(said.Value * of / 100m)}, which is not a whole number: give the number");
        }
    }

    [GeneratedRegex(@"\b(?:targets?|aims?|goals?|should|will|by)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Aimed();

    [GeneratedRegex(@"\bof (?:the |all )?(?<d>\d[\d,]*)\s[a-z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GridBase();

    [GeneratedRegex(@"(?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)\s(?:out\s)?of\s(?:the\s|all\s|our\s)?(?<d>\d[\d,]*)\b(?!\s?%)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShareOf();

    /// <summary>A number that shares may be of, other than that of the paragraph before.</summary>
    [GeneratedRegex(@"\bof (?:the |all |these |those |our )?(?:\d[\d,]*|[a-z]+ (?:in|who|with|aged|across|at|under|over))\b|\d[\d,]*\s(?:children|young people|carers|families|people|parents|workers|reviews)\b|\b(?:last year|nationally|England)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnotherBase();

    [GeneratedRegex(@"^\s(?:lower|higher|fewer|more|less|decrease|increase|reduction|rise|fall|drop)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsAChange();

    [GeneratedRegex(@"\bof (?:these|those|them)\b(?! who| whose| that| in| with| aged)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfThese();

    [GeneratedRegex(@"\b(?:forms|respondents|replies|responses|questionnaires)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Answers();

    [GeneratedRegex(@"(?<![\w-])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:forms|respondents|replies|responses|returns|parents|families|carers|people|children|young people|questionnaires)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SmallBase();
}
