using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ParticipationByAge : ReviewMeasure
{
    private static readonly string[] Bands = ["5-9", "10-15", "16-plus"], Counted = ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"];

    public override string Code => "participation-by-age";
    public override string Base => "The reviews with the same participation code";
    public override string Cohort => "Reviews held in the period of children whose participation was coded";
    public override string Title => "How children took part, by age";
    public override string GroupInWords(string group) => $"{Domain.People.CodeLists.Participation.Say(group[..3])}, {group[4..].Replace("-plus", " and over", StringComparison.Ordinal)}";
    public override string Definition => "Of the reviews held in the period with one participation code, of children of five and over, those in each age band on the day.";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups { get; } = [.. Counted.SelectMany(code => Bands.Select(band => $"{code}-{band}"))];

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading)
    {
        if (AgeAt(child, review) is not { } age || age < 5 || !Counted.Contains(review.Fact.Participation))
        {
            yield break;
        }

        var own = age < 10 ? Bands[0] : age < 16 ? Bands[1] : Bands[2];
        foreach (var band in Bands)
        {
            yield return Part.Counted(child, band == own, $"{On(review)}, aged {age}: {CodeLists.Participation.Say(review.Fact.Participation)}", review) with { Group = $"{review.Fact.Participation}-{band}" };
        }
    }
}
