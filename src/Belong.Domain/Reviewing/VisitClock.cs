using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The social worker visits the child, placement by placement: within a week of its start and then as often as the case
/// asks. Days are counted from the visit as made; weekends and holidays move nothing. A change of legal status or of house
/// with the same carers does not begin anew. It stands here, for some cases turn on the first review.
/// </summary>
public sealed class VisitClock : ChildClock
{
    public static Setting LongTerm { get; } = Setting.Number("visits-long-term-months", "Visits in a long-term foster placement of over a year, where the child agrees", 6, "months", "2010 Regulations, regulation 28 as amended in 2015; number not verified here");
    public static Setting Elsewhere { get; } = Setting.Number("visits-elsewhere-days", "Visits to a child in care looked after by someone else (hospital, custody, school)", 42, "days", "2010 Regulations, regulation 28(6); read in part");
    public static Setting AfterPlacedReview { get; } = Setting.Number("visits-placed-days", "Visits after placement for adoption, until a review decides", 42, "days", "Adoption Agencies Regulations 2005, regulation 36(4): as decided at each review");
    public static Setting ShortBreaks { get; } = Setting.Number("visits-short-breaks-days", "Visits during a series of short breaks, until they are agreed", 90, "days", "2010 Regulations, regulation 48: as agreed with the reviewing officer and the parents");

    private const int Week = 7, FourWeeks = 28, SixWeeks = 42;

    private static readonly Rule FirstVisit = Regulation("First visit in a placement", "28(2)(a): within a week");
    private static readonly Rule FirstYear = Regulation("Visits in the first year of a placement", "28(2)(b): at least every six weeks");
    private static readonly Rule ToLast = Regulation("Visits after the first year, long-term placement until 18", "28(2)(c)(i): at least every three months");
    private static readonly Rule LaterYears = Regulation("Visits after the first year", "28(2)(c)(ii): at least every six weeks");
    private static readonly Rule WithParentAtOnce = Regulation("Visits to a child placed with a parent before assessment", "28(3): weekly until the first review, then every six weeks");
    private static readonly Rule ForATime = Regulation("Visits under temporary approval, or with a parent under an interim order", "28(4): weekly until the first review, then every four weeks");
    private static readonly Rule CareOrderAtHome = Regulation("Visits to a child at home under a care order", "28(5): within a week of the order, then every six weeks");
    private static readonly Rule InAnothersCare = Regulation("Visits to a child in care looked after by someone else", "28(6)") with { Verified = false, Settings = [Elsewhere] };
    private static readonly Rule PlacedForAdoption = Regulation("Visits to a child placed for adoption", "") with
    {
        Source = "Adoption Agencies Regulations 2005, regulation 36(4): within a week, and weekly until the first review",
        InForce = InForce.AdoptionAgencies,
        ChangedForATime = InForce.Coronavirus,
    };

    private static readonly Rule PlacedAndReviewed = PlacedForAdoption with
    {
        Title = "Visits to a child placed for adoption, after the first review",
        Source = "Adoption Agencies Regulations 2005, regulation 36(4): as each review decides",
        Verified = false,
        Settings = [AfterPlacedReview],
    };

    private static readonly Rule FewerVisits = Regulation("Visits in a long-term foster placement where the child agrees to fewer", "28 as amended in 2015") with { Verified = false, Settings = [LongTerm], InForce = DateSpan.Since(2015, 4, 1) };
    private static readonly Rule InShortBreaks = Regulation("Visits during short breaks", "48: as agreed with the reviewing officer and the parents") with { Verified = false, Settings = [ShortBreaks], StoppedBy = "if the series of short breaks ends" };

    public override Rule Rule => FirstVisit;

    public override ImmutableArray<Rule> Rules => [FirstVisit, FirstYear, ToLast, LaterYears, WithParentAtOnce, ForATime, CareOrderAtHome, InAnothersCare, PlacedForAdoption, PlacedAndReviewed, FewerVisits, InShortBreaks];

    public override string Needs => "visits";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        if (child.KnownFrom(Needs, terms) is not { } known)
        {
            return child.PeriodsOfCare is [.., { Until: null } care] ? [NotKnown("Visit", "there is no record of when the child was visited", care.Because)] : [];
        }

