using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A share of a stated number that no whole number of it gives: "64% of 9 forms".</summary>
public sealed partial class PossibleShare : Check
{
    public override string Title => "A share that no whole number gives";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var doubt in paper.Blocks.OfType<Grid>().SelectMany(OfGrid))
        {
            yield return doubt;
        }

        foreach (var (block, runs) in PlainWords.Sentences(paper.Blocks))
        {
            var text = PlainWords.Of(runs);
            var doubted = new HashSet<string>(StringComparer.Ordinal);
            foreach (var words in Wording.SentencesOf(text))
            {
                foreach (Match match in ShareOf().Matches(words))
                {
                    foreach (var doubt in Judge(words, new(Wording.Read(match.Groups["p"].Value), true, 0, 0, Decimals(match.Groups["p"].Value)), Wording.Read(match.Groups["d"].Value), doubted))
                    {
                        yield return doubt;
                    }
                }
            }

            // "Nine forms came back: …64% … half …": shares of the one small number that the paragraph names.
            if (SmallBase().Match(text) is { Success: true } small && Wording.NumbersIn(small.Value) is [{ Value: > 0 and <= 40 and var few }, ..])
            {
                foreach (var said in Wording.NumbersIn(text).Where(each => each.IsShare).Concat(Wording.FractionsIn(text)))
                {
                    foreach (var doubt in Judge(text, said, few, doubted))
                    {
                        yield return doubt;
                    }
                }
            }
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

    private IEnumerable<PaperDoubt> Judge(string words, Said said, decimal of, HashSet<string> doubted)
    {
        var nearest = Math.Round(said.Value * of / 100m, MidpointRounding.AwayFromZero);
        if (of > 0 && said.Value <= 100 && Math.Abs((100m * nearest / of) - said.Value) > said.Half && doubted.Add($"{said.Value}/{of}"))
        {
            yield return Doubt(words, $"{Wording.Write(decimal.Round(said.Value, 1))}% of {Wording.Write(of)} is {Wording.Write(decimal.Round(said.Value * of / 100m, 2))}: the nearest, {Wording.Write(nearest)}, is {Wording.Write(decimal.Round(100m * nearest / of, 1))}%");
        }
        else if (of > 40 && said is { Decimals: 0 } && said.Value * of / 100m != nearest && said.Value <= 100 && Aimed().IsMatch(words) && doubted.Add($"{said.Value}/{of}"))
        {
            yield return Doubt(words, $"{Wording.Write(said.Value)}% of {Wording.Write(of)} is {Wording.Write(said.Value * of / 100m)}, which is not a whole number: give the number");
        }
    }

    private static int Decimals(string text) => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? text.Length - dot - 1 : 0;

    [GeneratedRegex(@"\b(?:targets?|aims?|goals?|should|will|by)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Aimed();

    [GeneratedRegex(@"\bof (?:the |all )?(?<d>\d[\d,]*)\s[a-z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GridBase();

    [GeneratedRegex(@"(?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)\s(?:out\s)?of\s(?:the\s|all\s|our\s)?(?<d>\d[\d,]*)\b(?!\s?%)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShareOf();

    [GeneratedRegex(@"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:forms|respondents|replies|responses|returns|parents|families|carers|people|children|young people|questionnaires)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SmallBase();
}
