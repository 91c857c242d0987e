using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Missing (M, whereabouts unknown) or away without authorisation (A, whereabouts known). Any length of time counts;
/// it lasts until found or returned, or to the 18th birthday.
/// </summary>
[Fact<ChildRecord>("missing", Title = "Missing or away", Plain = true)]
public sealed record MissingEpisode : LastingFact
{
    public string Code { get; init; } = "";

    /// <summary>The time of the return, on London's clocks, where it is known.</summary>
    public TimeOnly? ReturnedAt { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Missing, Code)];
    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select whether the child was missing or away") : null;
    public override string InWords => $"{CodeLists.Missing.Say(Code)} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : ", not yet returned")}";
}

/// <summary>The interview offered after a child returns.</summary>
[Fact<ChildRecord>("return-interview", Title = "Return interview")]
public sealed record ReturnInterview : Fact
{
    public FactId Missing { get; init; }
    public DateOnly? OfferedOn { get; init; }
    public bool? Accepted { get; init; }
    public DateOnly? HeldOn { get; init; }
    public TimeOnly? HeldAt { get; init; }

    /// <summary>What the young person said and asked for, which the next review has before it.</summary>
    public string ChildsWords { get; init; } = "";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Head(Missing)?.Said is MissingEpisode { Until: { } returned } ? Wrong(returned, today) : [];

    /// <summary>What cannot be of an interview after that return, whoever records it.</summary>
    internal IEnumerable<Problem> Wrong(DateOnly returned, DateOnly today) =>
    [
        .. Whether.Between(OfferedOn, returned, today, nameof(OfferedOn), "when the child returned"),
        .. Whether.Between(HeldOn, OfferedOn > returned ? OfferedOn.Value : returned, today, nameof(HeldOn), OfferedOn > returned ? "when the interview was offered" : "when the child returned"),
        .. Accepted == false && HeldOn is not null ? new[] { new Problem(nameof(Accepted), "The interview cannot be both refused and held") } : [],
    ];

    public override string InWords => HeldOn is { } held ? $"Return interview held on {held.InWords()}" : Accepted == false ? "Return interview offered and refused" : "Return interview offered";
}
