using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A child is not where they are expected to be.</summary>
public sealed record ReportMissing(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? From { get; init; }

    /// <summary>M where nobody knows where the child is, A where it is known.</summary>
    public string Code { get; init; } = "M";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(From, nameof(From), "the date the child went missing", today, problems) is { } from && from <= today)
        {
            if (!child.IsLookedAfterOn(from))
            {
                problems.Add(nameof(From), "The child was not looked after on that date");
            }
            else if (child.Facts<MissingEpisode>().Any(each => each.Fact.Span.IsOpen || each.Fact.Span.Last > from))
            {
                problems.Add(nameof(From), "The child is already recorded as missing or away on or after that date: record the return first");
            }
        }

        OnList(CodeLists.Missing, Code, From, nameof(Code), problems);
        return problems.Any ? problems : Statement.Say(child.Id, new MissingEpisode { From = From!.Value, Code = Code });
    }
}

/// <summary>A missing child is found or comes back, and is offered an interview.</summary>
public sealed record RecordReturn(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? On { get; init; }
    public DateOnly? InterviewOfferedOn { get; init; }
    public bool? InterviewAccepted { get; init; }
    public DateOnly? InterviewHeldOn { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var missing = child.Facts<MissingEpisode>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(On, nameof(On), "the date the child returned", today, problems) is { } on && on <= today)
        {
            if (missing is null)
            {
                problems.Add(nameof(On), "The child is not recorded as missing or away");
            }
            else if (on < missing.Fact.From)
            {
                problems.Add(nameof(On), $"The return must be on or after {missing.Fact.From:d MMMM yyyy}, when the child went missing");
            }
        }

        if (InterviewHeldOn < On)
        {
            problems.Add(nameof(InterviewHeldOn), "The interview must be on or after the return");
        }
        else if (InterviewHeldOn > today)
        {
            problems.Add(nameof(InterviewHeldOn), "The date of the interview must be today or in the past");
        }

        if (problems.Any)
        {
            return problems;
        }

        var ended = Statement.End(missing!, On!.Value);
        return InterviewOfferedOn is null && InterviewHeldOn is null
            ? ended
            : Outcome.Add(ended, Statement.Say(child.Id, new ReturnInterview { Missing = missing!.FactId, OfferedOn = InterviewOfferedOn, Accepted = InterviewAccepted, HeldOn = InterviewHeldOn }));
    }
}
