using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>What the acts on a dispute share: which one, and a day that has come.</summary>
public abstract record ActOnDispute(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which dispute is this about?", Of = typeof(Dispute))]
    public FactId Dispute { get; init; }

    [Asks("When did this happen?", Named = "Date")]
    public DateOnly? On { get; init; }

    protected sealed override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var dispute = child.Disputes.FirstOrDefault(each => each.Id == Dispute);
        if (dispute is not { IsOpen: true })
        {
            problems.Add(nameof(Dispute), dispute is null ? "Select the dispute" : "This dispute is closed");
            return problems;
        }

        if (Past(child, On, nameof(On), "the date", today, problems) is { } on && on < dispute.Now.Fact.From)
        {
            problems.Add(nameof(On), $"The date must be on or after {dispute.Now.Fact.From.InWords()}, when the current stage began");
        }

        return Decide(dispute, problems, county, today, by);
    }

    /// <summary>Adds its own problems, and answers what to say where there are none.</summary>
    protected abstract Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by);
}
