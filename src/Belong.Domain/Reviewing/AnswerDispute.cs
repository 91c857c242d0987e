using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>Whoever it was put to answers. The officer then closes the dispute, or takes it up a level.</summary>
public sealed record AnswerDispute(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("What is the answer, and what will be done?", Long = true)]
    public string Answer { get; init; } = "";

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (dispute.Now.Fact.AnsweredOn is { } answered)
        {
            problems.Add(nameof(Dispute), $"The dispute was answered on {answered.InWords()}: the reviewing officer can close or escalate the dispute");
        }

        // Whose post the service knows, and is no director's, does not answer for one.
        if (dispute.Now.Fact.Level >= DisputeLevels.OfDirectors && county.Worker(by.Id)?.WorksOn(today) is { } post && !post.Fact.Post.IsADirector)
        {
            problems.Add(nameof(Dispute), $"At level {dispute.Now.Fact.Level} the {dispute.Now.Fact.To.ToLowerInvariant()} answers");
        }

        if (Answer.Trim().Length == 0)
        {
            problems.Add(nameof(Answer), "Enter the answer and what will be done");
        }

        return problems.Any ? problems : Statement.End(dispute.Now, dispute.Now.Fact with { AnsweredOn = On, Answer = Answer.Trim() });
    }
}
