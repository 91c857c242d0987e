using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The reviewing officer disagrees with how a child's case is handled: informally first, then level by level. It carries
/// one issue or several.
/// </summary>
[Fact("dispute", Title = "Dispute")]
public sealed record Dispute : Fact
{
    /// <summary>The day the officer first raised it.</summary>
    public DateOnly RaisedOn { get; init; }
    public string By { get; init; } = "";
    public string Words { get; init; } = "";
    public DateOnly? ClosedOn { get; init; }
    public string Outcome { get; init; } = "";
    public string OutcomeWords { get; init; } = "";

    /// <summary>When the case was referred to Cafcass, which may be at any stage and beside it (regulation 45).</summary>
    public DateOnly? ReferredOn { get; init; }
    public string WhyReferred { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(RaisedOn), RaisedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Reviewing.Codes.Outcomes, Outcome)];
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        foreach (var problem in Whether.Between(ClosedOn, RaisedOn, today, nameof(ClosedOn), "when it was raised").Concat(Whether.Between(ReferredOn, RaisedOn, today, nameof(ReferredOn), "when it was raised")))
        {
            yield return problem;
        }

        if (ClosedOn is not null && Outcome.Length == 0)
        {
            yield return new(nameof(Outcome), "Select what came of it");
        }
    }

    public override string InWords => $"Dispute raised on {RaisedOn:d MMMM yyyy}{(ClosedOn is { } closed ? $", closed on {closed:d MMMM yyyy}: {Reviewing.Codes.Outcomes.Say(Outcome).ToLowerInvariant()}" : "")}{(ReferredOn is { } on ? $"; referred to Cafcass on {on:d MMMM yyyy}" : "")}";
}

/// <summary>One issue of a dispute, in one of the nineteen categories.</summary>
[Fact("dispute-issue", Title = "Issue of a dispute")]
public sealed record DisputeIssue : Fact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Dispute = other(Dispute) };

    public FactId Dispute { get; init; }
    public string Category { get; init; } = "";
    public string Words { get; init; } = "";
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Category), Reviewing.Codes.Issues, Category)];
    public override (string Part, string Ask)? Lacks => Category.Length == 0 ? (nameof(Category), "Select the category") : null;
    public override string InWords => $"{Reviewing.Codes.Issues.Say(Category)}{(Words.Length > 0 ? $": {Words}" : "")}";
}

/// <summary>A level at which a dispute stood, from being put to somebody to an answer or the next level. Level 0 is the informal one.</summary>
[Fact("dispute-stage", Title = "Stage of a dispute")]
public sealed record DisputeStage : LastingFact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Dispute = other(Dispute) };

    public FactId Dispute { get; init; }
    public int Level { get; init; }

    /// <summary>Who is to answer.</summary>
    public string To { get; init; } = "";
    public DateOnly? AnsweredOn { get; init; }
    public string Answer { get; init; } = "";
    public override bool IsOfItsActs => true;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Level is < 0 or > DisputeLevels.Highest ? new[] { new Problem(nameof(Level), $"Enter a level from 0, the informal one, to {DisputeLevels.Highest}") } : [],
        .. Whether.Between(AnsweredOn, From, today, nameof(AnsweredOn), "when this stage began"),
    ];

    public override string InWords => $"{(Level == 0 ? "Informal" : $"Level {Level}")} from {From:d MMMM yyyy}{(To.Length > 0 ? $", put to {To}" : "")}{(AnsweredOn is { } on ? $", answered on {on:d MMMM yyyy}" : "")}";
}

/// <summary>The levels of the dispute resolution protocol. Names, roles and days are the council's settings.</summary>
public static class DisputeLevels
{
    public const int Highest = 5;

    /// <summary>From this level on a director answers: the assistant director, the director, the chief executive.</summary>
    public const int OfDirectors = 3;

    private const string Source = "Local protocol: five levels; who sits at each and their days are the council's to say";
    private static readonly (string Role, int Days)[] Ordinary = [("Social worker and team manager", 5), ("Team manager", 5), ("Service manager", 5), ("Assistant director", 5), ("Director of children’s services", 3), ("Chief executive", 2)];

    /// <summary>Who answers at each level, the informal one first.</summary>
    public static ImmutableArray<Setting> Roles { get; } = [.. Ordinary.Select((level, i) => Setting.Words($"dispute-level-{i}-role", $"Who answers a dispute {Name(i)}", level.Role, Source))];

    /// <summary>Working days to answer at each level.</summary>
    public static ImmutableArray<Setting> Days { get; } = [.. Ordinary.Select((level, i) => Setting.Number($"dispute-level-{i}-days", $"Answer to a dispute {Name(i)}", level.Days, "working days", Source))];

    /// <summary>Working days for the whole formal process.</summary>
    public static Setting Whole { get; } = Setting.Number("dispute-days", "The whole of a dispute, from its first formal level", 20, "working days", "Local protocol: no more than 20 days");

    private static string Name(int level) => level == 0 ? "informally" : $"at level {level}";
}

/// <summary>
/// The officer freezes a decision until a review has considered it: whoever would carry it out before is told why not. A
/// move that keeps the child safe can still be recorded, with its reason, and the officer is shown it.
/// </summary>
[Fact("freeze", Title = "Decision frozen until a review")]
public sealed record Freeze : LastingFact, IForbids
{
    public string Kind { get; init; } = "";
    public string Reason { get; init; } = "";
    public string By { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.Freezes, Kind)];
    public override string InWords => $"Frozen from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : " until a review")}: {Reviewing.Codes.Freezes.Say(Kind).ToLowerInvariant()}. {Reason}";

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
