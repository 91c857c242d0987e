using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reporting;

/// <summary>
/// A version that was published: frozen with its definitions, the parts of its figures, the instant it was known at and the program
/// that worked it out. The bytes are kept under their hash; worked out again they are the same.
/// </summary>
[Fact<ReportRecord>("report-version", Title = "Published version of a report")]
public sealed record ReportVersion : Fact
{
    public int Number { get; init; }

    /// <summary>The day on which it was published, and for which it was read.</summary>
    public DateOnly On { get; init; }

    /// <summary>The instant as at which the county was read (UTC).</summary>
    public DateTime KnownAt { get; init; }

    public Guid Text { get; init; }
    public Guid Head { get; init; }

    /// <summary>The version of the program that worked it out.</summary>
    public string Program { get; init; } = "";

    /// <summary>SHA-256 over the frozen bytes, in hex.</summary>
    public string Digest { get; init; } = "";

    /// <summary>SHA-256 over what it says, the instant and day of reading left out: two versions that say the same share it.</summary>
    public string Says { get; init; } = "";

    /// <summary>It was published as exempt: it is a paper of exempt items only, whatever its report is called later.</summary>
    public bool Exempt { get; init; }

    /// <summary>The name under which the frozen bytes are kept.</summary>
    public string File { get; init; } = "";

    /// <summary>The name under which the bytes for everybody are kept: small numbers hidden, nobody's id in them.</summary>
    public string Open { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"Version {Number}, published on {On.InWords()}, {Digest[..Math.Min(12, Digest.Length)]}";
}
