using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>One figure as a report printed it.</summary>
public sealed record PrintedFigure(string Key, string Title, string Definition, long? Numerator, long? Denominator, string Value);

/// <summary>A row of a table as a report printed it: the year's figure, the year's before, and the change in words.</summary>
public sealed record PrintedRow(string Name, string This, string Last, string Change);

/// <summary>A table as a report printed it.</summary>
public sealed record PrintedTable(string Title, IReadOnlyList<PrintedRow> Rows);

/// <summary>A part as a report printed it: its sentences with the figures in them, and its tables.</summary>
public sealed record PrintedPart(string Code, string Title, string Text, IReadOnlyList<PrintedTable> Tables);

/// <summary>
/// A report as it was published: its figures, comments and quotations, kept for good. What is known later changes the live
/// report and never this.
/// </summary>
[Fact<CouncilRecord>("published-report", Title = "Published report")]
public sealed record PublishedReport : Fact
{
    public string Report { get; init; } = "";

    /// <summary>The year it reports on, by the year in which it ends.</summary>
    public int Year { get; init; }

    /// <summary>The day on which it was published.</summary>
    public DateOnly On { get; init; }

    /// <summary>The instant as at which the county was read (UTC).</summary>
    public DateTime KnownAt { get; init; }

    public IReadOnlyList<PrintedFigure> Figures { get; init; } = [];

    /// <summary>The whole text, part by part, with last year's figures where they stood beside this year's.</summary>
    public IReadOnlyList<PrintedPart> Parts { get; init; } = [];

    /// <summary>The comments by the part they stand in.</summary>
    public IReadOnlyDictionary<string, string> Comments { get; init; } = new Dictionary<string, string>();

    /// <summary>What children said, quoted with their consent and without names.</summary>
    public IReadOnlyList<string> Quotations { get; init; } = [];

    /// <summary>SHA-256 over what was printed, in hex.</summary>
    public string Digest { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Report} {Year - 1}-{Year % 100:00}, published on {On.InWords()}";
}
