using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Papers;

/// <summary>An event of a chronology as somebody has shortened and weighed it.</summary>
/// <param name="Seen">The entry they had before them.</param>
public sealed record Weighed(FactId Event, EntryId Seen, string Words, string Analysis);

/// <summary>Shortens events of a chronology and says what each meant for the child, as many at once as have changed.</summary>
public sealed record WeighChronology(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which chronology?", Of = typeof(Chronology))]
    public FactId Chronology { get; init; }

    public ImmutableArray<Weighed> Events { get; init; } = [];

    public override string Why => "Edited while the chronology was being written";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (child.Head(Chronology) is not Entry<Chronology> { IsLive: true } chronology)
        {
            problems.Add(nameof(Chronology), "Select the chronology");
            return problems;
        }

        if (chronology.Fact.FixedOn is { } day)
        {
            problems.Add(nameof(Chronology), Papers.Chronology.Stays(day));
            return problems;
        }

        var there = child.EventsOf(Chronology).ToDictionary(each => each.FactId);
        var changed = Events.Where(each => there.TryGetValue(each.Event, out var head) && (head.Fact.Words != each.Words.Trim() || head.Fact.Analysis != each.Analysis.Trim())).ToList();
        if (Events.Any(each => !there.ContainsKey(each.Event)) || changed.Exists(each => there[each.Event].Id != each.Seen))
        {
            problems.Add(nameof(Events), "Somebody changed one of these events while you were writing: check it against what you typed, and save again");
        }

        foreach (var blank in changed.Where(each => each.Words.Trim().Length == 0))
        {
            problems.Add($"Words-{blank.Event}", "Enter what happened, or take the event out");
        }

        return problems.Any ? problems
            : changed.Count == 0 ? Outcome.Nothing
            : Outcome.Add([.. changed.Select(each => Say(there[each.Event], there[each.Event].Fact with { Words = each.Words.Trim(), Analysis = each.Analysis.Trim() }))]);

        // What it meant is added to an event; words that are put otherwise are a correction.
        static Statement Say(Entry<ChronologyEntry> head, ChronologyEntry now) => head.Fact.Words == now.Words && head.Fact.Analysis.Length == 0 ? Statement.End(head, now) : Statement.Correct(head, now);
    }
}
