using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Papers;

/// <summary>A letter, report or picture kept with a record of any kind. A newer version names the one whose place it takes; both stay.</summary>
[Fact("document", Title = "Document")]
public sealed record Document : Fact, INamesFile
{
    public static CodeList Kinds { get; } = new(
        "kind of document", new("letter", "Letter or email"), new("report", "Report"), new("assessment", "Assessment"), new("plan", "Plan"), new("court", "Court document"), new("consent", "Consent or agreement"),
        new("health", "Health document"), new("education", "Education document"), new("identity", "Identity document"), new("picture", "Photograph or drawing"), new("other", "Another document"));

    [Asks("Date on the document", Named = "Date on the document")]
    public DateOnly On { get; init; }

    [Asks("What kind of document is it?")]
    public string Kind { get; init; } = "";

    [Asks("Title of the document", Hint = "For example: letter from the school about the trip")]
    public string Title { get; init; } = "";

    [Asks("Author of the document")]
    public string Author { get; init; } = "";

    [Asks("Which document does it replace, if any?", Of = typeof(Document))]
    public FactId? Replaces { get; init; }

    [Asks("What does it say that others must know?", Hint = "Whoever looks for these words finds it", Long = true)]
    public string Gist { get; init; } = "";

    /// <summary>Another entry of the record that it belongs to: a visit, a meeting, a review.</summary>
    public FactId? About { get; init; }

    public string File { get; init; } = "";

    public string FileName { get; init; } = "";

    /// <summary>In bytes, as kept.</summary>
    public int Size { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the kind of document") : Title.Trim().Length == 0 ? (nameof(Title), "Enter what the document is") : null;
    public override string InWords => $"{Title}, {On.InWords()}{(Author.Length > 0 ? $", by {Author}" : "")}";

    /// <summary>As people say it: 840 KB, 2.1 MB.</summary>
    public string SizeInWords => Size < 1_000_000 ? $"{Math.Max(1, Size / 1_000)} KB" : $"{(Size / 1_000_000m).ToString("0.#", CultureInfo.InvariantCulture)} MB";
}

/// <summary>Keeps a document with a record. Its file has been checked and kept by then; the act names it.</summary>
public sealed record AddDocument(SubjectId Subject) : Act
{
    public Document Document { get; init; } = new();

    /// <summary>What is said where no file came, or none that may be kept.</summary>
    public const string NoFile = "Choose the file";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        if (county.Find(Subject) is not { } record)
        {
            return Outcome.Refuse([new(nameof(Subject), "There is no such record")]);
        }

        if (IForbids.Forbidding(record, this, today) is { } forbidden)
        {
            return Outcome.Refuse([forbidden]);
        }

        var problems = PlainSense.Of(Document, record, county, today);
        if (Document.File.Length == 0)
        {
            problems.Add("file", NoFile);
        }

        if (Document.Replaces is { } old && record.Facts<Document>().FirstOrDefault(each => each.Fact.Replaces == old) is { } newer)
        {
            problems.Add(nameof(Document.Replaces), $"That document was replaced by {newer.Fact.InWords}: choose that one");
        }

        if (Document.About is { } about && record.Head(about) is not { IsLive: true })
        {
            problems.Add("", "The entry that the document belongs to is no longer on the record");
        }

        return problems.Any ? problems : Statement.Say(record.Id, Document with { Title = Document.Title.Trim(), Author = Document.Author.Trim() });
    }
}
