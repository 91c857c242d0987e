using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A review to come: its day, place and people, chosen with the child.</summary>
[Fact<ChildRecord>("review-planned", Title = "Planned review")]
public sealed record PlannedReview : Fact
{
    /// <summary>The day first set. What was since agreed is in <see cref="DateChange"/>.</summary>
    public DateOnly On { get; init; }
    [Asks("What time is the review?")]
    public TimeOnly? At { get; init; }

    [Asks("Place of the review")]
    public string Place { get; init; } = "";

    [Asks("Type of review")]
    public string Kind { get; init; } = "";

    /// <summary>What the child wants of the place, the time and who comes; blank where the child was not asked.</summary>
    [Asks("What does the child want for the date, place and people?", Long = true)]
    public string ChildsWishes { get; init; } = "";

    /// <summary>Why the child was not asked, where that is so.</summary>
    [Asks("If the child was not asked, why?")]
    public string WhyNotAsked { get; init; } = "";

    /// <summary>The same for all brothers and sisters who are reviewed in one sitting.</summary>
    public string Sitting { get; init; } = "";

    /// <summary>Why it is no longer to be, where it is not.</summary>
    public string Cancelled { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.ReviewKinds, Kind)];

    /// <summary>Its day is never corrected, as a change of it needs two directors' agreement; nor is it asked.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<PlannedReview>().Any(each => each.Fact.On == On && each.Fact.Sitting == Sitting && each.Fact.Cancelled == Cancelled) ? [] : [new(nameof(On), "Ask for a new review date instead: two directors must agree")];

    /// <summary>Of a review that was cancelled nothing more is said.</summary>
    internal static IEnumerable<Problem> Cancellation(Record record, FactId review, string part) =>
        record.Head(review)?.Said is PlannedReview { Cancelled.Length: > 0 } ? [new(part, "That review was cancelled")] : [];

    public override string InWords => $"Review planned for {On.InWords()}{(Place.Length > 0 ? $", {Place}" : "")}{(Cancelled.Length > 0 ? $", cancelled: {Cancelled}" : "")}";
}
