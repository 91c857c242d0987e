using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>What happened or was said that no form of its own asks for: a call, a letter, a talk at the school gate, a decision of a manager.</summary>
[Fact<ChildRecord>("case-note", Title = "Case note", Plain = true, ForSeveral = true)]
public sealed record CaseNote : Fact
{
    public static CodeList Kinds { get; } = new(
        "kind of note", new("call", "Telephone call"), new("message", "Letter, email or message"), new("talk", "Talk in person"), new("supervision", "Case discussion in supervision"), new("decision", "Manager’s decision"), new("other", "Something else"));

    [Asks("When was this?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("What time did it happen?", Hint = "Leave blank if it does not matter")]
    public TimeOnly? At { get; init; }

    [Asks("Type of note")]
    public string Kind { get; init; } = "";

    [Asks("Who was involved?", Hint = "For example, Ms Bell, class teacher")]
    public string With { get; init; } = "";

    [Asks("What happened, and what was agreed?", Hint = "Keep what you saw and heard apart from what you think", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What did the child say, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("Is this a significant event?", Hint = "Significant events stand on the timeline")]
    public bool? Significant { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of note") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what happened") : null;
    public override IEnumerable<Problem> Doubted(Record record) => Kind == "talk" && ChildsWords.Trim().Length > 0 ? Whether.NotMissing(record, On, nameof(On)) : [];
    public override string InWords => $"{Kinds.Say(Kind)} on {On.InWords()}{(With.Length > 0 ? $" with {With}" : "")}: {(Words.Length > 160 ? $"{Words[..160].TrimEnd()}…" : Words)}";
    public override Fact AsSaidOfOthers() => this with { ChildsWords = "" };
    public override string InFull => $"{Kinds.Say(Kind)}{(With.Length > 0 ? $" with {With}" : "")}: {Words.Trim()}{(ChildsWords.Trim().Length > 0 ? $" “{ChildsWords.Unquoted()}”" : "")}";
    public override string InList(Record record) => $"{Kinds.Say(Kind)} on {On.InWords()}{(With.Length > 0 ? $" with {With}" : "")}";
}

/// <summary>What is added to a note that is finished: the note itself stays as it was written.</summary>
[Fact<ChildRecord>("case-note-added", Title = "Addition to a case note", Plain = true)]
public sealed record CaseNoteAdded : Fact
{
    [Asks("Which note?", Of = typeof(CaseNote))]
    public FactId Note { get; init; }

    [Asks("What is added?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what is added") : null;
    public override string InWords => $"Added to a case note: {Words}";
}
