using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class DisputeIssues : Measure
{
    public override string Code => "dispute-issues";
    public override bool AddsUp => true;
    public override string? Event => "dispute";
    public override string Differs => "Counts issues: shares of issues are not shares of disputes.";
    public override string Cohort => "Issues of disputes that became formal in the period";
    public override string Title => "Issues of disputes by category and level";
    public override string Source => "The reviewing service's record";
    public override Unit Unit => Unit.Count;
    public override ImmutableArray<string> Groups { get; } = [.. Codes.Issues.Codes.SelectMany(code => Enumerable.Range(1, DisputeLevels.Highest).Select(level => $"{code.Value}-{level}"))];
    public override string GroupInWords(string group) => $"{Codes.Issues.Say(group[..^2])}, level {group[^1]}";
    public override string Definition => "Issues carried by the disputes that became formal in the period, each in one of nineteen categories and at the highest level that its dispute reached. Shares are of issues, not of disputes.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Disputes, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from dispute in child.Disputes
        where dispute.FormalOn is { } formal && reading.Span.Covers(formal)
        from issue in dispute.Issues
        select new Part(child, 1, 1, $"{Codes.Issues.Say(issue.Fact.Category)}, level {dispute.Level}, raised {dispute.Dispute.Fact.RaisedOn.InWords()}", [issue]) { Group = $"{issue.Fact.Category}-{dispute.Level}" };
}
