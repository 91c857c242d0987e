using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A review of the child's case that was held, and how the child took part.</summary>
[Fact<ChildRecord>("review", Title = "Review")]
public sealed record Review : Fact
{
    /// <summary>The day it was held; for an adjourned review, the day it was completed.</summary>
    [Asks("When was the review held?", Hint = "If the review was adjourned, enter the date it was completed", Named = "Review date")]
    public DateOnly HeldOn { get; init; }

    /// <summary>PN0 to PN7.</summary>
    [Asks("How did the child take part?")]
    public string Participation { get; init; } = "";

    /// <summary>The birth date in the same row of a return, used where the record has none of its own.</summary>
    public DateOnly? BornAsReturned { get; init; }

    /// <summary>The planned review that it was; none where it was recorded without one, or came from a return.</summary>
    public FactId? Planned { get; init; }

    [Asks("Type of review")]
    public string Kind { get; init; } = "";

    /// <summary>True where it was done on papers: in a long-term foster placement of over a year not every review needs a meeting.</summary>
    [Asks("Was the review done on papers, without a meeting?")]
    public bool OnPapers { get; init; }

    /// <summary>The first day of a review that was adjourned.</summary>
    [Asks("If the review was adjourned, when was it opened?", Named = "Date the review was opened")]
    public DateOnly? OpenedOn { get; init; }

    [Asks("Did the child chair the review?")]
    public string Chaired { get; init; } = "";

    [Asks("Was the child offered the chance to chair the review?")]
    public bool? ChairOffered { get; init; }

    [Asks("What help did the child have to chair or to take part?")]
    public string ChairSupport { get; init; } = "";

    /// <summary>The reviewing officer who held it.</summary>
    [Asks("Who chaired the review as reviewing officer?")]
    public string Officer { get; init; } = "";

    /// <summary>The same for all brothers and sisters whose cases were reviewed in one sitting; blank for one child alone.</summary>
    public string Sitting { get; init; } = "";

    public override bool StandsFor(Fact other) => other is Review review && review.HeldOn == HeldOn;
    public override (string Part, DateOnly Day)? Happened => (nameof(HeldOn), HeldOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Participation), CodeLists.Participation, Participation), (nameof(Kind), Reviewing.Codes.ReviewKinds, Kind), (nameof(Chaired), Reviewing.Codes.Chairing, Chaired)];
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Whether.LookedAfter(record, HeldOn, nameof(HeldOn)),
        .. ByAge(record, HeldOn, Participation),
        .. Together(Participation, Chaired),
        .. OnPapers && record is ChildRecord child && !child.IsLongTermFosteredOn(HeldOn) ? new[] { new Problem(nameof(OnPapers), RecordReview.OnlyLongTerm) } : [],
        .. OpenedOn > HeldOn ? new[] { new Problem(nameof(OpenedOn), "An adjourned review is opened before it is completed") } : [],
    ];

    /// <summary>Ways of taking part by being there, and by not being there.</summary>
    internal static readonly string[] There = ["PN1", "PN2", "PN3", "PN4"], Away = ["PN5", "PN6", "PN7"];

    /// <summary>Who chaired was there.</summary>
    internal static IEnumerable<Problem> Together(string participation, string chaired) =>
        chaired is "full" or "part" && Away.Contains(participation) ? [new(nameof(Chaired), "A child who did not attend cannot have chaired: correct one of the two answers")] : [];

    /// <summary>PN0 is of children under four, and only of them; on the fourth birthday both will do.</summary>
    internal static IEnumerable<Problem> ByAge(Record record, DateOnly heldOn, string participation) =>
        record is not ChildRecord child || child.BornOn is not { } born || participation.Length == 0 ? []
        : heldOn < Age.Birthday(born, 4) && participation != "PN0" ? [new(nameof(Participation), "The child was under four: select under four (PN0)")]
        : heldOn > Age.Birthday(born, 4) && participation == "PN0" ? [new(nameof(Participation), "The child was four or over: select how the child took part")]
        : [];

    public override string InWords => $"Review held on {HeldOn.InWords()}: {CodeLists.Participation.Say(Participation)}";
}
