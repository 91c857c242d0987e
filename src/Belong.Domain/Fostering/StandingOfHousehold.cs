using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>How a household stands with the service on a day, and what makes it so.</summary>
/// <param name="Code">One of <see cref="Codes"/>.</param>
/// <param name="Why">In a sentence.</param>
/// <param name="Because">The entry of the household's record that makes it so; null where the absence of one does, or what stands on children's records.</param>
public sealed record StandingOfHousehold(string Code, string Why, Entry? Because)
{
    public const string Applicant = "applicant", ForOneChild = "approved", Available = "available", Inactive = "inactive", OnHoldNow = "on-hold", SuspendedNow = "suspended", Relief = "relief", Resigned = "resigned", Deregistered = "de-registered";

    /// <summary>In the order in which a register lists them.</summary>
    public static CodeList Codes { get; } = new(
        "standing",
        new(Available, "Available"), new(ForOneChild, "Approved for a named child"), new(Relief, "Relief only"), new(Inactive, "Inactive"), new(OnHoldNow, "On hold"), new(SuspendedNow, "Suspended"),
        new(Applicant, "Applicant"), new(Resigned, "Resigned"), new(Deregistered, "De-registered"));

    /// <summary>After so long without a child an available household counts as inactive.</summary>
    public static Setting InactiveAfter { get; } = Setting.Number("household-inactive-after", "A foster household counts as inactive without a child for", 6, "months", "Local: the service lists carers without a child for 6 and 12 months");

    public string Word => Codes.Say(Code);

    /// <summary>True while they are approved, whether or not a child may be placed today.</summary>
    public bool IsApproved => Code is not (Applicant or Resigned or Deregistered);

    public static StandingOfHousehold Of(HouseholdRecord household, County county, Terms terms)
    {
        var day = terms.Today;
        if (household.ApprovalOn(day) is not { } approval || NoticeRanOut(household, approval, terms) is not null)
        {
            return NotApproved(household, terms);
        }

        if (On<Suspended>() is { } suspended)
        {
            return new(SuspendedNow, $"No child has been placed with them since {suspended.Fact.From.InWords()}: {suspended.Fact.Reason}", suspended);
        }

        if (On<OnHold>() is { } hold)
        {
            return new(OnHoldNow, $"On hold since {hold.Fact.From.InWords()}: {hold.Fact.Reason}", hold);
        }

        if (On<ReliefOnly>() is { } relief)
        {
            return new(Relief, $"Relief only since {relief.Fact.From.InWords()}", relief);
        }

        if (approval.Fact.Ground != FosterApproval.Full || household.TermsOn(day) is { Fact.IsForOneChild: true })
        {
            return new(ForOneChild, household.TermsOn(day) is { } one ? one.Fact.InWords : "Approved for one named child", household.TermsOn(day) is { } named ? named : approval);
        }

        var placed = household.PlacedOn(county, day).ToList();
        if (placed.Count > 0)
        {
            return new(Available, placed.Count == 1 ? "One child is placed with them" : $"{placed.Count} children are placed with them", null);
        }

        var left = household.StaysIn(county).Where(stay => stay.Placement.Fact.Until <= day).Max(stay => stay.Placement.Fact.Until);
        var (since, words, because) = left > approval.Fact.From ? (left.Value, $"No child since {left.InWords()}", null) : (approval.Fact.From, $"Approved on {approval.Fact.From.InWords()}, and no child placed with them since", (Entry?)approval);
        return new(since.PlusMonths(terms.Number(InactiveAfter, day)) <= day ? Inactive : Available, words, because);

        Entry<T>? On<T>()
            where T : LastingFact => household.Facts<T>().Where(each => each.Fact.Span.Covers(day)).MaxBy(each => each.Fact.From);
    }

    /// <summary>The notice by which an approval has ended on the day by itself; null where none has.</summary>
    private static Entry<Resignation>? NoticeRanOut(HouseholdRecord household, Entry<FosterApproval> approval, Terms terms) =>
        household.Facts<Resignation>().FirstOrDefault(notice => approval.Fact.Span.Covers(notice.Fact.On) && notice.Fact.On.PlusDays(terms.Number(Resignation.EndsAfter, notice.Fact.On)) <= terms.Today);

    private static StandingOfHousehold NotApproved(HouseholdRecord household, Terms terms)
    {
        var last = household.Facts<FosterApproval>().Where(each => each.Fact.From <= terms.Today).MaxBy(each => each.Fact.Until ?? terms.Today);
        if (last is null)
        {
            return new(Applicant, "Not approved yet", null);
        }

        if (NoticeRanOut(household, last, terms) is { } notice)
        {
            return new(Resigned, $"Notice received on {notice.Fact.On.InWords()}, approval ended on {notice.Fact.On.PlusDays(terms.Number(Resignation.EndsAfter, notice.Fact.On)).InWords()}", notice);
        }

        var why = FosterApproval.Ends.Has(last.Fact.Ended) ? FosterApproval.Ends.Say(last.Fact.Ended) : "Reason not recorded";
        return new(last.Fact.Ended == FosterApproval.Resigned ? Resigned : Deregistered, $"{why}. Approval ended on {last.Fact.Until.InWords()}", last);
    }
}
