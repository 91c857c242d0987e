using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Visits of social workers to children in care.</summary>
internal sealed class CareVisits : FactTable<Visit>
{
    public override string Name => "ssd_cla_visits";

    protected override DateOnly? Last(Visit fact) => fact.On;

    protected override IEnumerable<Part> Parts =>
    [
        Of("clav_cla_visit_id", each => each.Row),
        Of("clav_cla_id", each => DatasetReading.CareOf(each.Child, each.Fact.On)),
        Of("clav_person_id", each => each.Person),
        Of("clav_cla_visit_date", each => each.Fact.On),
        Of("clav_cla_visit_seen", each => YesNo(each.Fact.Seen)),
        Of("clav_cla_visit_seen_alone", each => YesNo(each.Fact.Alone)),
    ];
}
