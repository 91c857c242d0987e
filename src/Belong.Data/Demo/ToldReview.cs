using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>A review of a made-up life: what the life settles, and what the reviewing service deals out to it.</summary>
internal sealed class ToldReview(Life life, DateOnly day, DateOnly due)
{
    public Life Life => life;
    public DateOnly Day { get; set; } = day;
    public DateOnly Due => due;
    public string Kind { get; init; } = "";

    /// <summary>The review of the brother or sister on the same day, which this one follows.</summary>
    public ToldReview? With { get; init; }
    public TimeOnly? At { get; set; }
    public string? Place { get; set; }
    public string Participation { get; set; } = "";
    public string Chaired { get; set; } = "";
    public string Grade { get; set; } = "";
    public bool? Shared { get; set; }
    public bool? InTimeframe { get; set; }
    public string ChildFocused { get; set; } = "";

    /// <summary>The officer saw the child since the review before.</summary>
    public bool SeenBefore { get; set; }

    /// <summary>What the child said of these things, where asked; null where not.</summary>
    public (bool Happy, string SeesWorker, bool Complaints, bool Council, bool Pledge)? Said { get; set; }

    /// <summary>The review's own id once it is told.</summary>
    public FactId Id { get; set; }

    public int Age => Domain.Time.Age.On(life.Plan.Born, Day);
}

/// <summary>A placement of a made-up life.</summary>
internal sealed record ToldPlacement(DateOnly From, Home Home, FactId Id, bool Planned, string Reason, bool SameCarers)
{
    public string Kind => Home.Code;
}

/// <summary>Several acts in one change: what somebody records in one sitting.</summary>
internal sealed record Together(params IReadOnlyList<Act> Acts) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var outcomes = Acts.Select(act => act.Decide(county, today, by)).ToList();
        return outcomes.Find(outcome => outcome.Refused) is { } refused ? Outcome.Refuse(refused.Problems)
            : Outcome.Add(outcomes.SelectMany(outcome => outcome.Statements), outcomes.SelectMany(outcome => outcome.Opened));
    }
}
