using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>
/// A figure that others work out: England's, the region's, the statistical neighbours', or another service's of the county. It
/// has no parts here, so it says where it is from and when it was taken.
/// </summary>
[Fact<CouncilRecord>("figure-of-others", Title = "External figure")]
public sealed record FigureOfOthers : Fact
{
    public const string England = "england", Region = "region", Neighbours = "neighbours", Service = "service";

    public static CodeList Areas { get; } = new("source of the figure", new(England, "England"), new(Region, "The region"), new(Neighbours, "Statistical neighbours"), new(Service, "Another service of the county"));

    /// <summary>The measure it stands beside, by its code, or a name of its own where none here counts the same.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What it counts, where it stands beside no measure of ours.</summary>
    public string Title { get; init; } = "";
    public string Area { get; init; } = "";

    /// <summary>The name of the period, such as 2017.</summary>
    public string Period { get; init; } = "";
    public decimal Value { get; init; }

    /// <summary>True where the value is a share in per cent.</summary>
    public bool IsShare { get; init; }

    /// <summary>What it is a share of, where that was given.</summary>
    public int? Base { get; init; }
    public string Source { get; init; } = "";

    /// <summary>The day on which it was taken from there.</summary>
    public DateOnly ExtractedOn { get; init; }

    public override bool IsOfTheRecord => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Area), Areas, Area)];
    public override string InWords => $"{(Title.Length > 0 ? Title : Measure)}, {Areas.Say(Area)}, {Time.Period.Parse(Period)?.ToString() ?? Period}: {Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}{(IsShare ? "%" : "")} ({Source}, extracted {ExtractedOn.InWords()})";
}
