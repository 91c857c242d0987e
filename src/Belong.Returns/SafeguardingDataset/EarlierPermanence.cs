using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>What permanence a child had before.</summary>
internal sealed class EarlierPermanence : FactTable<PreviousPermanence>
{
    public override string Name => "ssd_cla_previous_permanence";

    protected override DateOnly? Last(PreviousPermanence fact) => null;

    protected override IEnumerable<Part> Parts =>
    [
        Of("lapp_table_id", each => each.Row),
        Of("lapp_person_id", each => each.Person),
        Of("lapp_previous_permanence_order_date", each => each.Fact.On),
        Of("lapp_previous_permanence_option", each => each.Fact.Code),
        Of("lapp_previous_permanence_la", each => each.Fact.Authority),
    ];
}
