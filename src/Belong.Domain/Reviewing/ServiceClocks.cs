using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing service is told within two working days that a child became looked after.</summary>
public sealed class ServiceToldClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-service-told-within", "Reviewing service told that a child became looked after", 2, "working days", "IRO Handbook, read in a local procedure that quotes it");

    /// <summary>A stricter local count of lateness, for the figure that is reported by district.</summary>
    public static Setting LateFrom { get; } = Setting.Number("late-notification-from", "Counted as a late notification from so many working days", 2, "working days", "Local: two or more working days after; the handbook's within two has day 2 on time");

    public override Rule Rule { get; } = new("Reviewing service told", "IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(ServiceTold),
        Settings = [Within],
    };

    public override string Needs => "notices to the reviewing service";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Tell the reviewing service", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From:d MMMM yyyy}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, ToldOf(child, care), care.Until);
        }
    }

    /// <summary>The first notice of the child's becoming looked after, which may come up to two weeks before a planned start, but after any care before.</summary>
    public static (DateOnly On, Entry By)? ToldOf(ChildRecord child, PeriodOfCare care) =>
        First(child.Facts<ServiceTold>(), told => told.On, AfterCareBefore(child, care, care.From.PlusDays(-14)), care.Until?.PlusDays(1), told => told.Of == "looked-after");
}

/// <summary>The reviewing officer is told promptly of every move, the most frequent of the significant changes.</summary>
public sealed class OfficerToldOfMoveClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-officer-told-of-move-within", "Reviewing officer told of a move", 2, "working days", "Local: promptly of every significant change");

    public override Rule Rule { get; } = new("Reviewing officer told of a move", "Local standard", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(ServiceTold),
        StoppedBy = "the next move, or the child ceasing to be looked after",
        Settings = [Within],
    };

    public override string Needs => "notices to the reviewing service";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            CountedPlacement? before = null;
            var told = new HashSet<FactId>();
            foreach (var (_, placement) in child.KnownPlacements.Where(each => ReferenceEquals(each.Care, care)))
            {
                if (before is not { } last)
                {
                    before = placement;
                    continue;
                }

                // A planned move may be told of beforehand, but one notice is of one move, the first that it can be of.
                var since = placement.From.PlusDays(-14) > last.From ? placement.From.PlusDays(-14) : last.From.PlusDays(1);
                before = placement;
                var notice = First(child.Facts<ServiceTold>().RemoveAll(each => told.Contains(each.FactId)), each => each.On, since, placement.Until, each => each.Of == "move");
                if (notice is { } of)
                {
                    told.Add(of.By.FactId);
                }

                var days = terms.Number(Within, placement.From);
                var owed = Owed("Tell the reviewing officer of the move", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the move of {placement.From:d MMMM yyyy}", terms, placement.Began);
                yield return Once(child, terms, owed, placement.From, notice, placement.Until);
            }
        }
    }
}

/// <summary>A named reviewing officer is allocated within five working days, and before the first review.</summary>
public sealed class OfficerAllocatedClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-officer-within", "Reviewing officer allocated after becoming looked after", 5, "working days", "Good practice, read in a local procedure");

    public override Rule Rule { get; } = new("Reviewing officer allocated", "Children Act 1989, section 25A; IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingManager,
        Act = typeof(AllocateReviewingOfficer),
        Settings = [Within],
    };

    public override string Needs => "reviewing officers";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Allocate a reviewing officer", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From:d MMMM yyyy}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, child.ReviewingOfficerOn(care.From) is { } already ? (care.From, already) : First(child.Facts<ReviewingOfficer>(), officer => officer.From, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}

/// <summary>The officer speaks to the child in private before the day of each review.</summary>
public sealed class ContactBeforeReviewClock : ChildClock
{
    public static Setting DaysBefore { get; } = Setting.Number("contact-before-review", "Reviewing officer in touch with the child before a review, at least", 1, "days before", "Local: before the day of the review", 0, 60);

