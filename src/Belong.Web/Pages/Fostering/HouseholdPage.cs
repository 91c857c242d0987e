using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Web.House;
using Belong.Web.House.Sight;

namespace Belong.Web.Pages.Fostering;

/// <summary>A page of a foster household's record.</summary>
public abstract class HouseholdPage(TheHouse house) : RecordPage(house)
{
    public HouseholdRecord Household => (HouseholdRecord)Subject;

    protected override SightRule? Sought => SightRule.For(RecordKind.Of<HouseholdRecord>());

    /// <summary>The address at which one of the things that can be done to a household is done.</summary>
    public string AddressTo<T>(Entry? about = null) => Belong.Web.House.Doings.Doing.Of(typeof(T), Household.Kind)!.AddressFor(Household.Id, about);

    /// <summary>Whether the reader may record here, now.</summary>
    public bool MayKeep => KnownAt is null && Me.May(Permission.KeepHouseholds);
}
