using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Duties;

/// <summary>Why something that was due was not done. Accepted, it is asked no more; that it was missed is counted for ever.</summary>
[Fact("duty-explained", Title = "Why a task was not done")]
public sealed record DutyExplained : Fact
{
    public static CodeList Reasons { get; } = new(
        "reason", new("refused", "The child, parent or carer refused"), new("not-needed", "It was not needed, or is not any more"), new("others", "It waited for somebody outside the council"),
        new("capacity", "We did not have the staff or the time"), new("elsewhere", "It was done and recorded somewhere else"), new("mistake", "What set it off was recorded by mistake"));

    /// <summary>Which duty, as <see cref="Duty.Key"/> tells it from others.</summary>
    public string Key { get; init; } = "";

    /// <summary>What was due, and when.</summary>
    [Asks("Which task?")]
    public string What { get; init; } = "";

    [Asks("When was it due?", Named = "Due date")]
    public DateOnly By { get; init; }

    /// <summary>The post that had to do it, as <see cref="Post"/> names it: by it goes who accepts the reason.</summary>
    public string For { get; init; } = "";

    [Asks("Why was it not done?")]
    public string Reason { get; init; } = "";

    [Asks("What happened before, or instead?", Long = true)]
    public string Words { get; init; } = "";

    public string ExplainedBy { get; init; } = "";

    /// <summary>Whether a manager accepts it; null while nobody has answered.</summary>
    [Asks("Is the reason accepted?")]
    public bool? Accepted { get; init; }

    [Asks("Who answered?", From = Chosen.OfWorkers)]
    public string AnsweredBy { get; init; } = "";

    [Asks("When was it answered?", Named = "Date of the answer")]
    public DateOnly? AnsweredOn { get; init; }

    [Asks("What is still to be done?", Long = true)]
    public string Answer { get; init; } = "";

    public bool Waits => Accepted is null;

    public override bool IsOfItsActs => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Reason), Reasons, Reason)];
    public override bool StandsFor(Fact other) => other is DutyExplained explained && explained.Key == Key && explained.Accepted != false;
    public override string InWords => $"{What}, due {By.InWords()}, was not done: {Reasons.Say(Reason).ToLowerInvariant()}{(Words.Length > 0 ? $". {Words.TrimEnd('.')}" : "")}{(Accepted switch { true => ". Accepted", false => $". Not accepted: {Answer.TrimEnd('.')}", _ => "" })}";
}
