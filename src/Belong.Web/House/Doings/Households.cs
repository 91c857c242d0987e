using Belong.Domain.Fostering;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What the fostering service keeps of a household.</summary>
public sealed class Households : DoingList<HouseholdRecord>
{
    public override Permission? KeepsDocuments => KeepHouseholds;

    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(Member), "Member of the household", KeepHouseholds, "Who lives there"),
        new(typeof(HouseholdAddress), "Address", KeepHouseholds, "Who lives there"),
        new(typeof(Bedroom), "Bedroom", KeepHouseholds, "The house"),
        new(typeof(Pet), "Pet", KeepHouseholds, "The house"),
        new(typeof(LifeAtHome), "Life at home", KeepHouseholds, "The house"),
        new(typeof(FosterApproval), "Approval", KeepHouseholds, "Approval"),
        new(typeof(TermsOfApproval), "Terms of approval", KeepHouseholds, "Approval"),
        new(typeof(WouldTake), "Which children they would take", KeepHouseholds, "Approval"),
        new(typeof(SupportedBy), "Supervising social worker", KeepHouseholds, "Support"),
        new(typeof(Supervision), "Supervision", KeepHouseholds, "Support"),
        new(typeof(UnannouncedVisit), "Unannounced visit", KeepHouseholds, "Support"),
        new(typeof(DevelopmentStandards), "Training, support and development standards met", KeepHouseholds, "Support"),
        new(typeof(Check), "Check", KeepHouseholds, "Checks, agreement and review"),
        new(typeof(CareAgreement), "Foster care agreement", KeepHouseholds, "Checks, agreement and review"),
        new(typeof(HouseholdReview), "Review of approval", KeepHouseholds, "Checks, agreement and review"),
        new(typeof(TemporaryExtended), "Temporary approval extended", KeepHouseholds, "Approval"),
        new(typeof(OnHold), "On hold", KeepHouseholds, "Not available"),
        new(typeof(ReliefOnly), "Relief only", KeepHouseholds, "Not available"),
        new(typeof(Suspended), "Placements suspended", KeepHouseholds, "Not available"),
        new(typeof(Resignation), "Resignation", KeepHouseholds, "Not available"),
    ];
}
