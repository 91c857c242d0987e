using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Workforce;

/// <summary>The manager of a reviewing officer audits a case file, or observes a review; it feeds supervision.</summary>
[Fact<WorkerRecord>("officer-audit", Title = "Audit or observation", Plain = true)]
public sealed record OfficerAudit : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("file", "Case file audited"), new("observed", "Review observed"));

    [Asks("Type of audit")]
    public string Kind { get; init; } = "";

    [Asks("When was the audit?", Named = "Audit date")]
    public DateOnly On { get; init; }

    [Asks("What did the audit or observation find?", Long = true, Hint = "Do not name the child")]
    public string Found { get; init; } = "";

    [Asks("What should be discussed in supervision?", Long = true)]
    public string Supervision { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of audit") : null;
    public override string InWords => $"{Kinds.Say(Kind)} on {On.InWords()}";
}
