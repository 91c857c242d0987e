using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

/// <summary>The measures of the sufficiency strategy under its challenges, as the council recorded them.</summary>
public sealed class Sufficiency : Scorecard
{
    public override string Code => "sufficiency";
    public override string Title => "Sufficiency";
    public override string Purpose => "For the panel and the strategic commissioning board: whether the county has enough homes of the right kind.";
    public override PeriodKind Every => PeriodKind.Month;
    public override int Order => 4;

    public override ImmutableArray<ScorecardPart> PartsFor(County county)
    {
        var measures = county.Council.Facts<SufficiencyMeasure>().OrderBy(each => each.Fact.Number).ToList();
        var levers = county.Council.Facts<SufficiencyLever>().OrderBy(each => each.Fact.Number).ToList();
        ScorecardLine Line(SufficiencyMeasure measure) => new(measure.Measure, AllMeasures.Find(measure.Measure) is { OnlyGroups: true } grouped ? grouped.Groups[^1] : null, $"{measure.Number}. {measure.Words}");
        return
        [
            .. county.Council.Facts<SufficiencyChallenge>().OrderBy(each => each.Fact.Number)
                .Select(challenge => new ScorecardPart($"Challenge {challenge.Fact.Number}", [.. measures.Where(each => each.Fact.Challenge == challenge.FactId).Select(each => Line(each.Fact))]) { Words = challenge.Fact.Words }),
            .. measures.Where(each => each.Fact.Challenge is null) is var rest && rest.Any() ? [new ScorecardPart("Not linked to a challenge", [.. rest.Select(each => Line(each.Fact))])] : ImmutableArray<ScorecardPart>.Empty,
            .. levers.Count == 0 ? ImmutableArray<ScorecardPart>.Empty : [new ScorecardPart("Levers", []) { Words = string.Join('\n', levers.Select(lever => $"{lever.Fact.Number}. {lever.Fact.Words}")) }],
        ];
    }
}
