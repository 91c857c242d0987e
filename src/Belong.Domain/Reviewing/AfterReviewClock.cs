using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>What follows a review: decisions out in five working days and answered in five more, the record written in fifteen and sent in twenty.</summary>
public sealed class AfterReviewClock : ChildClock
{
    public static Setting DecisionsWithin { get; } = Setting.Number("decisions-within", "Decisions sent after a review", 5, "working days", "IRO Handbook, chapter 3; number not verified here");
    public static Setting AnswerWithin { get; } = Setting.Number("decisions-answered-within", "Decisions answered by the manager; unanswered they stand", 5, "working days", "Guidance on disputes, read at second hand");
    public static Setting WrittenWithin { get; } = Setting.Number("minutes-within", "Full record of a review written", 15, "working days", "IRO Handbook; number not verified here");
    public static Setting SentWithin { get; } = Setting.Number("minutes-sent-within", "Full record of a review sent out", 20, "working days", "IRO Handbook; number not verified here");

    private static readonly Rule Decisions = Of("Decisions of a review sent", Post.ReviewingOfficer, typeof(DecisionsSent), DecisionsWithin);
    private static readonly Rule Answered = Of("Decisions of a review answered", Post.TeamManager, typeof(DecisionsAnswered), AnswerWithin) with { StoppedBy = "when the time has passed: unanswered decisions stand" };
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
                return Once(child, terms, Owed(rule, what, terms.Calendar.WorkingDaysAfter(from, days).On, $"{days} working days after {since} on {from.InWords()}", terms, review) with { About = review }, from, done, null);
            }
        }
    }

    private static Rule Of(string title, Post who, Type act, Setting setting) => new(title, "IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = who,
        Harm = Harm.Paper,
        Act = act,
        StoppedBy = "only when done",
        Settings = [setting],
    };
}