        var visits = child.Facts<Visit>().Where(visit => visit.Fact.Seen).DistinctBy(visit => visit.Fact.On).OrderBy(visit => visit.Fact.On).ToImmutableArray();
        return child.KnownPlacements
            .Where(each => !(each.Placement.Until < known))
            .SelectMany(each => new InPlacement(child, each.Care, each.Placement, visits, known, terms).Duties())
            .Concat(InSeries(child, visits, known, terms));
    }

    private static Rule Regulation(string title, string number) => new(title, $"Care Planning, Placement and Case Review (England) Regulations 2010, regulation {number}", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(Visit),
        StoppedBy = "if the placement ends",
    };

    /// <summary>A series of short breaks: from the first day of each stay that is not within the agreed days of the last visit.</summary>
    private static IEnumerable<Duty> InSeries(ChildRecord child, ImmutableArray<Entry<Visit>> visits, DateOnly known, Terms terms)
    {
        foreach (var stay in child.Episodes.Where(episode => episode.IsShortBreak && episode.LegalStatus == "V4" && !(episode.Until < known)))
        {
            var from = stay.From > known ? stay.From : known;
            var days = Days(from);
            var owed = Owed(InShortBreaks, "Visit", from.PlusDays(days), $"{days} days after {from.InWords()}, unless agreed otherwise", terms, stay.Because);
            foreach (var visit in visits.Where(visit => visit.Fact.On >= from && !(visit.Fact.On > stay.Until)))
            {
                yield return owed.Met(visit.Fact.On, visit);
                days = Days(visit.Fact.On);
                owed = Owed(InShortBreaks, "Visit", visit.Fact.On.PlusDays(days), $"{days} days after the visit of {visit.Fact.On.InWords()}", terms, visit);
            }

            yield return stay.Until is { } until ? owed.Stopped(until) : owed;
        }

        int Days(DateOnly day) => child.Facts<VisitsAgreed>().Where(agreed => agreed.Fact.From <= day).MaxBy(agreed => agreed.Fact.From)?.Fact.Days ?? terms.Number(ShortBreaks, day);
    }

    /// <summary>The visits of one placement, day by day: what happens in it may change how often is often enough.</summary>
    private sealed class InPlacement(ChildRecord child, PeriodOfCare care, CountedPlacement placement, ImmutableArray<Entry<Visit>> visits, DateOnly known, Terms terms)
    {
        private readonly ImmutableArray<Entry<TemporaryApproval>> approvals = [.. child.Facts<TemporaryApproval>().Where(each => placement.Is(each.Fact.Placement))];
        private readonly ImmutableArray<Entry<PlacementToLast>> lasting = [.. child.Facts<PlacementToLast>().Where(each => placement.Is(each.Fact.Placement))];
        private readonly ImmutableArray<DateOnly> reviews = [.. child.Reviews.Select(review => review.Fact.HeldOn).Where(held => held >= placement.From && !(held > placement.Until)).Order()];

        /// <summary>The day on which it became a placement for adoption; with foster carers who adopt, later than it began.</summary>
        private readonly DateOnly? forAdoptionFrom = placement.Episodes.FirstOrDefault(each => each.IsPlacedForAdoption)?.From;

        private readonly bool atOnceUnderOrder = placement.Episodes[0].LegalStatus == "C2" && placement.Said.FirstOrDefault()?.Fact.Planned == false;

        public IEnumerable<Duty> Duties()
        {
            var start = placement.From;
            var last = (On: start, By: placement.Began, Is: $"the placement began on {start.InWords()}");
            var owed = start < known
                ? Next(last = (known, placement.Began, $"{known.InWords()}, from when visits are known"))
                : Owed(Case(start).Rule is var rule && rule == FirstYear ? FirstVisit : rule, "First visit", start.PlusDays(Week), $"a week after {last.Is}", terms, placement.Began);

            foreach (var (on, visit) in Events())
            {
                if (visit is not null)
                {
                    yield return owed.Met(on, visit);
                    last = (on, visit, $"the visit of {on.InWords()}");
                    owed = Next(last);
                }
                else if (owed.By >= on)
                {
                    // A visit that is not yet overdue goes by how things stand from this day; one that is stays owed as it was.
                    owed = Turned(on, last, owed);
                }
            }

            yield return placement.Until is { } until ? owed.Stopped(until) : owed;
        }

        /// <summary>Visits, and between them the days on which another case begins, which come first on one day.</summary>
        private IEnumerable<(DateOnly On, Entry<Visit>? Visit)> Events()
        {
            var from = placement.From > known ? placement.From : known;
            var ends = placement.Until is { } until && !(care.Until == until) ? until.PlusDays(-1) : placement.Until ?? DateOnly.MaxValue;
            var turns = approvals.Select(each => each.Fact.From)
                .Concat(approvals.Select(each => each.Fact.Until?.PlusDays(1)).OfType<DateOnly>())
                .Concat(placement.Episodes.Skip(1).Select(episode => episode.From))
                .Concat(reviews.Take(1))
                .Concat(reviews.Where(held => held >= forAdoptionFrom).Take(1))
                .Concat(child.Facts<VisitsAgreed>().Select(each => each.Fact.From));
            return turns.Distinct().Select(on => (On: on, Visit: (Entry<Visit>?)null))
                .Concat(visits.Select(visit => (On: visit.Fact.On, Visit: (Entry<Visit>?)visit)))
                .Where(each => each.On > from.PlusDays(-1) && each.On <= ends && (each.Visit is not null || each.On > placement.From))
                .OrderBy(each => each.On).ThenBy(each => each.Visit is not null);
        }

        private Duty Next((DateOnly On, Entry By, string Is) last)
        {
            var how = Case(last.On);
            var by = how.After(last.On);
            return Owed(how.Rule, "Visit", by, $"{how.InWords} after {last.Is}", terms, last.By);
        }

        private Duty Turned(DateOnly on, (DateOnly On, Entry By, string Is) last, Duty owed)
        {
            var (before, now) = (Case(on.PlusDays(-1)), Case(on));
            if (now == before)
            {
                return owed;
            }

            // Beginning to need visits at once: an order at home, an interim order, a temporary approval.
            if ((now.Weekly && !before.Weekly) || now.Rule == CareOrderAtHome)
            {
                var soon = on.PlusDays(Week);
                return soon < owed.By || now.Rule == CareOrderAtHome ? Owed(now.Rule, owed.What, soon, $"a week after {on.InWords()}, when that began", terms, last.By) : owed;
            }

            var by = now.After(last.On);
            return by < on ? owed : Owed(now.Rule, owed.What, by, $"{now.InWords} after {last.Is}", terms, last.By);
        }

        /// <summary>How often visits are asked for as things stand on a day.</summary>
        private HowOften Case(DateOnly day)
        {
            var episode = placement.Episodes.LastOrDefault(each => each.From <= day && !each.IsTemporary) ?? placement.Episodes[0];
            var weekly = NotReviewed(episode.IsPlacedForAdoption && forAdoptionFrom is { } placed ? placed : placement.From, day);
            if (episode.IsPlacedForAdoption)
            {
                return weekly ? HowOften.EveryWeek(PlacedForAdoption) : HowOften.Every(PlacedAndReviewed, Agreed(day) ?? terms.Number(AfterPlacedReview, day));
            }

            if (approvals.Any(each => each.Fact.From <= day && !(each.Fact.Until < day)) || (episode.Place == "P1" && episode.LegalStatus == "C1"))
            {
                return weekly ? HowOften.EveryWeek(ForATime) : HowOften.Every(ForATime, FourWeeks);
            }

            // With a parent under a care order: at home when it was made, or placed there since, unless at once and not yet assessed.
            if (episode.Place == "P1" && episode.LegalStatus == "C2" && !(atOnceUnderOrder && NotAssessed(day)))
            {
                return HowOften.Every(CareOrderAtHome, SixWeeks);
            }

            if (episode.Place == "P1" && NotAssessed(day))
            {
                return weekly ? HowOften.EveryWeek(WithParentAtOnce) : HowOften.Every(WithParentAtOnce, SixWeeks);
            }

            if (episode.LegalStatus is "C1" or "C2" or "E1" && episode.Place is "R1" or "R2" or "R5" or "S1")
            {
                return HowOften.Every(InAnothersCare, terms.Number(Elsewhere, day));
            }

            if (day <= placement.From.PlusMonths(12))
            {
                return HowOften.Every(FirstYear, SixWeeks);
            }

            var last = lasting.Where(each => each.Fact.On <= day).MaxBy(each => each.Fact.On);
            return last?.Fact.FewerVisits == true && episode.Place is ['U', ..] && FewerVisits.InForce.Covers(day) ? HowOften.EveryMonths(FewerVisits, terms.Number(LongTerm, day))
                : last is not null || episode.Place is "U1" or "U4" ? HowOften.EveryMonths(ToLast, 3)
                : HowOften.Every(LaterYears, SixWeeks);
        }

        /// <summary>No review has been held since. Whether one has cannot be told of days before what is known of reviews.</summary>
        private bool NotReviewed(DateOnly since, DateOnly day)
        {
            foreach (var held in reviews)
            {
                if (held >= since)
                {
                    return day < held;
                }
            }

            return child.KnownFrom("reviews", terms) <= since;
        }

        private bool NotAssessed(DateOnly day) => !child.Facts<ParentAssessment>().Any(each => placement.Is(each.Fact.Placement) && each.Fact.On <= day);

        private int? Agreed(DateOnly day) => child.Facts<VisitsAgreed>().Where(agreed => agreed.Fact.From <= day && agreed.Fact.From >= placement.From).MaxBy(agreed => agreed.Fact.From)?.Fact.Days;
    }

    /// <summary>An interval, in days or in months, and the rule it comes from.</summary>
    private sealed record HowOften(Rule Rule, int Days, int Months)
    {
        public bool Weekly => Days == Week;

        public string InWords => Months > 0 ? $"{Months} months" : Days % 7 == 0 ? Days == Week ? "a week" : $"{Days / 7} weeks" : $"{Days} days";

        public static HowOften EveryWeek(Rule rule) => new(rule, Week, 0);

        public static HowOften Every(Rule rule, int days) => new(rule, days, 0);

        public static HowOften EveryMonths(Rule rule, int months) => new(rule, 0, months);

        public DateOnly After(DateOnly day) => Months > 0 ? day.PlusMonths(Months) : day.PlusDays(Days);
    }
}
