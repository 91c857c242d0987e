using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The officer freezes a decision until a review has considered it: whoever would carry it out before is told why not. A
/// move that keeps the child safe can still be recorded, with its reason, and the officer is shown it.
/// </summary>
[Fact<ChildRecord>("freeze", Title = "Decision frozen until a review")]
public sealed record Freeze : LastingFact, IForbids
{
    public string Kind { get; init; } = "";
    public string Reason { get; init; } = "";
    public string By { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.Freezes, Kind)];
    public override string InWords => $"Frozen from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : " until a review")}: {Reviewing.Codes.Freezes.Say(Kind).ToLowerInvariant()}. {Reason}";

    /// <summary>In force until it is lifted or a review is held after it began.</summary>
    public bool HoldsOn(DateOnly day, ChildRecord child) =>
        Span.Covers(day) && !child.Reviews.Any(review => review.Fact.HeldOn > From && review.Fact.HeldOn <= day);

    /// <summary>What holds today is not undone by correcting it either: where the child lives, on what basis, that care goes on.</summary>
    public Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today)
    {
        var breaks = (was, becomes) switch
        {
            (Placement now, Placement then) => Kind == "move" && (now.From, now.Until, now.Code, now.Home, now.Postcode) != (then.From, then.Until, then.Code, then.Home, then.Postcode),
            (Placement, null) => Kind == "move",
            (LegalStatus now, LegalStatus then) => Kind == "status" && (now.From, now.Until, now.Code) != (then.From, then.Until, then.Code),
            (LookedAfter now, LookedAfter then) => Kind == "status" && now.Until != then.Until,
            (LegalStatus or LookedAfter, null) => Kind == "status",
            _ => false,
        };
        return breaks && ((LastingFact)was).Span.Covers(today) && record is ChildRecord child && HoldsOn(today, child)
            ? new("", $"{By} has frozen this until a review is held: {Reason}. Ask the reviewing officer to lift it or to hold the review")
            : null;
    }

    public Problem? Forbids(Act act, Record record, DateOnly today)
    {
        if (record is not ChildRecord child)
        {
            return null;
        }

        var (kind, day, despite) = act switch
        {
            MoveChild move => ("move", move.On, move.DespiteFreeze),
            RecordLegalStatus status => ("status", status.From, status.DespiteFreeze),
            StopLookingAfter stop => ("status", stop.On, stop.DespiteFreeze),
            _ => ("", null, ""),
        };
        var grown = kind == "status" && child.BornOn is { } born && (day ?? today) >= Age.Birthday(born, 18);
        return kind == Kind && !grown && despite.Trim().Length == 0 && HoldsOn(day ?? today, child)
            ? new(nameof(StopLookingAfter.DespiteFreeze), $"{By} has frozen this until a review is held: {Reason}. {(kind == "move" ? "If the child has already moved to be safe, say so below." : "Ask the reviewing officer to lift it or to hold the review; what a court has ordered, or has happened already, say below.")}")
            : null;
    }
}
