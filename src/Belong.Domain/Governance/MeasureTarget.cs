using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Governance;

/// <summary>What a measure should reach, or which way it should go, in one year.</summary>
[Fact<CouncilRecord>("measure-target", Title = "Target")]
public sealed record MeasureTarget : Fact
{
    public static CodeList Directions { get; } = new("direction", new("reach", "Reach the number"), new("down", "Go down from last year"), new("up", "Go up from last year"), new("steady", "Stay as last year"));

    public string Measure { get; init; } = "";

    /// <summary>The year by the calendar year in which it ends.</summary>
    public int Year { get; init; }
    public string Direction { get; init; } = "";

    /// <summary>The number to reach; null where only the direction is set.</summary>
    public decimal? Value { get; init; }

    /// <summary>How far off still counts as near, in the measure's own unit.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Who decided it, and where it is written.</summary>
    public string Source { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Direction), Directions, Direction)];
    public override string InWords => $"{Measure} {Year - 1}-{Year % 100:00}: {(Value is { } value ? value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : Directions.Say(Direction).ToLowerInvariant())}{(Tolerance > 0 ? $", tolerance {Tolerance.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}" : "")}";
}
