using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Legal statuses of children in care.</summary>
internal sealed class LegalStatuses : FactTable<LegalStatus>
{
    public override string Name => "ssd_legal_status";

    protected override DateOnly? Last(LegalStatus fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("lega_legal_status_id", each => each.Row),
        Of("lega_person_id", each => each.Person),
        Of("lega_legal_status", each => each.Fact.Code),
        Of("lega_legal_status_start_date", each => each.Fact.From),
        Of("lega_legal_status_end_date", each => each.Fact.Until),
    ];
}
