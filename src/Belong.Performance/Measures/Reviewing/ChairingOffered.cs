using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ChairingOffered : ReviewMeasure
{
    public override string Code => "chairing-offered";
    public override string Cohort => "Reviews held in the period of children of five and over";
    public override string Title => "Reviews at which chairing was offered to the child";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the reviews held in the period of children of five and over that day of which it is recorded whether chairing was offered, those at which it was. Where nothing is recorded the review is left out and counted as such.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading) =>
        !(AgeAt(child, review) >= 5) ? []
        : review.Fact.ChairOffered is { } offered ? [Part.Counted(child, offered, $"{On(review)}: {(offered ? "offered" : "not offered")}", review)]
        : [Part.Unknown(child, $"{On(review)}: not recorded", review)];
}