    public override Rule Rule { get; } = new("Reviewing officer sees the child before the review", "Duty of the IRO under the 2010 Regulations, regulation 36; local standard for the day", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(OfficersContact),
        StoppedBy = "the review being held without it",
        Settings = [DaysBefore],
    };

    /// <summary>What must be known of to say whether the officer was in touch.</summary>
    public const string Contacts = "contacts of the reviewing officer";

    public override string Needs => Contacts;

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        DateOnly? before = null;
        foreach (var planned in child.PlannedReviews.Where(each => each.Planned.Fact.Cancelled.Length == 0))
        {
            var days = terms.Number(DaysBefore, planned.On);
            var day = planned.Held?.Fact.HeldOn ?? planned.On;
            var owed = Owed("See the child before the review", day.PlusDays(-days), $"{(days == 0 ? "on or before" : days == 1 ? "before" : $"{days} days before")} the day of the review, {day:d MMMM yyyy}", terms, planned.Planned) with { About = planned.Planned };
            var from = before is { } last ? last.PlusDays(1) : planned.On.PlusMonths(-6);
            yield return Once(child, terms, owed, planned.On, First(child.Facts<OfficersContact>(), contact => contact.On, from, day.PlusDays(1), contact => contact.WithChild && contact.Private), planned.Held?.Fact.HeldOn.PlusDays(1) ?? child.CeasedBefore(planned));
            before = day;
        }
    }
}

/// <summary>The social worker's report reaches the officer three working days before the review.</summary>
public sealed class PreMeetingReportClock : ChildClock
{
    public static Setting WorkingDaysBefore { get; } = Setting.Number("report-before-review", "Pre-meeting report before the review", 3, "working days before", "Local standard");

    public override Rule Rule { get; } = new("Pre-meeting report", "Local standard", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(PreMeetingReport),
        StoppedBy = "the review being held without it, which stays on record",
        Settings = [WorkingDaysBefore],
    };

    public override string Needs => "reports";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var planned in child.PlannedReviews.Where(each => each.Planned.Fact.Cancelled.Length == 0))
        {
            var days = terms.Number(WorkingDaysBefore, planned.On);
            var day = planned.Held?.Fact.HeldOn ?? planned.On;
            var owed = Owed("Pre-meeting report", terms.Calendar.WorkingDaysBefore(day, days).On, $"{days} working days before the review of {day:d MMMM yyyy}", terms, planned.Planned) with { About = planned.Planned };
            yield return Once(child, terms, owed, planned.On, First(child.Facts<PreMeetingReport>(), report => report.SentOn, DateOnly.MinValue, such: report => report.Review == planned.Id), planned.Held?.Fact.HeldOn.PlusDays(1) ?? child.CeasedBefore(planned));
        }
    }
}

/// <summary>Halfway between a review and the next that is due, the officer looks whether the plan is on its way.</summary>
public sealed class MidwayClock : ChildClock
{
    public override Rule Rule { get; } = new("Midway check", "Local standard: oversight recorded between reviews", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(MidwayCheck),
        StoppedBy = "the next review",
    };

    public override string Needs => "midway checks";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        // From each review as held to what the timetable asks next; a new timetable that something else sets off has no half-way.
        var reviews = child.Duties<ReviewClock>(terms);
        foreach (var next in reviews)
        {
            if (next.By is not { } due || next.Because is not [Entry<Review> last, ..])
            {
                continue;
            }

            var held = last.Fact.HeldOn;
            var half = due == held.PlusMonths(6) ? held.PlusMonths(3) : held.PlusDays((due.DayNumber - held.DayNumber) / 2);
            var owed = Owed("Midway check", half, $"halfway from the review of {held:d MMMM yyyy} to the next, due {due:d MMMM yyyy}", terms, last);
            yield return Once(child, terms, owed, held, First(child.Facts<MidwayCheck>(), check => check.On, held.PlusDays(1), next.DoneOn), next.DoneOn ?? next.StoppedOn);
        }
    }
}

