using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A missing child is found or comes back, and is offered an interview.</summary>
public sealed record RecordReturn(SubjectId Child) : ActOnChild(Child)
{
    [Asks("When did the child return, or when were they found?", Named = "Date of return")]
    public DateOnly? On { get; init; }

    /// <summary>The time of the return, on London's clocks, where it is known: from it the hours are counted.</summary>
    [Asks("What time did the child return?", Hint = "For example, 11pm. The 72 hours are counted from this time")]
    public TimeOnly? At { get; init; }
    [Asks("Where was the child, and how are they?", Hint = "Who brought them back, injuries, what they need now", Long = true)]
    public string Found { get; init; } = "";
    [Asks("When was the return interview offered?", Named = "Date of the offer")]
    public DateOnly? InterviewOfferedOn { get; init; }
    [Asks("Did the young person accept the interview?")]
    public bool? InterviewAccepted { get; init; }
    [Asks("When was the return interview held?", Named = "Date of the interview")]
    public DateOnly? InterviewHeldOn { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var missing = child.Facts<MissingEpisode>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(child, On, nameof(On), "the date the child returned", today, problems) is { } on && on <= today)
        {
            if (missing is null)
            {
                problems.Add(nameof(On), "The child is not recorded as missing or away");
            }
            else if (on < missing.Fact.From)
            {
                problems.Add(nameof(On), $"The return must be on or after {missing.Fact.From.InWords()}, when the child went missing");
            }
        }

        if (missing is not null && On == missing.Fact.From && At < missing.Fact.LeftAt)
        {
            problems.Add(nameof(At), $"The return must be after {missing.Fact.LeftAt:HH:mm}, when the child left");
        }

        var interview = new ReturnInterview { OfferedOn = InterviewOfferedOn, Accepted = InterviewAccepted, HeldOn = InterviewHeldOn };
        problems.AddRange((On is { } back ? interview.Wrong(back, today) : []).Select(problem => problem with { Field = $"Interview{problem.Field}" }));
        if (problems.Any)
        {
            return problems;
        }

        var ended = Statement.End(missing!, missing!.Fact with { Until = On!.Value, ReturnedAt = At, Found = Found.Trim() });
        return InterviewOfferedOn is null && InterviewHeldOn is null
            ? ended
            : Outcome.Add(ended, Statement.Say(child.Id, interview with { Missing = missing.FactId }));
    }
}
