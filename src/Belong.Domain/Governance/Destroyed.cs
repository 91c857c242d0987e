using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>
/// The certificate that a record's content was destroyed at the end of its retention. What it names is gone; that it
/// was there, and who destroyed it under which rule, stays.
/// </summary>
[Fact<CouncilRecord>("destroyed", Title = "Certificate of destruction")]
public sealed record Destroyed : Fact
{
    /// <summary>The record whose content is gone.</summary>
    public SubjectId Record { get; init; }

    /// <summary>Who authorised it.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The retention rule under which.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Places in the ledger of the entries whose content was deleted.</summary>
    public IReadOnlyList<long> Entries { get; init; } = [];

    public override string InWords => $"The content of {Entries.Count} entries was destroyed under {Rule}";
}
