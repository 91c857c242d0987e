using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The first review is due within 20 working days of the child becoming looked after, the second within three months
/// of the first as held, and every later one within six months of the one before. A move does not restart it. Once the
/// council may place the child for adoption another timetable takes over: three months after the authority and then every
/// six, and from the day of placement four weeks, three months, and every six. Placed with other adopters, the four weeks
/// begin anew. A child who comes back from adopters is reviewed between 28 and 42 days later, then every six months. A
/// review already overdue when care ends stays a breach. What lies before the days a return covers is not known, never late.
/// </summary>
/// <remarks>
/// A child placed for adoption on the first day of care, or so soon after that four weeks from placement pass before the
/// 20 working days do, can be read to fall under either regulation. The earlier day is asked, which satisfies both.
/// </remarks>
public sealed class ReviewClock : ChildClock
{
    private const int FirstWithinWorkingDays = 20, SecondWithinMonths = 3, LaterWithinMonths = 6, PlacedWithinDays = 28, ReturnedFromDays = 28, ReturnedWithinDays = 42;

    public override Rule Rule { get; } = new(
        "Review of the child's case",
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1) and (2)",
        Standing.Law,
        InForce.CarePlanning)
    { Who = Post.ReviewingOfficer, Harm = Harm.Child, Act = typeof(RecordReview) };

    private static readonly Rule ForAdoption = new(
        "Review of a child who may be or is placed for adoption",
        "Adoption Agencies Regulations 2005, regulation 36(1), (3) and (10)",
        Standing.Law,
        InForce.AdoptionAgencies)
    { Who = Post.ReviewingOfficer, Harm = Harm.Child, Act = typeof(RecordReview), StoppedBy = "with the adoption order, or if the child ceases to be looked after", EndsWithCare = true, ChangedForATime = InForce.Coronavirus };

    public override ImmutableArray<Rule> Rules => [Rule, ForAdoption];

    public override string Needs => "reviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms) =>
        child.PeriodsOfCare.SelectMany(care => InPeriod(child, care, terms));

    private IEnumerable<Duty> InPeriod(ChildRecord child, PeriodOfCare care, Terms terms)
    {
        var reaches = child.KnownFrom(Needs, terms);
        var known = reaches ?? DateOnly.MinValue;
        var firstBy = terms.Calendar.WorkingDaysAfter(care.From, FirstWithinWorkingDays);
        var duty = care.StartSeen && care.From >= reaches
            ? Owed("First review", firstBy.On, $"20 working days after becoming looked after on {care.From.InWords()}", terms, care.Because) with { Provisional = firstBy.Provisional }
            : NotKnown("Review", reaches is null ? "no imported return includes reviews"
                : care.StartSeen ? $"became looked after before {known.InWords()}, from when reviews are known"
                : "the day care began is not known", care.Because);

        // Whichever review it is, six months after reviews are known is the latest that it can be due. Once it is held, when
        // it was due is not known: to judge only those that came later than that would count the late and leave out the rest.
        var atMost = !duty.IsKnown && reaches is { } since ? Owed("Review", since.PlusMonths(LaterWithinMonths), $"at most six months after {since.InWords()}, from when reviews are known", terms, care.Because) : null;

        var unsure = atMost is not null;

        // The count of reviews is sure from the first; or, with an earlier start, once a second must have passed.
        var months = duty.IsKnown ? SecondWithinMonths : care.StartSeen && !(firstBy.On < reaches) ? 0 : LaterWithinMonths;
        var turns = new Queue<Turn>(Turns(care));
        var standing = Stage.Ordinary;
        while (turns.Count > 0 && turns.Peek().On < known)
        {
            var turn = turns.Dequeue();
            (standing, months) = (turn.To, turn.To == Stage.Placed && turn.On.PlusDays(PlacedWithinDays) >= known ? 0 : LaterWithinMonths);
        }

        if (duty.IsKnown && turns.TryPeek(out var first) && first.To == Stage.Placed && first.On.PlusDays(PlacedWithinDays) <= firstBy.On && !child.ReviewsIn(care).Any(review => review.Fact.HeldOn < first.On))
        {
            if (first.On > care.From)
            {
                yield return duty.Stopped(first.On);
            }

            (duty, standing, months) = (AfterPlacement(turns.Dequeue()), Stage.Placed, SecondWithinMonths);
        }

        Entry<Review>? last = null;

        foreach (var review in child.ReviewsIn(care).Where(review => review.Fact.HeldOn >= known))
        {
            var held = review.Fact.HeldOn;
            while (turns.Count > 0 && turns.Peek().On <= held && (last is not null || unsure))
            {
                if (Turned(turns.Dequeue()) is { } replaced)
                {
                    yield return replaced;
                }
            }

            yield return duty.Met(held, review);
            atMost = null;

            // A turn before the first review waits for it: that review is owed whatever else begins.
            last = review;
            while (turns.Count > 0 && turns.Peek().On <= held)
            {
                var turn = turns.Dequeue();
                (standing, months) = (turn.To, turn.To == Stage.Ordinary || turn.Returned ? LaterWithinMonths : SecondWithinMonths);
            }

            duty = Next(review, held);
            months = LaterWithinMonths;
        }

        while (turns.Count > 0 && (last is not null || unsure) && !(turns.Peek().On > care.Until))
        {
            if (Turned(turns.Dequeue()) is { } replaced)
            {
                yield return replaced;
            }
        }

        duty = atMost ?? duty;
        if (duty.By is { } by && by < terms.Today && child.NotKnownAfter(Needs, terms) is { Until: { } dark } unknown && unknown.Covers(by))
        {
            // Nobody told of the reviews of these days. Whichever came next is due six months after people began to record them here, at most.
            duty = Owed("Review", dark.PlusDays(1).PlusMonths(LaterWithinMonths), $"at most six months after {dark.PlusDays(1).InWords()}, from when reviews are recorded here", terms, care.Because);
        }

        yield return care.Until is { } until ? duty.Stopped(until) : duty;

        // What the duty was before the turn, stopped by it; the duty is then what the new timetable asks.
        Duty? Turned(Turn turn)
        {
            var before = atMost ?? duty;
            atMost = null;
            standing = turn.To;
            (duty, months) = turn.To switch
            {
                _ when turn.Returned => (AfterReturn(turn), LaterWithinMonths),

                // Authority is first obtained once: a placement that did not last leads back to every six months.
                _ when last is null && (turn.To == Stage.Ordinary || (turn.To == Stage.Authorised && turn.Again)) => (NotKnown("Review", "no review is known from before", turn.Because), LaterWithinMonths),
                Stage.Authorised when turn.Again => (Owed(ForAdoption, "Adoption review", last!.Fact.HeldOn.PlusMonths(LaterWithinMonths), $"six months after the review on {last.Fact.HeldOn.InWords()}", terms, last), LaterWithinMonths),
                Stage.Authorised => (Owed(ForAdoption, "First review after authority to place", turn.On.PlusMonths(SecondWithinMonths), $"three months after authority to place for adoption on {turn.On.InWords()}", terms, turn.Because) with { Turn = turn.On.DayNumber }, LaterWithinMonths),
                Stage.Placed => (AfterPlacement(turn), SecondWithinMonths),
                _ => (Owed("Review", last!.Fact.HeldOn.PlusMonths(LaterWithinMonths), $"six months after the review on {last.Fact.HeldOn.InWords()}, adoption being no longer under way", terms, last), LaterWithinMonths),
            };
            return before.Stopped(turn.On);
        }

        Duty AfterPlacement(Turn turn) =>
            Owed(ForAdoption, "First review after placement for adoption", turn.On.PlusDays(PlacedWithinDays), $"four weeks after the child was placed for adoption on {turn.On.InWords()}", terms, turn.Because) with { Turn = turn.On.DayNumber };

        Duty AfterReturn(Turn turn) =>
            Owed(ForAdoption, "Review after a placement for adoption ended", turn.On.PlusDays(ReturnedWithinDays), $"42 days after the child came back from adopters on {turn.On.InWords()}, and not before {turn.On.PlusDays(ReturnedFromDays).InWords()}", terms, turn.Because) with { Turn = turn.On.DayNumber };

        Duty Next(Entry<Review> review, DateOnly held) => (standing, months) switch
        {
            (not Stage.Authorised, 0) => NotKnown("Review", "it cannot be told whether this was the second review, due in three months, or a later one, due in six", review),
            (Stage.Ordinary, SecondWithinMonths) => Owed("Second review", held.PlusMonths(SecondWithinMonths), $"three months after the first review on {held.InWords()}", terms, review),
            (Stage.Ordinary, _) => Owed("Review", held.PlusMonths(LaterWithinMonths), $"six months after the review on {held.InWords()}", terms, review),
            (Stage.Placed, SecondWithinMonths) => Owed(ForAdoption, "Second review after placement for adoption", held.PlusMonths(SecondWithinMonths), $"three months after the first review since placement for adoption, on {held.InWords()}", terms, review),
            _ => Owed(ForAdoption, "Adoption review", held.PlusMonths(LaterWithinMonths), $"six months after the review on {held.InWords()}", terms, review),
        };
    }

    /// <summary>The days on which the child passes from one timetable to another, or one begins anew.</summary>
    private static IEnumerable<Turn> Turns(PeriodOfCare care)
    {
        var stage = Stage.Ordinary;
        var authorised = false;
        var moves = care.Episodes.Any(episode => episode.IsPlacedForAdoption) ? CountedPlacement.In(care).Select(placement => placement.From).ToHashSet() : [];
        foreach (var episode in care.Episodes)
        {
            // A temporary move ends no placement for adoption, but an order made during it is made.
            var now = episode.IsTemporary && stage == Stage.Placed ? Stage.Placed
                : episode.IsPlacedForAdoption && !episode.IsTemporary ? Stage.Placed
                : episode.LegalStatus == "E1" ? Stage.Authorised
                : Stage.Ordinary;
            var leavesAdopters = stage == Stage.Placed && !episode.IsTemporary && moves.Contains(episode.From);
            if (now != stage || leavesAdopters)
            {
                yield return new(episode.From, now, episode.Because, authorised) { Returned = leavesAdopters && now != Stage.Placed };
                stage = now;
                authorised |= now != Stage.Ordinary;
            }
        }
    }

    private enum Stage
    {
        Ordinary,

        /// <summary>A placement order or consent, and not yet placed.</summary>
        Authorised,

        Placed,
    }

    /// <param name="Again">The adoption timetable had begun before.</param>
    private sealed record Turn(DateOnly On, Stage To, ImmutableArray<Entry> Because, bool Again)
    {
        /// <summary>The child came back from adopters, to other carers.</summary>
        public bool Returned { get; init; }
    }
}
