using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The household is approved to foster, from the decision until it ends. What it is approved for are its terms.</summary>
[Fact<HouseholdRecord>("foster-approval", Title = "Approval", Plain = true)]
public sealed record FosterApproval : LastingFact
{
    public const string Full = "full", Temporary = "temporary", EarlyPermanence = "early-permanence", Resigned = "resigned";

    public static CodeList Kinds { get; } = new(
        "kind of carer",
        new("mainstream", "Mainstream"), new("connected", "Connected person"), new("disabled", "Disabled children"), new("short-break", "Short breaks"), new("therapeutic", "Therapeutic scheme"), new("hub", "Hub carer"),
        new("lodgings", "Supported lodgings host"), new("foster-to-adopt", "Foster to adopt"));

    /// <summary>By which rule they are approved: the Fostering Regulations 2011, or the 2010 Regulations for one named child.</summary>
    public static CodeList Grounds { get; } = new("ground", new(Full, "Full approval"), new(Temporary, "Temporary approval of a connected person, for one named child (regulation 24)"), new(EarlyPermanence, "Approved adopters, for one named child (regulation 25A)"));

    public static CodeList Ends { get; } = new(
        "reason for the end",
        new(Resigned, "They resigned"), new("terminated", "Approval was ended by the service"), new("transferred", "They moved to another fostering service"), new("adopted", "They adopted the child, or became special guardians"), new("expired", "The temporary approval ran out"), new("died", "A carer died"), new("other", "Another reason"));

    [Asks("Which kind of carers are they?", Named = "Kind of carer")]
    public string Kind { get; init; } = "";

    [Asks("On which ground are they approved?", Named = "Ground")]
    public string Ground { get; init; } = "";

    [Asks("Why did the approval end?", Hint = "Leave blank while it goes on", Named = "Reason for the end")]
    public string Ended { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Ground), Grounds, Ground), (nameof(Ended), Ends, Ended)];

    public override (string Part, string Ask)? Lacks =>
        Kind.Length == 0 ? (nameof(Kind), "Select which kind of carers they are")
        : Ground.Length == 0 ? (nameof(Ground), "Select the ground of the approval")
        : From == default ? (nameof(From), "Enter the date of approval")
        : Until is not null && Ended.Length == 0 ? (nameof(Ended), "Select why the approval ended")
        : Until is null && Ended.Length > 0 ? (nameof(Until), "Enter the date the approval ended") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<Member>().All(member => member.Fact.Is != Member.Carer) ? [new("", "Nobody in the household is recorded as a carer: record who they are first")]
        : Until > today ? [new(nameof(Until), "The approval ends on the day it ends: record the end when it has come")]
        : Ground == Temporary && Beside(record) is { } full ? [new(nameof(Ground), $"They are approved in full since {full.From.InWords()}: no temporary approval is needed")] : [];

    /// <summary>A household may be approved for two things at once, mainstream and short breaks; mostly a second approval is a change of the first.</summary>
    public override IEnumerable<Problem> Doubted(Record record) => Ground == Full && Beside(record) is { } full ? [new(nameof(From), $"They are approved already, since {full.From.InWords()}: end that, or record new terms")] : [];

    /// <summary>A full approval that begins on another day and stands beside this one.</summary>
    private FosterApproval? Beside(Record record) => record.Facts<FosterApproval>().Select(each => each.Fact).FirstOrDefault(each => each.From != From && each.Ground == Full && !(each.Until < From) && !(Until < each.From));

    public override string InWords => $"{(Kinds.Has(Kind) ? Kinds.Say(Kind) : "Foster carers")}, {(Ground switch { Temporary => "temporarily approved", EarlyPermanence => "approved for one named child as adopters", _ => "approved" })} {From.InWords()}{(Until is { } until ? $", ended {until.InWords()}{(Ends.Has(Ended) ? $": {Ends.Say(Ended).InSentence()}" : "")}" : "")}";
}
