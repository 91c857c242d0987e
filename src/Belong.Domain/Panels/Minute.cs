using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>A numbered paragraph of a meeting's minutes: what was said, commented, resolved or decided under an item.</summary>
[Fact<PanelRecord>("minute", Title = "Minute", Plain = true)]
public sealed record Minute : Fact
{
    /// <summary>What the public may read of an exempt item: Local Government Act 1972, section 100C(2), a summary that makes the minutes a fair and coherent record without disclosing what is exempt.</summary>
    public const string Summary = "summary";

    public const string Vote = "vote";

    public static CodeList Kinds { get; } = new("kind of paragraph", new("said", "What was reported or said"), new("comment", "Comment of a member"), new("verbal", "Verbal update"), new("decision", "Decision"), new("resolution", "Resolution, such as to exclude the public"), new("appended", "Text appended to the minutes"), new(Summary, "Summary for the public of an exempt item"), new(Vote, "Vote"));

    [Asks("Which meeting?", Of = typeof(PanelMeeting))]
    public FactId Meeting { get; init; }

    [Asks("Which item?", Of = typeof(AgendaItem), Hint = "Leave blank for the meeting as a whole")]
    public FactId? Item { get; init; }

    [Asks("Number of the minute", Hint = "Such as 5, or 5.2")]
    public string Number { get; init; } = "";

    [Asks("Type of minute")]
    public string Kind { get; init; } = "";

    [Asks("What should the minute say?", Long = true, Hint = "Name no child")]
    public string Words { get; init; } = "";

    [Asks("Who said this?")]
    public string By { get; init; } = "";

    public override bool StandsFor(Fact other) => other is Minute minute && minute.Meeting == Meeting && minute.Number == Number;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type") : Number.Trim().Length is 0 or > 10 ? (nameof(Number), "Enter the number of the paragraph") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the minute") : null;
    public override string InWords => $"{Number} {(By.Length > 0 ? $"{By}: " : "")}{Words}";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (record is PanelRecord panel && panel.Facts<MinutesConfirmed>().Any(confirmed => confirmed.Fact.Of == Meeting))
        {
            yield return new(nameof(Meeting), "These minutes are confirmed and signed: correct them in the minutes of a later meeting");
        }

        if (Item is { } under && record.Head(under)?.Said is AgendaItem item && item.Meeting != Meeting)
        {
            yield return new(nameof(Item), "Select an item of this meeting");
        }

        if (record.Head(Meeting)?.Said is PanelMeeting meeting && meeting.On > today)
        {
            yield return new(nameof(Meeting), "The meeting has not been held yet");
        }
    }
}
