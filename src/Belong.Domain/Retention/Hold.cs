using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Retention;

/// <summary>A record is not destroyed while this lasts, however old it is: a claim, an inquiry, a request for it.</summary>
[Fact<ChildRecord>("retention-hold", Title = "Hold on destroying the record", Plain = true)]
public sealed record RetentionHold : LastingFact
{
    [Asks("Why must it not be destroyed?", Hint = "For example: claim for damages, solicitor’s letter of 3 May 2017", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("Who said so?")]
    public string Authority { get; init; } = "";

    public override (string Part, string Ask)? Lacks =>
        Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why it must not be destroyed") : Authority.Trim().Length == 0 ? (nameof(Authority), "Enter who said so") : null;
    public override string InWords => $"Not to be destroyed from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}: {Reason.Trim()} ({Authority.Trim()})";
}

/// <summary>No child's record at all is destroyed while this lasts: a public inquiry has asked for that.</summary>
[Fact<CouncilRecord>("retention-hold-on-all", Title = "Hold on destroying any record", Plain = true)]
public sealed record HoldOnAll : LastingFact
{
    [Asks("Why must no record be destroyed?", Hint = "For example: the public inquiry’s letter of 2 July 2015", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("Who said so?")]
    public string Authority { get; init; } = "";

    public override (string Part, string Ask)? Lacks =>
        Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why no record must be destroyed") : Authority.Trim().Length == 0 ? (nameof(Authority), "Enter who said so") : null;
    public override string InWords => $"No record is destroyed from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}: {Reason.Trim()} ({Authority.Trim()})";
}

/// <summary>What stands against destroying a record today.</summary>
public static class HoldsOnARecord
{
    /// <summary>Every hold of the day, of the record and of all records, in words; a request for the record that waits for an answer too.</summary>
    public static IEnumerable<string> On(ChildRecord child, CouncilRecord council, DateOnly day) =>
    [
        .. council.Facts<HoldOnAll>().Where(each => each.Fact.Span.Covers(day)).Select(each => each.Fact.InWords),
        .. child.Facts<RetentionHold>().Where(each => each.Fact.Span.Covers(day)).Select(each => each.Fact.InWords),
        .. child.Facts<SubjectAccess.AccessRequest>().Where(each => SubjectAccess.RequestsOfAChild.OpenRequest(child, each.FactId) is not null).Select(each => $"{each.Fact.InWords}, is not answered"),
    ];
}
