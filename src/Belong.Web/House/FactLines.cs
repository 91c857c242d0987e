using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Web.House;

/// <summary>A fact in a line, with the name of whoever works with the child and not the id with which they sign in.</summary>
public static class FactLines
{
    /// <summary>Under the heading of its kind.</summary>
    public static string LineOf(Fact said, Func<string, string> nameOf) => said switch
    {
        Allocation worker => $"{nameOf(worker.Worker)}{(worker.Team.Length > 0 ? $", {worker.Team}" : "")}, from {worker.From.InWords()}{(worker.Until is { } until ? $" to {until.InWords()}" : "")}",
        EmergencyAccess access => $"{nameOf(access.Who)}: {access.Reason}",
        SealedOpened opened => $"{nameOf(opened.Who)}: {opened.Reason}",
        DeclaredInterest interest => $"{nameOf(interest.Worker)}: {DeclaredInterest.Kinds.Say(interest.Kind).ToLowerInvariant()}, from {interest.From.InWords()}{(interest.Until is { } over ? $" to {over.InWords()}" : "")}",
        ReviewingOfficer officer => $"{nameOf(officer.Officer)}, from {officer.From.InWords()}{(officer.Until is { } until ? $" to {until.InWords()}" : "")}",
        _ => said.InWords,
    };

    /// <summary>The same where no heading stands over it.</summary>
    public static string SentenceOf(Fact said, Func<string, string> nameOf) => said is Allocation or ReviewingOfficer or EmergencyAccess or SealedOpened or DeclaredInterest ? $"{FactKind.Of(said.GetType()).Title} {LineOf(said, nameOf)}" : said.InWords;
}
