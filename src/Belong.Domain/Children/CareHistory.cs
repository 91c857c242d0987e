using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child's record in the service's words.</summary>
public static class CareHistory
{
    private static readonly object EpisodesKey = new(), PeriodsKey = new(), PlacementsKey = new(), PlacementLineKey = new(), LegalLineKey = new();

    extension(ChildRecord child)
    {
        public Birth? Birth => child.Facts<Birth>() is [.., var last] ? last.Fact : null;
        public DateOnly? BornOn => child.Birth?.On;
        public Sex? Sex => child.Facts<Sex>() is [.., var last] ? last.Fact : null;
        public Ethnicity? Ethnicity => child.Facts<Ethnicity>() is [.., var last] ? last.Fact : null;

        /// <summary>What to call the child: the preferred name, else the legal one, else the id, for a return names nobody.</summary>
        public string CalledName =>
            (child.Facts<Name>().LastOrDefault(name => name.Fact.Use == NameUse.Preferred) is { Fact: var preferred }
                ? preferred.Family.Length > 0 ? preferred.Full : $"{preferred.Given} {child.Facts<Name>().LastOrDefault(name => name.Fact.Use == NameUse.Legal)?.Fact.Family}".Trim()
                : child.LegalName)
            ?? (child.ChildId is { } id ? $"Child {id}" : "Name not recorded");

        public string? LegalName => child.Facts<Name>().LastOrDefault(name => name.Fact.Use == NameUse.Legal)?.Fact.Full;

        /// <summary>The authority's own id for the child, the newest where there were several.</summary>
        public string? ChildId => child.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme.StartsWith("child-id/", StringComparison.Ordinal))?.Fact.Value;

        /// <summary>Every episode in date order, those that came back as returned among them.</summary>
        public ImmutableArray<Episode> Episodes => child.Once(EpisodesKey, static record =>
        {
            var merged = Children.Episodes.Merge(
                record.Facts<LookedAfter>().Select(entry => new Said<LookedAfter>(entry.Fact, entry)),
                record.Facts<LegalStatus>().Select(entry => new Said<LegalStatus>(entry.Fact, entry)),
                record.Facts<Placement>().Select(entry => new Said<Placement>(entry.Fact, entry)));
            var returned = record.Facts<EpisodeAsReturned>();
            return returned.IsEmpty
                ? merged
                : [.. merged.Concat(returned.Select(entry => entry.Fact.AsEpisode(entry))).OrderBy(episode => episode.From)];
        });

        /// <summary>Periods of care in date order, short breaks (V3, V4) left out.</summary>
        public ImmutableArray<PeriodOfCare> PeriodsOfCare => child.Once(PeriodsKey, static record =>
            PeriodOfCare.Of(((ChildRecord)record).Episodes.Where(episode => !episode.IsShortBreak)));

        /// <summary>The placements of all periods as stability measures count them, with the period each is in.</summary>
        public ImmutableArray<(PeriodOfCare Care, CountedPlacement Placement)> CountedPlacements => child.Once(PlacementsKey, static record =>
            ((ChildRecord)record).PeriodsOfCare.SelectMany(care => CountedPlacement.In(care).Select(placement => (care, placement))).ToImmutableArray());

        /// <summary>Moves in the year to a day: the first placement of a time in care is none, temporary moves and returns are not counted.</summary>
        public int MovesInYearTo(DateOnly day) => child.CountedPlacements.Count(each =>
            !ReferenceEquals(each.Care.Episodes[0], each.Placement.Episodes[0]) && each.Placement.From > day.AddYears(-1) && each.Placement.From <= day);

        /// <summary>Three or more moves within a year.</summary>
        public bool IsUnstableOn(DateOnly day) => child.MovesInYearTo(day) >= 3;

        /// <summary>Those of which somebody has said where they are: of a child in care whose first placement is not recorded yet there is none.</summary>
        public IEnumerable<(PeriodOfCare Care, CountedPlacement Placement)> KnownPlacements => child.CountedPlacements.Where(each => each.Placement.Last.Place.Length > 0);

        /// <summary>The period of care that holds the day, the latest to start where two do; both ends belong to it.</summary>
        public PeriodOfCare? CareOn(DateOnly day) => child.PeriodsOfCare.Where(care => care.Span.Covers(day)).MaxBy(care => care.From);

