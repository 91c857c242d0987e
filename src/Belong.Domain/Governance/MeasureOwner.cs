using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>Who answers for a measure and comments on it.</summary>
[Fact<CouncilRecord>("measure-owner", Title = "Owner of a measure")]
public sealed record MeasureOwner : Fact
{
    public string Measure { get; init; } = "";

    /// <summary>The id by which they sign in.</summary>
    public string Who { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Measure}: {Who}";
}
