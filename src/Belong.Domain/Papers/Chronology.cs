using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Papers;

/// <summary>
/// A chronology for a purpose: which events were chosen, and what each meant for the child. Once it is fixed it stays as it was given to the
/// court or the conference, whatever is corrected or added on the record afterwards.
/// </summary>
[Fact<ChildRecord>("chronology", Title = "Chronology", Plain = true)]
public sealed record Chronology : Fact, IForbids
{
    public static CodeList Purposes { get; } = new(
        "purpose", new("court", "Court"), new("conference", "Child protection conference"), new("assessment", "Assessment"), new("panel", "Panel"), new("review", "Review of the care plan"), new("other", "Something else"));

    [Asks("What is the chronology for?", Named = "Purpose")]
    public string For { get; init; } = "";

    [Asks("What should it show?", Hint = "For example, neglect and the help that was offered, from birth to the start of care", Long = true)]
    public string Shows { get; init; } = "";

    /// <summary>Of whom it was when it was fixed: the name and the date of birth as they then stood. Blank while it is being written.</summary>
    public string Of { get; init; } = "";

    /// <summary>The day it was fixed, said by <see cref="FixChronology"/>; null while it is being written.</summary>
    public DateOnly? FixedOn { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(For), Purposes, For)];
    public override (string Part, string Ask)? Lacks => For.Length == 0 ? (nameof(For), "Select what the chronology is for") : null;
    public override string InWords => $"Chronology for {Purposes.Say(For).ToLowerInvariant()}{(Shows.Trim().Length > 0 ? $": {Shows.Trim()}" : "")}{(FixedOn is { } day ? $" (fixed on {day.InWords()})" : "")}";

    /// <summary>What stands in a fixed chronology is not changed after: whoever needs it otherwise starts another.</summary>
    public Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today) =>
        FixedOn is { } day && (ReferenceEquals(was, this) || (was is ChronologyEntry entry && ReferenceEquals(record.Head(entry.Chronology)?.Said, this)))
            ? new("", Stays(day))
            : becomes is null && ReferenceEquals(was, this) && record is ChildRecord child && child.Facts<Chronology>().FirstOrDefault(each => ReferenceEquals(each.Fact, this)) is { } mine && child.EventsOf(mine.FactId).Any()
            ? new("", "Take its events out first")
            : null;

    /// <summary>Of whom a chronology is, as its papers say it.</summary>
    public static string Whose(ChildRecord child) => $"{child.LegalName ?? child.CalledName}{(child.BornOn is { } born ? $", born {born.InWords()}" : "")}";

    /// <summary>Why nothing in a fixed one is changed.</summary>
    public static string Stays(DateOnly fixedOn) => $"This chronology was fixed on {fixedOn.InWords()} and cannot be changed: start another one";

    public Problem? Forbids(Act act, Record record, DateOnly today) => null;
}

/// <summary>One event in a chronology, in the words in which it is told there. Taken from the record, it keeps those words whatever becomes of the entry.</summary>
[Fact<ChildRecord>("chronology-entry", Title = "Event in a chronology", Plain = true)]
public sealed record ChronologyEntry : Fact, INames, IQuotes
{
    [Asks("Which chronology?", Of = typeof(Chronology))]
    public FactId Chronology { get; init; }

    [Asks("When did it happen?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("What happened?", Hint = "Only what is known, in a sentence or two", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What did it mean for the child?", Hint = "Your analysis: leave blank until you have one", Long = true)]
    public string Analysis { get; init; } = "";

    [Asks("Where does it come from?", Named = "Source", Hint = "For example, letter from the hospital, 3 May 2014")]
    public string Source { get; init; } = "";

    /// <summary>The entry of the record that it was taken from; null where it was written by hand.</summary>
    public FactId? Entry { get; init; }

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what happened") : null;
    public override string InWords => $"{On.InWords()}: {Words}{(Analysis.Trim().Length > 0 ? $" ({Analysis.Trim()})" : "")}";

    FactId? IQuotes.Quoted => Entry;

    Fact INames.Naming(Func<FactId, FactId> other) => this with { Chronology = other(Chronology), Entry = Entry is { } entry ? other(entry) : null };

    /// <summary>An event of a chronology may lie before the child's life: a mother's own childhood, an older brother. It has happened, and the chronology is still open.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (On > today)
        {
            yield return new(nameof(On), "The date must be today or in the past");
        }

        if (record.Head(Chronology)?.Said is Chronology { FixedOn: { } day })
        {
            yield return new(nameof(Chronology), Papers.Chronology.Stays(day));
        }
    }
}

public static class ChronologiesOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>The events of a chronology, the earliest first; of one day in the order in which they were added.</summary>
        public IEnumerable<Entry<ChronologyEntry>> EventsOf(FactId chronology) =>
            child.Facts<ChronologyEntry>().Where(each => each.Fact.Chronology == chronology).OrderBy(each => each.Fact.On);
    }
}
