using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Where a child lives and has lived, and the home they came from.</summary>
internal sealed class Addresses : DatasetTable<(ChildRecord Child, Entry<Placement> Entry, bool IsHome)>
{
    public override string Name => "ssd_address";

    /// <summary>A postcode with how long it held: of each placement its own, and the home's from when it first stood.</summary>
    protected override IEnumerable<(ChildRecord Child, Entry<Placement> Entry, bool IsHome)> Items(DatasetReading reading) =>
        from child in reading.Children
        from entry in child.Facts<Placement>()
        where entry.Fact.Until is null || entry.Fact.Until >= reading.Since
        from isHome in new[] { true, false }
        where (isHome ? entry.Fact.HomePostcode : DatasetReading.PostcodeOf(entry.Fact)).Length > 0
        select (child, entry, isHome);

    protected override IEnumerable<Part> Parts =>
    [
        Of("addr_table_id", each => $"{DatasetReading.RowOf(each.Entry)}{(each.IsHome ? "-H" : "-P")}"),
        None("addr_address_json", "Belong keeps postcodes, and no address line by line"),
        Of("addr_person_id", each => DatasetReading.PersonOf(each.Child)),
        Of("addr_address_type", each => each.IsHome ? "Home" : "Placement"),
        Of("addr_address_start_date", each => each.Entry.Fact.From),
        Of("addr_address_end_date", each => each.Entry.Fact.Until),
        Of("addr_address_postcode", each => (each.IsHome ? each.Entry.Fact.HomePostcode : DatasetReading.PostcodeOf(each.Entry.Fact)).Replace(" ", "", StringComparison.Ordinal)),
    ];
}
