using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Placements.</summary>
internal sealed class Placements : FactTable<Placement>
{
    public override string Name => "ssd_cla_placement";

    protected override DateOnly? Last(Placement fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("clap_cla_placement_id", each => each.Row),
        Of("clap_cla_placement_start_date", each => each.Fact.From),
        Of("clap_cla_placement_type", each => each.Fact.Code),
        Of("clap_cla_placement_urn", each => each.Fact.Urn),
        None("clap_cla_placement_distance", "It is worked out from the two postcodes by whoever reads this"),
        Of("clap_cla_id", each => DatasetReading.CareOf(each.Child, each.Fact.From)),
        Of("clap_cla_placement_provider", each => each.Fact.Provider),
        Of("clap_cla_placement_postcode", each => DatasetReading.PostcodeOf(each.Fact)),
        Of("clap_cla_placement_end_date", each => each.Fact.Until),
        Of("clap_cla_placement_change_reason", each => each.Fact.ReasonForChange),
        Of("clap_person_id", each => each.Person),
    ];
}
