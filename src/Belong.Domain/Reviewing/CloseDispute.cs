using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>The officer closes the dispute with what came of it.</summary>
public sealed record CloseDispute(SubjectId Child) : ActOnDispute(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Result), Codes.Outcomes)];

    [Asks("Outcome of the dispute")]
    public string Result { get; init; } = "";

    [Asks("How was the dispute resolved?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (!Codes.Outcomes.Has(Result))
        {
            problems.Add(nameof(Result), "Select the outcome");
        }

        if (Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter how the dispute was resolved");
        }

        return problems.Any ? problems : Outcome.Add(
            Statement.End(dispute.Dispute, dispute.Dispute.Fact with { ClosedOn = On, Outcome = Result, OutcomeWords = Words.Trim() }),
            Statement.End(dispute.Now, On!.Value));
    }
}
