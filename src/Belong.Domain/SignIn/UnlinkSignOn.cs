using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Domain.SignIn;

/// <summary>Says that an account of the council's sign-in is not this person's any more: the next that comes under their name or address is taken for theirs.</summary>
public sealed record UnlinkSignOn(SubjectId Worker, FactId Account) : Act
{
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var head = (county.Find(Worker) as WorkerRecord)?.Head(Account);
        if (head is not { IsLive: true, Said: SignOn })
        {
            problems.Add("", "This account is not linked here any more");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why");
        }

        return problems.Any ? problems : Statement.Retract(head!);
    }
}
