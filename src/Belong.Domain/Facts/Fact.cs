using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>Something that was true, said in one small record. Its stored name is on its <see cref="FactAttribute"/>.</summary>
public abstract record Fact
{
    /// <summary>Other subjects the fact is about besides the one it is said of; it appears on their records too.</summary>
    public virtual IEnumerable<Link> Others => [];

    /// <summary>Exact words by which a record can be found, such as a return's child id.</summary>
    public virtual IEnumerable<string> FoundBy => [];

    /// <summary>The ids of those who work here and whom it gives something, or keeps from it: nobody else is ever given such an id.</summary>
    public virtual IEnumerable<string> WorkersNamed => [];

    /// <summary>Who is named in it as it was typed, besides whom the record is about: a friend, a carer, an aunt. Nobody is looked up by it.</summary>
    public virtual IEnumerable<string> OthersNamed => [];

    /// <summary>The day it speaks of, which must have come when a person says it, and the name of that part; null where it has none.</summary>
    public virtual (string Part, DateOnly Day)? Happened => null;

    /// <summary>Its parts that are codes, with their lists.</summary>
    public virtual IEnumerable<(string Part, People.CodeList List, string Code)> Codes => [];

    /// <summary>The part without which it says nothing, where it lacks it, and what to ask for; null where it says something.</summary>
    public virtual (string Part, string Ask)? Lacks => null;

    /// <summary>What makes no sense of it on that record, beside what is wrong with it in itself: asked when it is recorded and when it is corrected.</summary>
    public virtual IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => [];

    /// <summary>
    /// What else the record says that this can hardly stand beside, such as a visit at which a missing child was seen: whoever records it
    /// is asked whether it is so, and it stays a question on the record for as long as both stand.
    /// </summary>
    public virtual IEnumerable<Problem> Doubted(Record record) => [];

    /// <summary>The same as it is said of a brother or sister at once: without what one child alone said.</summary>
    public virtual Fact AsSaidOfOthers() => this;

    /// <summary>True where the other says the same thing of the record, so that it is corrected and not said beside it.</summary>
    public virtual bool StandsFor(Fact other) => Equals(other);

    /// <summary>
    /// True where it says how the record is kept, and nothing of the child: it is changed and taken back by acts of its own,
    /// never by a plain correction.
    /// </summary>
    public virtual bool IsOfTheRecord => false;

    /// <summary>True where it says what several posts did, each its part, such as the stage of a dispute: acts of its own change it, never a correction.</summary>
    public virtual bool IsOfItsActs => IsOfTheRecord;

    /// <summary>True where a record without one of its kind would be none, such as a panel without terms.</summary>
    public virtual bool CarriesItsRecord => false;

    /// <summary>The fact in words, as History prints it.</summary>
    public abstract string InWords { get; }

    /// <summary>The fact as a chronology first tells it: its own words, and after them what somebody wrote at length, which they leave out.</summary>
    public virtual string InFull => WrittenAtLength.After(this);

    /// <summary>The fact as one of a list to choose from, where its own words do not tell it from another of its record.</summary>
    public virtual string InList(Record record) => InWords;
}

/// <summary>A fact true on a run of days, both included; no end while it goes on.</summary>
public abstract record LastingFact : Fact
{
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public DateSpan Span => new(From, Until);
    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
}

/// <summary>A fact that hides others from the record it stands on, because they belong to another.</summary>
public interface IHides
{
    IReadOnlyList<FactId> Hidden { get; }
}

/// <summary>A fact that names another of the same record, which the same act may say: the stages of a dispute, those invited to a review.</summary>
public interface INames
{
    /// <summary>The same fact, the id it names put otherwise.</summary>
    Fact Naming(Func<FactId, FactId> other);
}

/// <summary>Another subject a fact is about, and as what.</summary>
public readonly record struct Link(SubjectId Subject, string Role);

/// <summary>The stable name a kind of fact is stored under, and the version of its shape. It may stand on any kind of record.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class FactAttribute(string name, int shape = 1) : Attribute
{
    public string Name { get; } = name;
    public int Shape { get; } = shape;

    /// <summary>What the service calls it, for headings.</summary>
    public string Title { get; init; } = "";

    /// <summary>It is recorded by saying it: there is no more to doing so than the fact itself.</summary>
    public bool Plain { get; init; }

    /// <summary>One of its kind may be said of several records at once: a note of a call about three brothers.</summary>
    public bool ForSeveral { get; init; }

    /// <summary>On what class of record it stands; null where on any.</summary>
    public virtual Type? On => null;
}

/// <summary>The same of a fact that stands on one kind of record.</summary>
public sealed class FactAttribute<TRecord>(string name, int shape = 1) : FactAttribute(name, shape)
    where TRecord : Record
{
    public override Type On => typeof(TRecord);
}
