namespace Belong.Performance.Papers.Doubts;

/// <summary>Shares of one whole in one sentence that come to more than all of it.</summary>
public sealed class SharesOfOneWhole : Check
{
    public override string Title => "Shares of more than the whole";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from sentence in PlainWords.Sentences(paper.Blocks)
        from words in Wording.SentencesOf(PlainWords.Of(sentence.Runs))
        let shares = Wording.FractionsIn(words)
        where shares.Length > 1 && shares.Sum(share => share.Value) > 101
        select Doubt(words, $"The shares come to {Wording.Write(decimal.Round(shares.Sum(share => share.Value)))}% of one whole");
}
