using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>What somebody is to do by a day because members asked for it.</summary>
[Fact<PanelRecord>("panel-action", Title = "Meeting action", Plain = true)]
public sealed record PanelAction : Fact
{
    [Asks("Which minute does the action come from?", Of = typeof(Minute))]
    public FactId? Minute { get; init; }

    /// <summary>The item under which it was minuted, and the number its paragraph had then.</summary>
    public FactId? Item { get; init; }
    public string Number { get; init; } = "";

    [Asks("Which meeting?", Of = typeof(PanelMeeting))]
    public FactId Meeting { get; init; }

    [Asks("What should be done?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owner { get; init; } = "";

    [Asks("When is the action due?", Named = "Due date")]
    public DateOnly By { get; init; }

    [Asks("When was the action done?", Named = "Date done")]
    public DateOnly? DoneOn { get; init; }

    [Asks("Outcome of the action", Long = true)]
    public string Outcome { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what should be done") : Owner.Trim().Length == 0 ? (nameof(Owner), "Enter who is responsible") : By == default ? (nameof(By), "Enter the due date") : DoneOn is not null && Outcome.Trim().Length == 0 ? (nameof(Outcome), "Enter the outcome") : null;
    public override string InWords => $"{Words} ({Owner}, by {By.InWords()}{(DoneOn is { } done ? $", done {done.InWords()}" : "")})";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (DoneOn > today)
        {
            yield return new(nameof(DoneOn), "The date done cannot be in the future");
        }
    }
}