        public bool IsLookedAfterOn(DateOnly day) => child.EpisodeOn(day) is not null;

        /// <summary>Of the episodes that hold the day, short breaks left out, the one that began last.</summary>
        public Episode? EpisodeOn(DateOnly day) => child.Episodes.LastOrDefault(episode => !episode.IsShortBreak && episode.Span.Covers(day));

        public Timeline<Entry<Placement>> Placements => child.Once(PlacementLineKey, static record => Timeline<Entry<Placement>>.Read(record.Facts<Placement>(), entry => entry.Fact.Span));

        public Timeline<Entry<LegalStatus>> LegalStatuses => child.Once(LegalLineKey, static record => Timeline<Entry<LegalStatus>>.Read(record.Facts<LegalStatus>(), entry => entry.Fact.Span));

        public Entry<Placement>? PlacementOn(DateOnly day) => child.Placements.On(day)?.Value;

        public Entry<LegalStatus>? LegalStatusOn(DateOnly day) => child.LegalStatuses.On(day)?.Value;

        /// <summary>The period of care as it was said, for acts that continue it.</summary>
        public Entry<LookedAfter>? LookedAfterOn(DateOnly day) => child.Facts<LookedAfter>().Where(entry => entry.Fact.Span.Covers(day)).MaxBy(entry => entry.Fact.From);

        public Entry<Allocation>? AllocationOn(DateOnly day) => child.Facts<Allocation>().Where(entry => entry.Fact.Span.Covers(day)).MaxBy(entry => entry.Fact.From);

        /// <summary>True while the child is, on that day, an unaccompanied asylum-seeking child.</summary>
        public bool IsUnaccompaniedOn(DateOnly day) => child.Facts<Unaccompanied>().Any(entry => (entry.Fact.Until is null || day <= entry.Fact.Until) && (entry.Fact.From is null || entry.Fact.From <= day));

        /// <summary>True when a return told of the care, so that what is known of it begins where the return does.</summary>
        public bool CameFromReturn => child.Facts<LookedAfter>().Any(entry => entry.Source is not null) || !child.Facts<EpisodeAsReturned>().IsEmpty;

        /// <summary>
        /// From which day nothing of that kind ("reviews", "visits") is missing on the record: the first day there is where it was
        /// recorded here from the start, null where nothing told so far speaks of it.
        /// </summary>
        public DateOnly? KnownFrom(string what, Terms terms)
        {
            if (what.Length == 0)
            {
                return DateOnly.MinValue;
            }

            var recorded = terms.Coverage.RecordedFrom(what);
            return !child.CameFromReturn ? recorded ?? DateOnly.MinValue
                : terms.Coverage.KnownFrom(what) is { } returned && !(recorded < returned) ? returned
                : recorded;
        }

        /// <summary>
        /// The days after the last return of which nothing of that kind is known: until people began to record it here, or without an
        /// end. Null where there are none.
        /// </summary>
        public DateSpan? NotKnownAfter(string what, Terms terms) =>
            what.Length == 0 || !child.CameFromReturn || terms.Coverage.KnownUntil(what) is not { } until || until == DateOnly.MaxValue ? null
            : terms.Coverage.HereSince(what) is not { } since ? new DateSpan(until.PlusDays(1))
            : since > until.PlusDays(1) ? new DateSpan(until.PlusDays(1), since.PlusDays(-1))
            : null;

        /// <summary>Everything in the record that is kept but could not be believed without question.</summary>
        public IEnumerable<(Entry Entry, string Doubt)> Doubts =>
            child.Heads.Where(head => head.IsLive).SelectMany(head => head.Doubts.Concat(head.Said!.Doubted(child).Select(doubt => doubt.Words)).Select(doubt => (head, doubt)))
                .Concat(child.Placements.Contradictions.Select(each => ((Entry)each.Yielded, $"Two placements overlap from {each.From.InWords()}; the one that began later is used")))
                .Concat(child.LegalStatuses.Contradictions.Select(each => ((Entry)each.Yielded, $"Two legal statuses overlap from {each.From.InWords()}; the one that began later is used")));
    }
}
