using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>An item of a meeting's agenda. Its number is its place among the others; what is taken off leaves no gap until the agenda is published.</summary>
[Fact<PanelRecord>("agenda-item", Title = "Agenda item")]
public sealed record AgendaItem : Fact
{
    /// <summary>A paper that others wrote: its file is attached.</summary>
    public const string Attached = "paper";

    /// <summary>Its paper is what members asked for before and where each of it stands.</summary>
    public const string Arising = "actions";

    public static CodeList Kinds { get; } = new("kind of item", new("standing", "Standing item, such as apologies"), new("minutes", "Minutes of a past meeting"), new("report", "Report"), new("plan", "Business plan"), new(Attached, "Paper of others, attached as a file"), new(Arising, "Matters arising and actions"), new("verbal", "Verbal update"), new("presentation", "Presentation"), new("date", "Date of the next meeting"));

    /// <summary>Schedule 12A to the Local Government Act 1972, part 1, as it stands for England since 2006.</summary>
    public static CodeList Paragraphs { get; } = new(
        "paragraph",
        new("1", "1: about any individual"), new("2", "2: likely to reveal who an individual is"), new("3", "3: financial or business affairs of any person"), new("4", "4: consultations on labour relations"), new("5", "5: legal professional privilege"), new("6", "6: a notice or order the authority proposes"), new("7", "7: preventing, investigating or prosecuting crime"));

    public FactId Meeting { get; init; }

    /// <summary>Where it stands among the items: by this they are put in order.</summary>
    public int Place { get; init; }
    public string Title { get; init; } = "";
    public string Kind { get; init; } = "";

    /// <summary>What members are asked to do, codes of <see cref="Reporting.ReportHead.Requests"/> side by side.</summary>
    public string Asked { get; init; } = "";
    public bool Exempt { get; init; }

    /// <summary>The paragraphs of Schedule 12A under which it is exempt, side by side.</summary>
    public string Under { get; init; } = "";

    /// <summary>Why keeping it closed outweighs the public's interest in reading it. Printed on the public agenda, where there is a title for it.</summary>
    public string PublicInterest { get; init; } = "";

    /// <summary>What an exempt item is called on the public agenda: it says what kind of business it is, and nothing of what is closed. Blank for those closed before it was asked.</summary>
    public string PublicTitle { get; init; } = "";

    /// <summary>The title as whoever may not see the item reads it.</summary>
    public string TitleForAll => !Exempt ? Title : PublicTitle.Length > 0 ? PublicTitle : "Exempt item";

    /// <summary>
    /// Why its report is not on the public pages. What was given as reason before there was a public title was not written for the public, and is not shown to it.
    /// </summary>
    public string WhyClosed =>
        $"Exempt information of {ParagraphsInWords(Under.Split(' ', StringSplitOptions.RemoveEmptyEntries))} of part 1 of Schedule 12A to the Local Government Act 1972. {(PublicTitle.Length > 0 && PublicInterest.Length > 0 ? $"Public interest: {PublicInterest}" : "The public interest in keeping the exemption outweighs that in disclosing the information")}";

    /// <summary>Paragraphs 1 and 2.</summary>
    public static string ParagraphsInWords(IReadOnlyList<string> numbers) =>
        numbers.Count == 0 ? "a paragraph" : numbers.Count == 1 ? $"paragraph {numbers[0]}" : $"paragraphs {string.Join(", ", numbers.Take(numbers.Count - 1))} and {numbers[^1]}";

    /// <summary>Who speaks to it.</summary>
    public string Presented { get; init; } = "";

    /// <summary>What stands under it where it has no paper of its own: the topics of a verbal update.</summary>
    public string Words { get; init; } = "";

    /// <summary>The report that is its paper, and which of its published versions.</summary>
    public SubjectId? Report { get; init; }
    public int? Version { get; init; }

    /// <summary>The meeting whose minutes are its paper.</summary>
    public FactId? MinutesOf { get; init; }

    /// <summary>The business plan that is its paper.</summary>
    public SubjectId? Plan { get; init; }

    /// <summary>The file of a paper that others wrote, as it came, under the name by which it is kept; blank for none.</summary>
    public string File { get; init; } = "";

    /// <summary>What whoever attached it called it.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The name under which it is kept as it stands in the pack: in blocks, or the words of each of its pages.</summary>
    public string FileRead { get; init; } = "";

    /// <summary>It has a paper of its own: a report, minutes, a plan or a file.</summary>
    public bool HasPaper => Report is not null || MinutesOf is not null || Plan is not null || FileRead.Length > 0;

    /// <summary>The item it follows, where it came after the agenda was published.</summary>
    public FactId? After { get; init; }

    /// <summary>Why it is urgent, where it came after the agenda was published.</summary>
    public string Urgent { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override string InList(Record record) => record.Head(Meeting)?.Said is PanelMeeting meeting ? $"{meeting.On.InWords()}: {InWords}" : InWords;
    public override string InWords => $"{Title}{(Exempt ? $" (exempt, paragraph {Under.Replace(" ", " and ", StringComparison.Ordinal)})" : "")}";
}
