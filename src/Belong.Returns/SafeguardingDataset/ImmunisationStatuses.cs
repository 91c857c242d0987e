using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Whether a child’s immunisations are up to date: the last that was said.</summary>
internal sealed class ImmunisationStatuses : DatasetTable<OfChild<Immunisations>>
{
    public override string Name => "ssd_cla_immunisations";

    protected override IEnumerable<OfChild<Immunisations>> Items(DatasetReading reading) =>
        from child in reading.Children
        let last = child.Facts<Immunisations>().MaxBy(entry => entry.Fact.On)
        where last is not null && last.Fact.On >= reading.Since
        select new OfChild<Immunisations>(child, last);

    protected override IEnumerable<Part> Parts =>
    [
        Of("clai_person_id", each => each.Person),
        Of("clai_immunisations_status", each => each.Fact.UpToDate ? "Y" : "N"),
        Of("clai_immunisations_status_date", each => each.Fact.On),
    ];
}
