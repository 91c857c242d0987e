using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>
/// A connected person is approved for one child for some weeks, once longer; by then they are approved in full, or another home is found and the approval ends.
/// </summary>
public sealed class TemporaryApprovalEnds : HouseholdClock
{
    public override Rule Rule { get; } = new("Temporary approval of a connected person ends", "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        ChangedForATime = InForce.Coronavirus,
        Who = Post.FosteringManager,
        Act = typeof(FosterApproval),
        Harm = Harm.Child,
        StoppedBy = ApprovalEnds,
        Settings = [TemporaryApprovalClock.Weeks, TemporaryApprovalClock.Extension],
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        foreach (var (said, from, until) in Approvals(household, terms).Where(each => each.Said.Fact.Ground == FosterApproval.Temporary))
        {
            var longer = household.Facts<TemporaryExtended>().FirstOrDefault(each => said.Fact.Span.Covers(each.Fact.On));
            if (longer?.Fact.Ground == TemporaryExtended.Challenged && until is null)
            {
                yield return NotKnown("Full approval, or the end of the temporary one", $"the approval was extended on {longer.Fact.On.InWords()} until the decision that is challenged has been looked at", said, longer);
                continue;
            }

            var weeks = terms.Number(TemporaryApprovalClock.Weeks, from) + (longer is null ? 0 : terms.Number(TemporaryApprovalClock.Extension, from));
            var by = from.PlusDays(weeks * 7);
            if (by < known && until is not null)
            {
                continue;
            }

            var owed = Owed("Full approval, or the end of the temporary one", by, $"{weeks} weeks after the temporary approval of {from.InWords()}{(longer is null ? "" : ", extended once")}", terms, longer is null ? [said] : [said, longer]);
            var full = household.Facts<FosterApproval>().Where(each => each.Fact.Ground == FosterApproval.Full && each.Fact.From >= from).MinBy(each => each.Fact.From);
            yield return full is not null && !(until < full.Fact.From) ? owed.Met(full.Fact.From, full) : until is { } over && over <= terms.Today ? owed.Met(over, said) : owed;
        }
    }
}
