using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class DisputesRaised : Measure
{
    public override string Code => "disputes";
    public override bool AddsUp => true;
    public override string? Event => "dispute";
    public override string Differs => "Counts disputes; one may carry several issues.";
    public override string Cohort => "Disputes that became formal, or stayed informal and were raised, in the period";
    public override string Title => "Disputes";
    public override string Source => "The reviewing service's record";
    public override Unit Unit => Unit.Count;
    public override ImmutableArray<string> Groups { get; } = [.. Enumerable.Range(0, DisputeLevels.Highest + 1).Select(level => $"level-{level}")];
    public override string GroupInWords(string group) => group == "level-0" ? "Informal" : base.GroupInWords(group);
    public override string Definition => "Disputes that became formal in the period, or stayed informal and were raised in it, by the highest level reached. A dispute may carry several issues, which are counted apart.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Disputes, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from dispute in child.Disputes
        where reading.Span.Covers(dispute.FormalOn ?? dispute.Dispute.Fact.RaisedOn)
        select new Part(child, 1, 1, $"Raised {dispute.Dispute.Fact.RaisedOn.InWords()}, {dispute.Issues.Length} {(dispute.Issues.Length == 1 ? "issue" : "issues")}, {(dispute.Level == 0 ? "informal" : $"level {dispute.Level}")}", [dispute.Dispute]) { Group = $"level-{dispute.Level}" };
}
