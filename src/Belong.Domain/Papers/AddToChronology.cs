using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Papers;

/// <summary>Takes entries of the record into a chronology, each in the words in which the record has it, to be shortened and weighed there.</summary>
public sealed record AddToChronology(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which chronology?", Of = typeof(Chronology))]
    public FactId Chronology { get; init; }

    public ImmutableArray<FactId> Entries { get; init; } = [];

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
        }

        if (Entries.IsEmpty)
        {
            problems.Add(nameof(Entries), "Select at least one event");
        }

        var there = child.EventsOf(Chronology).Select(each => each.Fact.Entry).ToHashSet();
        var chosen = Entries.Distinct().Select(child.Head).ToList();
        if (chosen.Exists(head => head is not { IsLive: true } || ToldInChronology.Of(head, child, county, today) is null || head.Said!.Happened!.Value.Day > today))
        {
            problems.Add(nameof(Entries), "One of the events is no longer on the record: choose again");
        }
        else if (chosen.Exists(head => there.Contains(head!.FactId)))
        {
            problems.Add(nameof(Entries), "One of the events is in the chronology already: choose again");
        }

        return problems.Any ? problems : Outcome.Add(
        [
            .. chosen.OrderBy(head => head!.Said!.Happened!.Value.Day).ThenBy(head => head!.Said switch { LookedAfter => 0, LegalStatus => 1, Placement => 2, _ => 3 }).Select(head => Statement.Say(child.Id, new ChronologyEntry
            {
                Chronology = Chronology,
                On = head!.Said!.Happened!.Value.Day,
                Words = ToldInChronology.Of(head, child, county, today)!,
                Source = child.Line(head.FactId).First().Signature is var first ? $"{head.Kind.Title}, recorded {LondonTime.Of(first.At).Day.InWords()} by {county.NameOf(first.By)}" : "",
                Entry = head.FactId,
            })),
        ]);
    }
}

/// <summary>Fixes a chronology as it stands, to be given to whoever asked for it. Nothing in it changes after.</summary>
public sealed record FixChronology(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which chronology is finished?", Of = typeof(Chronology), Hint = "Nothing in it can be changed afterwards")]
    public FactId Chronology { get; init; }

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
            problems.Add(nameof(Chronology), $"This chronology was fixed on {day.InWords()} already");
        }
        else if (!child.EventsOf(Chronology).Any())
        {
            problems.Add(nameof(Chronology), "There is nothing in this chronology yet");
        }

        return problems.Any ? problems : Statement.End(chronology, chronology.Fact with { FixedOn = today, Of = Papers.Chronology.Whose(child) });
    }
}
