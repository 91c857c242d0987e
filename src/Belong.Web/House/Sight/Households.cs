using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Papers;

namespace Belong.Web.House.Sight;

/// <summary>
/// A foster household is seen by the fostering service and whoever finds homes; and by whoever may see a child who lives there today, as far as placing a child asks.
/// That a child is there stands on the child's record, and is read by whoever may see the child.
/// </summary>
public sealed class Households : SightRule<HouseholdRecord>
{
    /// <summary>What a child's own worker must know of a home; the rest is the carers' own affair and the service's.</summary>
    private static readonly HashSet<Type> WhatPlacingNeeds = [typeof(Member), typeof(HouseholdAddress), typeof(Bedroom), typeof(Pet), typeof(LifeAtHome), typeof(FosterApproval), typeof(TermsOfApproval), typeof(SupportedBy)];

    /// <summary>How carers are supported, checked and reviewed, which whoever finds homes need not know.</summary>
    private static readonly HashSet<Type> Support = [typeof(Supervision), typeof(UnannouncedVisit), typeof(HouseholdReview), typeof(Check), typeof(CareAgreement), typeof(DevelopmentStandards), typeof(TemporaryExtended), typeof(DutyExplained)];

    public override Permission Needs => Permission.SeeHouseholds;

    protected override bool MaySee(HouseholdRecord now, Reader reader) =>
        reader.Me.May(Permission.SeeFostering) || now.PlacedOn(reader.Now, reader.Today).Any(stay => reader.Sees(stay.Child.Id));

    public override bool MayRead(Entry entry, Reader reader) =>
        entry.Kind.Type == typeof(PlacedWith) ? reader.Sees(entry.Subject) : Support.Contains(entry.Kind.Type) ? reader.Me.May(Permission.SeeSupportOfCarers) && SeesWhoseWords(entry, reader) : reader.Me.May(Permission.SeeFostering) || WhatPlacingNeeds.Contains(entry.Kind.Type) || entry.Said is Document { Kind: "picture" };

    public override IReadOnlyList<(string Page, string Words, Permission Needs)> Tabs => [("support", "Support and reviews", Permission.SeeSupportOfCarers), ("checks", "Checks", Permission.SeeSupportOfCarers)];

    /// <summary>
    /// What is said of children who were placed there is read by whoever may see each of them. A child who was adopted since was in the carers' care all the same: what the carers were told
    /// then stays theirs to look back on.
    /// </summary>
    private static bool SeesWhoseWords(Entry entry, Reader reader) =>
        entry.Said is not (Supervision or HouseholdReview or UnannouncedVisit) || entry.Said.Happened is not { Day: var day } || reader.Now.Household(entry.Subject) is not { } household
        || household.PlacedOn(reader.Now, day).All(stay => reader.Sees(stay.Child.Id) || stay.Child.IsSealed);

    public override bool SeesDuties(Reader reader) => reader.Me.May(Permission.SeeSupportOfCarers);

    public override string WhoReads => "The fostering service and directors read all that is recorded here; placement officers all but how carers are supported, checked and reviewed; a child’s own worker reads who lives in the home, what it is like and what the carers are approved for.";

    protected override string NameOf(HouseholdRecord household) => household.CalledName;

    protected override string LineOf(HouseholdRecord household, DateOnly day) => household.AddressOn(day)?.Fact is { } address ? $"{address.Address}, {address.Postcode}" : "";
}
