using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The child, a parent or a carer is asked before a review, and says what they have to say.</summary>
[Fact<ChildRecord>("consultation", Title = "Consultation", Plain = true)]
public sealed record Consultation : Fact, INamesFile
{
    [Asks("Which review is this for?", Of = typeof(PlannedReview))]
    public FactId? Review { get; init; }

    [Asks("Who was asked?")]
    public string Of { get; init; } = "";

    [Asks("When was this person consulted?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("How did this person answer?")]
    public string Means { get; init; } = "";

    [Asks("Language")]
    public string Language { get; init; } = "";

    [Asks("What did this person say, in their own words?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("How does the child feel?", Several = true, Hint = "Sad, worried, angry, confused and lonely go on the agenda of the review")]
    public string Feelings { get; init; } = "";

    [Asks("How often is the child happy?")]
    public string Happy { get; init; } = "";

    [Asks("Does the child see the social worker often enough?")]
    public string SeesWorker { get; init; } = "";

    [Asks("Does the child know how to complain?")]
    public bool? KnowsComplaints { get; init; }

    [Asks("Does the child know about the young people’s council?")]
    public bool? KnowsCouncil { get; init; }

    [Asks("Does the child know about the Pledge?")]
    public bool? KnowsPledge { get; init; }

    [Asks("Can these words be quoted in reports, without a name?")]
    public bool MayBeQuoted { get; init; }

    /// <summary>The picture, by the hash under which it is kept; blank where there is none.</summary>
    public string Picture { get; init; } = "";

    string INamesFile.File => Picture;

    string INamesFile.FileName => "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(Of), Reviewing.Codes.ConsultedAs, Of), (nameof(Means), Reviewing.Codes.Means, Means), (nameof(Language), Reviewing.Codes.Languages, Language), (nameof(Feelings), Reviewing.Codes.Feelings, Feelings),
        (nameof(Happy), Reviewing.Codes.Happy, Happy), (nameof(SeesWorker), Children.Visit.Frequency, SeesWorker),
    ];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select who was asked") : null;
    public override string InWords => $"{Reviewing.Codes.ConsultedAs.Say(Of)} consulted on {On.InWords()}{(Means.Length > 0 ? $", {Reviewing.Codes.Means.Say(Means).ToLowerInvariant()}" : "")}";
}