/// <summary>What follows a review: decisions out in five working days and answered in five more, the record written in fifteen and sent in twenty.</summary>
public sealed class AfterReviewClock : ChildClock
{
    public static Setting DecisionsWithin { get; } = Setting.Number("decisions-within", "Decisions sent after a review", 5, "working days", "IRO Handbook, chapter 3; number not verified here");
    public static Setting AnswerWithin { get; } = Setting.Number("decisions-answered-within", "Decisions answered by the manager; unanswered they stand", 5, "working days", "Guidance on disputes, read at second hand");
    public static Setting WrittenWithin { get; } = Setting.Number("minutes-within", "Full record of a review written", 15, "working days", "IRO Handbook; number not verified here");
    public static Setting SentWithin { get; } = Setting.Number("minutes-sent-within", "Full record of a review sent out", 20, "working days", "IRO Handbook; number not verified here");

    private static readonly Rule Decisions = Of("Decisions of a review sent", Post.ReviewingOfficer, typeof(DecisionsSent), DecisionsWithin);
    private static readonly Rule Answered = Of("Decisions of a review answered", Post.TeamManager, typeof(DecisionsAnswered), AnswerWithin) with { StoppedBy = "the days passing: unanswered, the decisions stand" };
    private static readonly Rule Written = Of("Record of a review written", Post.ReviewingOfficer, typeof(Minutes), WrittenWithin);
    private static readonly Rule Sent = Of("Record of a review sent out", Post.ReviewingOfficer, typeof(Minutes), SentWithin);

    public override Rule Rule => Decisions;

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [Decisions, Answered, Written, Sent];

    public override string Needs => "minutes";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var review in child.Reviews)
        {
            var held = review.Fact.HeldOn;
            if (child.KnownFrom(Needs, terms) is not { } known || held < known)
            {
                continue; // Of what followed reviews before then nothing is known, and nobody can put it right now.
            }

            var sent = First(child.Facts<DecisionsSent>(), each => each.On, held, such: each => each.Review == review.FactId);
            yield return After(Decisions, "Send the decisions", held, DecisionsWithin, "the review", sent);
            if (sent is { } gone)
            {
                var owed = After(Answered, "Answer the decisions", gone.On, AnswerWithin, "the decisions were sent", First(child.Facts<DecisionsAnswered>(), each => each.On, gone.On, such: each => each.Review == review.FactId));
                yield return owed.IsOpen && owed.By < terms.Today ? (owed with { Why = $"{owed.Why}; not contested, so they stand" }).Stopped(owed.By) : owed;
            }

            var minutes = child.Facts<Minutes>().FirstOrDefault(each => each.Fact.Review == review.FactId);
            yield return After(Written, "Write the record of the review", held, WrittenWithin, "the review", minutes is null ? null : (minutes.Fact.WrittenOn, minutes));
            yield return After(Sent, "Send out the record of the review", held, SentWithin, "the review", minutes?.Fact.SentOn is { } on ? (on, minutes) : null);

            Duty After(Rule rule, string what, DateOnly from, Setting within, string since, (DateOnly On, Entry By)? done)
            {
                var days = terms.Number(within, from);
                return Once(child, terms, Owed(rule, what, terms.Calendar.WorkingDaysAfter(from, days).On, $"{days} working days after {since} on {from:d MMMM yyyy}", terms, review) with { About = review }, from, done, null);
            }
        }
    }

    private static Rule Of(string title, Post who, Type act, Setting setting) => new(title, "IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = who,
        Act = act,
        StoppedBy = "nothing but being done",
        Settings = [setting],
    };
}

