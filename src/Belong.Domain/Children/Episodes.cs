using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>
/// Merges the periods of care, the legal statuses and the placements into the return's episodes (rulebook 9.1): a new
/// episode begins whenever the legal status or the placement does, on the day the last one ended, and all but the
/// last of a period end with X1. <see cref="SplitEpisodes"/> is the way back.
/// </summary>
public static class Episodes
{
    /// <summary>The episodes the timelines make, in date order.</summary>
    public static ImmutableArray<Episode> Merge(
        IEnumerable<Said<LookedAfter>> care, IEnumerable<Said<LegalStatus>> legal, IEnumerable<Said<Placement>> placements)
    {
        var periods = care.OrderBy(period => period.Fact.From).ToList();
        var legalOf = ByPeriod(periods, legal);
        var placementsOf = ByPeriod(periods, placements);
        var episodes = ImmutableArray.CreateBuilder<Episode>();

        for (var i = 0; i < periods.Count; i++)
        {
            episodes.AddRange(OfPeriod(periods[i], legalOf[i], placementsOf[i]));
        }

        return episodes.ToImmutable();
    }

    /// <summary>Each fact with the last period to begin on or before it that it falls in; the others are left out.</summary>
    private static List<Said<TFact>>[] ByPeriod<TFact>(List<Said<LookedAfter>> periods, IEnumerable<Said<TFact>> facts)
        where TFact : LastingFact
    {
        var lists = new List<Said<TFact>>[periods.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        foreach (var fact in facts.OrderBy(fact => fact.Fact.From))
        {
            var index = periods.FindLastIndex(period => period.Fact.Span.Covers(fact.Fact.From)
                && (fact.Fact.From < period.Fact.Span.Last || fact.Fact.From == period.Fact.From));
            if (index < 0)
            {
                // Said to begin before the child was looked after, as an order may: it holds from the first day of care.
                index = periods.FindIndex(period => period.Fact.Span.Overlaps(fact.Fact.Span));
            }

            if (index >= 0)
            {
                lists[index].Add(fact);
            }
        }

        return lists;
    }

    private static IEnumerable<Episode> OfPeriod(Said<LookedAfter> care, List<Said<LegalStatus>> legal, List<Said<Placement>> placements)
    {
        var starts = legal.Select(each => each.Fact.From).Concat(placements.Select(each => each.Fact.From))
            .Select(day => day < care.Fact.From ? care.Fact.From : day)
            .Append(care.Fact.From)
            .Distinct().Order().ToList();

        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i];
            var last = i == starts.Count - 1;
            var status = legal.FindLast(each => each.Fact.From <= from);
            var placement = placements.FindLast(each => each.Fact.From <= from);
            var moves = last || (placements.FindLast(each => each.Fact.From <= starts[i + 1]) is var next && next != placement);
            var until = last ? care.Fact.Until : starts[i + 1];

            yield return new Episode(from, until)
            {
                ReasonNew = i == 0 && care.Fact.StartSeen
                    ? "S"
                    : ReasonNew(
                        status is { } newStatus && (newStatus.Fact.From == from || i == 0) && newStatus.Fact.StartSeen,
                        placement is { } newPlacement && (newPlacement.Fact.From == from || i == 0) && newPlacement.Fact.StartSeen,
                        placement?.Fact.SameCarers ?? false),
                LegalStatus = status?.Fact.Code ?? "",
                Need = care.Fact.Need,
                Place = placement?.Fact.Code ?? "",
                Provider = placement?.Fact.Provider ?? "",
                ReasonCeased = last ? care.Fact.ReasonCeased : "X1",
                ReasonForChange = moves ? placement?.Fact.ReasonForChange ?? "" : "",
                HomePostcode = placement?.Fact.HomePostcode ?? "",
                Postcode = placement?.Fact.Postcode ?? "",
                Urn = placement?.Fact.Urn ?? "",
                Because = [.. new[] { care.Entry, status?.Entry, placement?.Entry }.OfType<Entry>()],
            };
        }
    }

    private static string ReasonNew(bool legal, bool placement, bool sameCarers) => (legal, placement, sameCarers) switch
    {
        (true, true, false) => "B",
        (true, true, true) => "U",
        (true, false, _) => "L",
        (false, true, false) => "P",
        (false, true, true) => "T",
        _ => "",
    };
}

/// <summary>A fact and, where it is already in the ledger, the entry that says it.</summary>
public sealed record Said<TFact>(TFact Fact, Entry? Entry)
    where TFact : Fact;
