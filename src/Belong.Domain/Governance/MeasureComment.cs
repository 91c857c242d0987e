using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>What the owner of a measure says beside its figure for a period. Said again, the earlier words stay in History.</summary>
[Fact<CouncilRecord>("measure-comment", Title = "Comment on a figure")]
public sealed record MeasureComment : Fact
{
    public string Measure { get; init; } = "";

    /// <summary>The name of the period, such as 2017 or 2017-q1.</summary>
    public string Period { get; init; } = "";
    public string Words { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Measure}, {Time.Period.Parse(Period)?.ToString() ?? Period}: {Words}";
}