/// <summary>What a review decided is done by the day it named.</summary>
public sealed class DecisionClock : ChildClock
{
    public override Rule Rule { get; } = new("Decision of a review carried out", "The review itself; 2010 Regulations, regulation 37", Standing.LocalPractice, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(CompleteDecision),
        StoppedBy = "the decision being dropped, with a reason",
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var decision in child.Facts<Decision>())
        {
            var held = child.Reviews.FirstOrDefault(review => review.FactId == decision.Fact.Review)?.Fact.HeldOn;
            var owed = Owed(decision.Fact.What, decision.Fact.By, $"decided at the review of {held:d MMMM yyyy}, for {decision.Fact.Owner}", terms, decision) with { About = decision, Keyed = "decision" };
            yield return decision.Fact.DoneOn is { } done ? decision.Fact.Dropped ? owed.Stopped(done < decision.Fact.By ? done : decision.Fact.By) : owed.Met(done, decision)
                : Ceased(child, held ?? decision.Fact.By) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}

/// <summary>A dispute is settled within twenty working days of becoming formal; each level answers in its own time; what is not answered goes up.</summary>
public sealed class DisputeClock : ChildClock
{
    /// <summary>The whole of it, from its first formal level to its close.</summary>
    public static Rule Whole { get; } = Of("Dispute settled") with { Settings = [DisputeLevels.Whole] };
    private static readonly Rule Answer = Of("Dispute answered at its level") with { Who = Post.TeamManager, Act = typeof(AnswerDispute), StoppedBy = "the dispute going up a level or being closed", Settings = DisputeLevels.Days };
    private static readonly Rule AnswerAbove = Answer with { Title = "Dispute answered by a director", Who = Post.Director };
    private static readonly Rule Escalate = Of("Unanswered dispute taken up a level") with { StoppedBy = "an answer, or the dispute being closed", Act = typeof(EscalateDispute) };

    public override Rule Rule => Whole;

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [Whole, Answer, AnswerAbove, Escalate];

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var dispute in child.Disputes)
        {
            if (dispute.FormalOn is { } formal)
            {
                var days = terms.Number(DisputeLevels.Whole, formal);
                var whole = Owed(Whole, "Settle the dispute", terms.Calendar.WorkingDaysAfter(formal, days).On, $"{days} working days after it became formal on {formal:d MMMM yyyy}", terms, dispute.Dispute) with { About = dispute.Dispute };
                yield return dispute.Dispute.Fact.ClosedOn is { } closed ? whole.Met(closed, dispute.Dispute) : whole;
            }

            for (var i = 0; i < dispute.Stages.Length; i++)
            {
                var stage = dispute.Stages[i];
                var level = stage.Fact.Level;
                var next = i + 1 < dispute.Stages.Length ? dispute.Stages[i + 1] : null;
                DateOnly? left = next?.Fact.From ?? dispute.Dispute.Fact.ClosedOn;
                var days = terms.Number(DisputeLevels.Days[level], stage.Fact.From);
                var answer = Owed(level < DisputeLevels.OfDirectors ? Answer : AnswerAbove, level == 0 ? "Answer the reviewing officer" : $"Answer the dispute at level {level}", terms.Calendar.WorkingDaysAfter(stage.Fact.From, days).On, $"{days} working days after it was put to {(stage.Fact.To.Length > 0 ? stage.Fact.To : "them")} on {stage.Fact.From:d MMMM yyyy}", terms, stage) with { About = dispute.Dispute };
                answer = stage.Fact.AnsweredOn is { } answered ? answer.Met(answered, stage) : left is { } gone ? answer.Stopped(gone) : answer;
                yield return answer;

                // The day after an answer was due and did not come; of a stage that is over, what became of that.
                var over = answer.DoneOn is not null || left is not null;
                if (level < DisputeLevels.Highest && (over || answer.By < terms.Today))
                {
                    var up = Owed(Escalate, $"Take the dispute to level {level + 1}", terms.Calendar.WorkingDaysAfter(answer.By!.Value, 1).On, $"level {level} is to answer by {answer.By}", terms, stage) with { About = dispute.Dispute };
                    yield return answer.OnTime || left <= answer.By ? up.Stopped(answer.DoneOn < left ? answer.DoneOn : left ?? answer.DoneOn)
                        : next is not null ? up.Met(next.Fact.From, next)
                        : up.Stopped(left ?? answer.DoneOn);
                }
            }
        }
    }

    private static Rule Of(string title) => new(title, "Local dispute resolution protocol; 2010 Regulations, regulation 45, for Cafcass", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(CloseDispute),
        StoppedBy = "the dispute being closed",
    };
}
