using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Duties;

/// <summary>How a duty stands on a day.</summary>
public enum DutyState
{
    /// <summary>Open, the day has not passed. On the due day it is still due.</summary>
    Due,

    /// <summary>Open, the day has passed.</summary>
    Overdue,

    MetOnTime,
    MetLate,

    /// <summary>It stopped before it was done, the day not yet passed.</summary>
    NoLongerRequired,

    /// <summary>It stopped before it was done, the day already passed: a breach stays a breach.</summary>
    NeverMet,

    /// <summary>What is known does not reach far enough back to say when it was due.</summary>
    NotKnown,
}

/// <summary>Something that must be, was, or should have been done, with what made it so.</summary>
/// <param name="By">The legal limit, on which alone lateness is judged; null where it cannot be known.</param>
/// <param name="Because">The entries that set it off.</param>
public sealed record Duty(Rule Rule, string What, DateOnly? By, ImmutableArray<Entry> Because)
{
    /// <summary>Tells it from every other duty of the record, the same for as long as what set it off stands: the trigger and what is asked.</summary>
    public string Key => key ??= $"{Clock}/{(Because is [var first, ..] ? first.FactId : default)}/{Keyed ?? What}/{Turn}";

    private string? key;

    /// <summary>Stands in the key for what is asked, where that is in somebody's own words, which may be put right.</summary>
    internal string? Keyed { get; init; }

    /// <summary>The clock that made it, by its type's name. A rule may change while a duty is open, as when how often to visit does; the duty stays the same.</summary>
    public string Clock { get; private set; } = "";

    internal Duty Of(string clock)
    {
        Clock = clock;
        return this;
    }

    /// <summary>Tells apart duties of one rule that one entry sets off, such as the terms of a school year.</summary>
    public int Turn { get; init; }

    /// <summary>The fact of the record that the act must name: the placement, the review, the dispute.</summary>
    public Entry? About { get; init; }

    /// <summary>The time of day, where the limit is in hours.</summary>
    public TimeOnly? ByTime { get; init; }

    public TimeOnly? DoneTime { get; private set; }

    /// <summary>The last working day on or before <see cref="By"/>: when to plan it for.</summary>
    public DateOnly? PlanFor { get; init; }

    /// <summary>True when the count left the years whose bank holidays are known.</summary>
    public bool Provisional { get; init; }

    public DateOnly? DoneOn { get; private set; }
    public Entry? DoneBy { get; private set; }
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>It was done. Said by the clock that makes the duty, before anybody else has it.</summary>
    public Duty Met(DateOnly on, Entry by, TimeOnly? at = null)
    {
        (DoneOn, DoneBy, DoneTime) = (on, by, at);
        return this;
    }

    /// <summary>It is asked no more from that day. Said by the clock that makes the duty, before anybody else has it.</summary>
    public Duty Stopped(DateOnly? on)
    {
        StoppedOn = on;
        return this;
    }

    /// <summary>Why it was not done, as somebody explained and a manager accepted; null where nobody did.</summary>
    public Entry<DutyExplained>? Explained { get; private set; }

    /// <summary>Why it was not done was accepted: it is asked no more. Said by the clock before anybody else has it.</summary>
    internal void ExplainedBy(Entry<DutyExplained> why)
    {
        Explained = why;
        StoppedOn ??= why.Fact.AnsweredOn;
    }

    /// <summary>How the day was worked out, in words.</summary>
    public string Why
    {
        get => why as string ?? why.ToString()!;
        init => why = value;
    }

    /// <summary>The same in pieces, put together when it is read.</summary>
    public Reason InPieces
    {
        init => why = value;
    }

    private readonly object why = "";

    /// <summary>The day by which it was owed, where that lies beyond what is known and nobody can say whether it was done.</summary>
    public DateOnly? BeyondOn { get; init; }

    public bool IsKnown => By is not null;
    public bool IsOpen => DoneOn is null && StoppedOn is null;

    /// <summary>Done on or before the day it was due; where both times are known, by the time of that day.</summary>
    public bool OnTime => DoneOn < By || (DoneOn == By && (ByTime is null || DoneTime is null || DoneTime <= ByTime));

    public DutyState On(DateOnly today) => this switch
    {
        { By: null } => DutyState.NotKnown,
        { DoneOn: { } } => OnTime ? DutyState.MetOnTime : DutyState.MetLate,
        { StoppedOn: { } stopped, By: { } by } => by < stopped ? DutyState.NeverMet : DutyState.NoLongerRequired,
        { By: { } by } => by < today ? DutyState.Overdue : DutyState.Due,
    };
}
