using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A dispute is settled within twenty working days of becoming formal; each level answers in its own time; what is not answered goes up.</summary>
public sealed class DisputeClock : ChildClock
{
    /// <summary>The whole of it, from its first formal level to its close.</summary>
    public static Rule Whole { get; } = Of("Dispute settled") with { Settings = [DisputeLevels.Whole] };
    private static readonly Rule Answer = Of("Dispute answered at its level") with { Who = Post.TeamManager, Act = typeof(AnswerDispute), StoppedBy = "if the dispute is escalated or closed", Settings = DisputeLevels.Days };
    private static readonly Rule AnswerAbove = Answer with { Title = "Dispute answered by a director", Who = Post.Director };
    private static readonly Rule Escalate = Of("Unanswered dispute escalated") with { StoppedBy = "if the dispute is answered or closed", Act = typeof(EscalateDispute) };

    public override Rule Rule => Whole;

    public override System.Collections.Immutable.ImmutableArray<Rule> Rules => [Whole, Answer, AnswerAbove, Escalate];

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var dispute in child.Disputes)
        {
            if (dispute.FormalOn is { } formal)
            {
                var days = terms.Number(DisputeLevels.Whole, formal);
                var whole = Owed(Whole, "Settle the dispute", terms.Calendar.WorkingDaysAfter(formal, days).On, $"{days} working days after the dispute became formal on {formal.InWords()}", terms, dispute.Dispute) with { About = dispute.Dispute };
                yield return dispute.Dispute.Fact.ClosedOn is { } closed ? whole.Met(closed, dispute.Dispute) : whole;
            }

            for (var i = 0; i < dispute.Stages.Length; i++)
            {
                var stage = dispute.Stages[i];
                var level = stage.Fact.Level;
                var next = i + 1 < dispute.Stages.Length ? dispute.Stages[i + 1] : null;
                DateOnly? left = next?.Fact.From ?? dispute.Dispute.Fact.ClosedOn;
                var days = terms.Number(DisputeLevels.Days[level], stage.Fact.From);
                var answer = Owed(level < DisputeLevels.OfDirectors ? Answer : AnswerAbove, level == 0 ? "Answer the reviewing officer" : $"Answer the dispute at level {level}", terms.Calendar.WorkingDaysAfter(stage.Fact.From, days).On, $"{days} working days after the dispute was sent to {(stage.Fact.To.Length > 0 ? stage.Fact.To : "them")} on {stage.Fact.From.InWords()}", terms, stage) with { About = dispute.Dispute };
                answer = stage.Fact.AnsweredOn is { } answered ? answer.Met(answered, stage) : left is { } gone ? answer.Stopped(gone) : answer;
                yield return answer;

                // The day after an answer was due and did not come; of a stage that is over, what became of that.
                var over = answer.DoneOn is not null || left is not null;
                if (level < DisputeLevels.Highest && (over || answer.By < terms.Today))
                {
                    var up = Owed(Escalate, $"Escalate the dispute to level {level + 1}", terms.Calendar.WorkingDaysAfter(answer.By!.Value, 1).On, $"{(level == 0 ? "the informal stage" : $"level {level}")} must answer by {answer.By}", terms, stage) with { About = dispute.Dispute };
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
        StoppedBy = "if the dispute is closed",
    };
}
