namespace Belong.Domain.Facts;

/// <summary>Who acts. The id is what signatures carry.</summary>
/// <param name="IsReturn">True for an import: what it brings was said elsewhere, so a problem becomes a doubt and stops nothing.</param>
public sealed record Actor(string Id, string Name, bool IsReturn = false);

/// <summary>An act that names another record by what somebody types: one they may not see is for them none at all.</summary>
public interface INamesAnother
{
    /// <summary>What is put in that part where the one named is not to be told from none: it names no record.</summary>
    const string Nobody = "?";

    /// <summary>The part in which it is named, and what is said where there is no such record.</summary>
    (string Part, string NoSuch) Named { get; }

    Record? Another(County county);
}

/// <summary>
/// What a person does. Validation lives here and nowhere else: pages, importers, the command line and the demo county
/// all call <see cref="Decide"/>.
/// </summary>
public abstract record Act
{
    /// <summary>The reason that is signed with the change; empty where the act needs none.</summary>
    public virtual string Why => "";

    /// <summary>Its parts that are codes, with their lists, for the form that asks for them.</summary>
    public virtual IEnumerable<(string Part, People.CodeList List)> Lists => [];

    /// <summary>Whether a part is asked of this record on a day: what has no bearing on it is left out of the form.</summary>
    public virtual bool Asks(string part, Record record, DateOnly today) => true;

    /// <summary>Pure: the same county, day and actor always give the same outcome.</summary>
    public abstract Outcome Decide(County county, DateOnly today, Actor by);
}
