using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.SignIn;

/// <summary>Somebody may not sign in on these days, whatever post they hold: a leaver at once, an account that others may have used.</summary>
[Fact<WorkerRecord>("sign-in-stopped", Title = "Sign-in stopped", Plain = true)]
public sealed record SignInStopped : LastingFact
{
    [Asks("Why may they not sign in?", Long = true, Named = "Reason")]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => From == default ? (nameof(From), "Enter the start date") : Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why they may not sign in") : null;
    public override string InWords => $"May not sign in from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
