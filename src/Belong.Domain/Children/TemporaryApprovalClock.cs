using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Regulation 24: a connected person's temporary approval runs out after sixteen weeks, or after its one extension.</summary>
public sealed class TemporaryApprovalClock : ChildClock
{
    public static Setting Weeks { get; } = Setting.Number("temporary-approval-weeks", "Temporary approval of a connected person", 16, "weeks", "2010 Regulations, regulation 24; number not verified here");
    public static Setting Extension { get; } = Setting.Number("temporary-approval-extension", "Temporary approval of a connected person: its one extension", 8, "weeks", "2010 Regulations, regulation 25; number not verified here");

    public override Rule Rule { get; } = new("Full approval of a connected person", "2010 Regulations, regulations 24 and 25", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.TeamManager,
        Harm = Harm.Child,
        Act = typeof(TemporaryApproval),
        StoppedBy = "with full approval, or if the placement ends",
        Settings = [Weeks, Extension],
        ChangedForATime = InForce.Coronavirus,
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<TemporaryApproval>())
        {
            var (weeks, more) = (terms.Number(Weeks, entry.Fact.From), entry.Fact.ExtendedOn is null ? 0 : terms.Number(Extension, entry.Fact.From));
            var owed = Owed("Full approval of the connected person", entry.Fact.From.PlusDays(7 * (weeks + more)), $"{weeks} weeks{(more > 0 ? $" and the one extension of {more}" : "")} after the temporary approval of {entry.Fact.From.InWords()}", terms, entry) with { About = entry };
            var placement = child.KnownPlacements.FirstOrDefault(each => each.Placement.Is(entry.Fact.Placement)).Placement;
            yield return entry.Fact.Until is { } until ? owed.Met(until, entry)
                : placement?.Until is { } left ? owed.Stopped(left)
                : owed;
        }
    }
}
