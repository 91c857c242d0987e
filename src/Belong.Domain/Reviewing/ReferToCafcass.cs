using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The officer refers the case to Cafcass, at any stage, beside the dispute if need be.</summary>
public sealed record ReferToCafcass(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("Why is the case referred?", Long = true, Hint = "Regulation 45")]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (dispute.Dispute.Fact.ReferredOn is { } on)
        {
            problems.Add(nameof(Dispute), $"The case was referred on {on.InWords()}");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the case is referred");
        }

        return problems.Any ? problems : Statement.End(dispute.Dispute, dispute.Dispute.Fact with { ReferredOn = On, WhyReferred = Reason.Trim() });
    }
}
