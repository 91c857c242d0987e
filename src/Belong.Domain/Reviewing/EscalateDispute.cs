using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>The dispute goes up to the next level, which begins its own time to answer. The first formal level begins the time of the whole.</summary>
public sealed record EscalateDispute(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("Why is the dispute unresolved?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        var level = dispute.Now.Fact.Level + 1;
        if (level > DisputeLevels.Highest)
        {
            problems.Add(nameof(Dispute), "The dispute is at the highest level: refer the case to Cafcass, or close the dispute");
        }

        else if (level > 1 && dispute.Now.Fact.From == On)
        {
            problems.Add(nameof(Dispute), $"The dispute was sent to the {dispute.Now.Fact.To.ToLowerInvariant()} only on that date: allow time for an answer");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the dispute is unresolved");
        }

        return problems.Any ? problems : Outcome.Add(
            Statement.End(dispute.Now, On!.Value),
            Statement.Say(Child, new DisputeStage { Dispute = dispute.Id, Level = level, From = On.Value, To = Terms.Of(county, today).Settings.On(On.Value, DisputeLevels.Roles[level]) }));
    }
}
