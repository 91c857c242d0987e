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
    /// <summary>How the police and the service weigh what may happen to the child.</summary>
    public static CodeList Risks { get; } = new("level of risk", new("high", "High"), new("medium", "Medium"), new("low", "Low"), new("none", "No apparent risk"));

    [Asks("Was the child missing, or away without authorisation?", Hint = "Missing: nobody knew where the child was. Away: it was known")]
    public string Code { get; init; } = "";

    /// <summary>The time the child left or was last seen, on London's clocks, where it is known.</summary>
    [Asks("What time did the child leave, or when were they last seen?")]
    public TimeOnly? LeftAt { get; init; }

    /// <summary>Where, by whom, in what clothes and with whom the child was last seen, and what led to it.</summary>
    [Asks("What happened, and where was the child last seen?", Long = true)]
    public string Circumstances { get; init; } = "";

    [Asks("How high is the risk to the child?")]
    public string Risk { get; init; } = "";

    /// <summary>Why that risk: medicines, people, places, what happened last time.</summary>
    [Asks("Why this level of risk?", Long = true)]
    public string WhyRisk { get; init; } = "";

    [Asks("When were the police told?", Named = "Date the police were told")]
    public DateOnly? PoliceToldOn { get; init; }
    [Asks("What time were the police told?")]
    public TimeOnly? PoliceToldAt { get; init; }
    [Asks("Police reference")]
    public string PoliceReference { get; init; } = "";

    /// <summary>What is being done to find the child, and who has been told.</summary>
    [Asks("What is being done to find the child, and who has been told?", Long = true)]
    public string BeingDone { get; init; } = "";

    /// <summary>Where the child was and how they are, once they are back.</summary>
    [Asks("Where was the child, and how are they?", Long = true)]
    public string Found { get; init; } = "";

    /// <summary>The time of the return, on London's clocks, where it is known.</summary>
    [Asks("What time did the child return?")]
    public TimeOnly? ReturnedAt { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Missing, Code), (nameof(Risk), Risks, Risk)];
    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select whether the child was missing or away") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Whether.Came(PoliceToldOn, nameof(PoliceToldOn), today),
        .. Whether.NotBefore(PoliceToldOn, From, nameof(PoliceToldOn), "when the child went missing"),
        .. PoliceToldAt is not null && PoliceToldOn is null ? new[] { new Problem(nameof(PoliceToldOn), "Enter the date the police were told") } : [],
        .. ReturnedAt is not null && Until is null ? new[] { new Problem(nameof(Until), "Enter the date the child returned") } : [],
        .. Until == From && ReturnedAt < LeftAt ? new[] { new Problem(nameof(ReturnedAt), "The return must be after the child left") } : [],
    ];

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
