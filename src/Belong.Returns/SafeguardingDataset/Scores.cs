using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Strengths and difficulties questionnaires.</summary>
internal sealed class Scores : FactTable<StrengthsAndDifficulties>
{
    public override string Name => "ssd_sdq_scores";

    protected override DateOnly? Last(StrengthsAndDifficulties fact) => fact.On;

    protected override IEnumerable<Part> Parts =>
    [
        Of("csdq_table_id", each => each.Row),
        Of("csdq_person_id", each => each.Person),
        Of("csdq_sdq_completed_date", each => each.Fact.On),
        None("csdq_sdq_reason", "The annual return asks why there is no score, and by the year"),
        Of("csdq_sdq_score", each => each.Fact.Score),
    ];
}
