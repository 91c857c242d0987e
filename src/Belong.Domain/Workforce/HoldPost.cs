using Belong.Domain.Facts;

namespace Belong.Domain.Workforce;

/// <summary>What is said when somebody takes up a post: the one they held ends the day before, or, begun the same day, was this one.</summary>
public static class HoldPost
{
    /// <param name="worker">Their record; null where it is opened with it.</param>
    public static IEnumerable<Statement> Statements(WorkerRecord? worker, SubjectId id, Employment post)
    {
        if (worker?.WorksOn(post.From) is { } held)
        {
            if (held.Fact.From == post.From)
            {
                yield return Statement.Correct(held, post with { Area = held.Fact.Area, Grade = held.Fact.Grade, FullTime = held.Fact.FullTime, Kind = held.Fact.Kind, Purpose = held.Fact.Purpose, Until = held.Fact.Until });
                yield break;
            }

            yield return Statement.End(held, post.From.AddDays(-1));
        }

        yield return Statement.Say(id, post);
    }
}
