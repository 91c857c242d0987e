using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>One issue of a dispute, in one of the nineteen categories.</summary>
[Fact<ChildRecord>("dispute-issue", Title = "Issue of a dispute")]
public sealed record DisputeIssue : Fact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Dispute = other(Dispute) };

    public FactId Dispute { get; init; }
    public string Category { get; init; } = "";
    public string Words { get; init; } = "";
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Category), Reviewing.Codes.Issues, Category)];
    public override (string Part, string Ask)? Lacks => Category.Length == 0 ? (nameof(Category), "Select the category") : null;
    public override string InWords => $"{Reviewing.Codes.Issues.Say(Category)}{(Words.Length > 0 ? $": {Words}" : "")}";
}
