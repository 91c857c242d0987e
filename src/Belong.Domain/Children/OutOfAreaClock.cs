using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A placement outside the area is approved before it is made: by the nominated officer, or at a distance by the director.</summary>
public sealed class OutOfAreaClock : ChildClock
{
    public override Rule Rule { get; } = new("Approval of a placement out of area", "2010 Regulations, regulations 11 and 12 as amended by SI 2013/3239", Standing.Law, DateSpan.Since(2014, 1, 27))
    {
        Who = Post.Director,
        Act = typeof(OutOfAreaApproval),
        StoppedBy = "if the placement ends",
    };

    public override string Needs => "approvals out of area";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        var approvals = child.Facts<OutOfAreaApproval>();
        foreach (var (_, placement) in child.KnownPlacements)
        {
            if (placement.Said.FirstOrDefault(said => said.Fact.Area is "adjoining" or Placement.AtADistance) is not { } said)
            {
                continue;
            }

            var far = said.Fact.Area == Placement.AtADistance;
            var owed = Owed(far ? "Director’s approval at a distance" : "Nominated officer’s approval out of area", said.Fact.From, $"before the placement of {said.Fact.From.InWords()}, which lies {(far ? "at a distance" : "in an area that adjoins ours")}", terms, said) with { About = said };
            yield return Once(child, terms, owed, said.Fact.From, First(approvals, each => each.On, DateOnly.MinValue, such: each => placement.Is(each.Placement) && (!far || each.Approver == "director")), placement.Until);
        }
    }
}
