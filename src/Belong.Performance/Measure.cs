using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Facts;

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

    public virtual string Source => "SSDA903 return";
    public virtual Unit Unit => Unit.Percentage;
    public virtual Polarity Polarity => Polarity.Neither;

    /// <summary>Groups that are always shown, be they empty.</summary>
    public virtual ImmutableArray<string> Groups => [];

    /// <summary>True for a measure that has no figure of its own, only one for each group.</summary>
    public virtual bool OnlyGroups => false;

    /// <summary>Why it cannot be told at all from what is at hand; null when it can.</summary>
    public virtual string? CannotBeTold(Reading reading) => null;

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
