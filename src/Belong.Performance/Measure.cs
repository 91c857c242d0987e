using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>How a measure adds up its parts.</summary>
public enum Unit
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>Of those, how many in a hundred, to one decimal.</summary>
    Percentage,

    /// <summary>The mean, to one decimal.</summary>
    Average,
}

/// <summary>How a measure treats unaccompanied asylum-seeking children.</summary>
public enum Asylum
{
    Counted,
    LeftOut,
    OnlyThey,
}

/// <summary>Which way is better.</summary>
public enum Polarity
{
    Neither,
    HigherIsBetter,
    LowerIsBetter,
}

/// <summary>
/// A question asked of every child's record. It never answers with a number but with parts. A definition that changes
/// is another measure with another code.
/// </summary>
public abstract class Measure
{
    /// <summary>The stable key under which its figures are printed.</summary>
    public abstract string Code { get; }

    /// <summary>As on the scorecard.</summary>
    public abstract string Title { get; }

    /// <summary>One paragraph: who is in it, who counts, which edges are in.</summary>
    public abstract string Definition { get; }

    /// <summary>The part of the service it speaks of: the folder it stands in.</summary>
    public string Area => GetType().Namespace!.Split('.')[^1];

    /// <summary>Who, or what, can be in it at all.</summary>
    public abstract string Cohort { get; }

    /// <summary>How many of what is counted make one: a hundred where posts are counted in hundredths of full time, and so children too.</summary>
    public virtual int PartsOfOne => 1;

    /// <summary>What it is a share or a mean of.</summary>
    public virtual string Base => Unit == Unit.Count ? "None: it is a count" : "The whole cohort";

    /// <summary>Whether unaccompanied asylum-seeking children are in it.</summary>
    public virtual Asylum Asylum => Asylum.Counted;

    /// <summary>A year's figure is what its months add up to: a month's is not to be held against a year's target.</summary>
    public virtual bool AddsUp => false;

    /// <summary>The event that it counts, by the service's word, where other measures count the same one otherwise; null where none does.</summary>
    public virtual string? Event => null;

    /// <summary>How it differs from the other measures of its event, so that two figures side by side each say why.</summary>
    public virtual string Differs => "";

    /// <summary>The years in which it is defined so; a changed definition is another measure.</summary>
    public virtual DateSpan InForce => DateSpan.Since(2000, 4, 1);

    /// <summary>What the register says of the service that answers for it until the council names somebody.</summary>
    public string OrdinaryOwner => Area switch
    {
        "Reviewing" => "Manager of reviewing officers",
        "Health" => "Designated lead for the health of children in care",
        "Adoption" => "Head of adoption",
        "LeavingCare" => "Head of leaving care",
        "YouthJustice" => "Head of youth justice",
        _ => "Assistant director for children in care",
    };

    public virtual string Source => "SSDA903 return";
    public virtual Unit Unit => Unit.Percentage;
    public virtual Polarity Polarity => Polarity.Neither;

    /// <summary>Groups that are always shown, be they empty.</summary>
    public virtual ImmutableArray<string> Groups => [];

    /// <summary>What one of its own groups is called.</summary>
    public virtual string GroupInWords(string group) => group.Length > 0 && char.IsAsciiLetterLower(group[0]) ? char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ') : group;

    /// <summary>True for a measure that has no figure of its own, only one for each group.</summary>
    public virtual bool OnlyGroups => false;

    /// <summary>What must be recorded for it to be told of a reading. Where it is not, the figure is not recorded, and never nought.</summary>
    protected abstract IEnumerable<Need> Needs(Reading reading);

    /// <summary>The same, for the register and for tests.</summary>
    public IEnumerable<Need> NeedsOf(Reading reading) => Needs(reading);

    /// <summary>Why it cannot be told at all: for the period it is not defined, something is not at hand, or what it needs is not recorded; null when it can.</summary>
    public Untold? Untold(Reading reading) =>
        !reading.Span.Touches(InForce) ? new(Performance.Untold.NotAvailable, $"The measure is defined from {InForce.From.InWords()}{(InForce.Until is { } until ? $" until {until.PlusDays(-1).InWords()}" : "")}")
        : Lacks(reading) is { } lacks ? new(Performance.Untold.NotAvailable, lacks)
        : Needs(reading).Select(need => Performance.Untold.Of(need, reading)).FirstOrDefault(untold => untold is not null);

    /// <summary>The reason alone.</summary>
    public string? CannotBeTold(Reading reading) => Untold(reading)?.Why;

    /// <summary>From when only some of what it needs is recorded, in words; null where it is recorded on every day that is asked for.</summary>
    public string? OnlyInPart(Reading reading) =>
        Needs(reading).FirstOrDefault(need => need.PartWillDo && reading.Knows(need) == Extent.Part) is { } need ? Performance.Untold.InWords(need, reading) : null;

    /// <summary>What is not at hand that it needs; null when all is.</summary>
    protected virtual string? Lacks(Reading reading) => null;

    public abstract IEnumerable<Part> PartsOf(ChildRecord child, Reading reading);

    /// <summary>Parts that no child's record makes: what workers and the council's own record add.</summary>
    public virtual IEnumerable<Part> PartsBeside(Reading reading) => [];
}

/// <summary>Every measure, found by its type.</summary>
public static class AllMeasures
{
    public static ImmutableArray<Measure> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Measure)))
            .Select(type => (Measure)Activator.CreateInstance(type)!)
            .OrderBy(measure => measure.Code, StringComparer.Ordinal),
    ];

    public static Measure? Find(string code) => All.FirstOrDefault(measure => measure.Code == code);
}
