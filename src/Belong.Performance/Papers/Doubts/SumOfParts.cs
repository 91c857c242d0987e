using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number and the parts it is said to be of, in one sentence or in the list below it: "162 (82 adopters and 82 children)".</summary>
public sealed partial class SumOfParts : Check
{
    public override string Title => "A number and its parts";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var doubt in paper.Blocks.Zip(paper.Blocks.Skip(1)).SelectMany(each => each is (Paragraph lead, Points points) ? OfList(PlainWords.Of(lead.Text), points) : []))
        {
            yield return doubt;
        }

        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            foreach (var words in Wording.SentencesOf(PlainWords.Of(runs)))
            {
                foreach (Match match in InBrackets().Matches(words).Concat(AfterColon().Matches(words)))
                {
                    var whole = Wording.NumbersIn(match.Groups["whole"].Value);
                    var parts = Wording.NumbersIn(match.Groups["parts"].Value).Where(part => !part.IsShare).ToList();
                    if (whole is [.., { IsShare: false } said] && parts.Count > 1 && parts.Sum(part => part.Value) is var sum && sum != said.Value && sum > said.Value * 0.5m && sum < said.Value * 1.5m)
                    {
                        yield return Doubt(words, $"{string.Join(" + ", parts.Select(part => Wording.Write(part.Value)))} is {Wording.Write(sum)}, and {Wording.Write(said.Value)} is printed{(sum < said.Value ? $": {Wording.Write(said.Value - sum)} are not accounted for" : "")}");
                    }
                }

                if (InAll().Match(words) is { Success: true } all && Wording.NumbersIn(all.Groups["whole"].Value) is [var total, ..] && Wording.NumbersIn(all.Groups["parts"].Value) is { Length: > 1 } of && of.Sum(part => part.Value) is var made && made != total.Value && Math.Abs(made - total.Value) < total.Value * 0.3m)
                {
                    yield return Doubt(words, $"{string.Join(" + ", of.Select(part => Wording.Write(part.Value)))} is {Wording.Write(made)}, and {Wording.Write(total.Value)} is printed");
                }

                if (OfSoMany().Match(words) is { Success: true } asked && Number(asked.Groups["whole"].Value) is > 0 and var whole2 && !OfThem().IsMatch(asked.Groups["parts"].Value) && Wording.NumbersIn(asked.Groups["parts"].Value) is { Length: > 1 } answers && !answers.Any(answer => answer.IsShare) && answers.Sum(answer => answer.Value) is var answered && answered < whole2 && answered * 2 > whole2)
                {
                    yield return Doubt(words, $"{string.Join(" + ", answers.Select(answer => Wording.Write(answer.Value)))} is {Wording.Write(answered)} of {Wording.Write(whole2)}: {Wording.Write(whole2 - answered)} are not accounted for");
                }

                if (AtLeast().Match(words) is { Success: true } overlap)
                {
                    var one = Number(overlap.Groups["one"].Value);
                    var more = Number(overlap.Groups["more"].Value);
                    var mentions = Wording.NumbersIn(overlap.Groups["rest"].Value).Where(part => !part.IsShare).Sum(part => part.Value);
                    if (mentions > 0 && mentions < one + more)
                    {
                        yield return Doubt(words, $"{Wording.Write(one)} with at least one and {Wording.Write(more)} with more than one need at least {Wording.Write(one + more)} mentions, and {Wording.Write(mentions)} are listed");
                    }
                }
            }
        }
    }

    /// <summary>"641 children left:" and a list of how many went where, each point with one number.</summary>
    private IEnumerable<PaperDoubt> OfList(string lead, Points points)
    {
        var parts = points.Items.Select(item => Wording.NumbersIn(PlainWords.Of(item)).Where(said => !said.IsShare).ToList()).ToList();
        if (lead.TrimEnd().EndsWith(':') && !Some().IsMatch(lead) && points.Items.All(item => Alone().IsMatch(PlainWords.Of(item))) && Wording.NumbersIn(Wording.SentencesOf(lead).Last()).Where(said => !said.IsShare).ToList() is [var whole] && parts.Count > 1 && parts.TrueForAll(part => part.Count == 1)
            && parts.Sum(part => part[0].Value) is var sum && sum != whole.Value && sum > whole.Value * 0.5m && sum < whole.Value * 1.5m)
        {
            yield return Doubt(lead, $"{string.Join(" + ", parts.Select(part => Wording.Write(part[0].Value)))} is {Wording.Write(sum)}, and {Wording.Write(whole.Value)} is printed{(sum < whole.Value ? $": {Wording.Write(whole.Value - sum)} are not accounted for" : "")}");
        }
    }

    [GeneratedRegex(@"\bof (?:them|these|those|whom)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfThem();

    /// <summary>A list of some of them, or of what may be said of one more than once.</summary>
    [GeneratedRegex(@"\b(?:main|among|amongst|including|of whom|reasons?|recommend\w*|such as|some)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Some();

    /// <summary>A point whose number stands first or last.</summary>
    [GeneratedRegex(@"^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\d[\d,]*(?:\s?\([^)]*\))?\)?[.,;]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alone();

    private static decimal Number(string text) => Wording.NumbersIn(text) is [var number, ..] ? number.Value : 0;

    [GeneratedRegex(@"(?<whole>\d[\d,]*)[^().;:\d]{0,60}\((?<parts>[^)]*\d[^)]*(?:\band\b|,|\+)[^)]*\d[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<whole>\b\d[\d,]*\s[a-z][^.:;()\d]{0,60}):\s(?<parts>[^.]*\d[^.]*(?:,|and|;)[^.]*\d[^.]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AfterColon();

    [GeneratedRegex(@"(?<parts>(?:\d[\d,]*[^.;]{0,40}(?:,|\band\b|\+)\s*){1,8}\d[\d,]*[^.;\d]{0,40}?)[,;:]?\s(?:makes?|making|in all|altogether|a total of|totalling|together|in total)[^.\d]{0,20}(?<whole>\d[\d,]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InAll();

    [GeneratedRegex(@"^Of (?:the |all )?(?<whole>\w+)\s[a-z][^,\d]{0,40},(?<parts>[^.]*\d[^.]*\d[^.]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfSoMany();

    [GeneratedRegex(@"(?<one>\b\w+)\s(?:have|has|had)\sat least one[^.]*?(?<more>\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten))\s(?:have\s)?more than one[^:]*:(?<rest>[^.]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AtLeast();
}
