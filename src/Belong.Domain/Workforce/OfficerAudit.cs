using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Workforce;

/// <summary>The manager of a reviewing officer audits a case file, or observes a review; it feeds supervision.</summary>
[Fact("officer-audit", Title = "Audit or observation", Plain = true, On = SubjectKind.Worker)]
public sealed record OfficerAudit : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("file", "Case file audited"), new("observed", "Review observed"));

    [Asks("Type of audit")]
    public string Kind { get; init; } = "";

    [Asks("When was the audit?", Named = "Audit date")]
    public DateOnly On { get; init; }

    [Asks("What was found?", Long = true, Hint = "Without the child’s name")]
    public string Found { get; init; } = "";

    [Asks("What goes to supervision?", Long = true)]
    public string Supervision { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what it was") : null;
    public override string InWords => $"{Kinds.Say(Kind)} on {On.InWords()}";
}
