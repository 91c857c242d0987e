using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

/// <summary>A measure on a scorecard, or one of its own groups.</summary>
/// <param name="Title">What the scorecard calls it; null for the measure's own title.</param>
public sealed record ScorecardLine(string Measure, string? Group = null, string? Title = null);

/// <summary>A measure divided, over a run of periods: what a chart would be drawn from.</summary>
/// <param name="Breakdown">By what it is divided; null for the measure's own groups.</param>
/// <param name="Only">Which of the children; null for all.</param>
public sealed record ScorecardTable(string Title, string Measure, Breakdown? Breakdown, string? Only = null);

/// <summary>A part of a scorecard: what it says of itself, its lines and its tables.</summary>
public sealed record ScorecardPart(string Title, ImmutableArray<ScorecardLine> Lines)
{
    /// <summary>What is being asked, or done, here: a challenge in its words.</summary>
    public string Words { get; init; } = "";

    public ImmutableArray<ScorecardTable> Tables { get; init; } = [];
}

/// <summary>A page of figures that belong together. It is a list of measures and no more: what each counts the register says.</summary>
public abstract class Scorecard
{
    /// <summary>How it stands in the address.</summary>
    public abstract string Code { get; }
    public abstract string Title { get; }

    /// <summary>Who reads it, and for what.</summary>
    public abstract string Purpose { get; }

    /// <summary>The length of period it is read over when nobody asks for another.</summary>
    public virtual PeriodKind Every => PeriodKind.Year;

    /// <summary>By what it may be narrowed to some of the children, such as a team; none where it is the county's.</summary>
    public virtual ImmutableArray<Breakdown> NarrowedBy => [];

    /// <summary>Its place on the list.</summary>
    public virtual int Order => 50;

    public abstract ImmutableArray<ScorecardPart> PartsFor(County county);
}

/// <summary>Every scorecard, found by its type.</summary>
public static class Scorecards
{
    public static ImmutableArray<Scorecard> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Scorecard)))
            .Select(type => (Scorecard)Activator.CreateInstance(type)!)
            .OrderBy(scorecard => scorecard.Order).ThenBy(scorecard => scorecard.Title, StringComparer.Ordinal),
    ];

    public static Scorecard? Find(string? code) => All.FirstOrDefault(scorecard => scorecard.Code == code);
}
