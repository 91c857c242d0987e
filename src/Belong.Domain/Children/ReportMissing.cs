using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A child is not where they are expected to be.</summary>
public sealed record ReportMissing(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Code), CodeLists.Missing)];

    [Asks("Since which day?", Hint = "The day the child left, or was last seen by a responsible adult")]
    public DateOnly? From { get; init; }

    /// <summary>M where nobody knows where the child is, A where it is known.</summary>
    [Asks("Is the child missing, or away?")]
    public string Code { get; init; } = "M";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, From, nameof(From), "the date the child went missing", today, problems) is { } from && from <= today)
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
    [Asks("On which day did the child return or was found?")]
    public DateOnly? On { get; init; }

    /// <summary>The time of the return, on London's clocks, where it is known: from it the hours are counted.</summary>
    [Asks("At what time?", Hint = "For example, 23:00. The 72 hours are counted from it")]
    public TimeOnly? At { get; init; }
    [Asks("When was the interview offered?")]
    public DateOnly? InterviewOfferedOn { get; init; }
    [Asks("Did the young person accept?")]
    public bool? InterviewAccepted { get; init; }
    [Asks("When was it held?")]
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
                problems.Add(nameof(On), $"The return must be on or after {missing.Fact.From:d MMMM yyyy}, when the child went missing");
            }
        }

        var interview = new ReturnInterview { OfferedOn = InterviewOfferedOn, Accepted = InterviewAccepted, HeldOn = InterviewHeldOn };
        problems.AddRange((On is { } back ? interview.Wrong(back, today) : []).Select(problem => problem with { Field = $"Interview{problem.Field}" }));
        if (problems.Any)
        {
            return problems;
        }

        var ended = Statement.End(missing!, missing!.Fact with { Until = On!.Value, ReturnedAt = At });
        return InterviewOfferedOn is null && InterviewHeldOn is null
            ? ended
            : Outcome.Add(ended, Statement.Say(child.Id, interview with { Missing = missing.FactId }));
    }
}

/// <summary>The interview after a return is offered, refused or held, by somebody independent.</summary>
public sealed record RecordReturnInterview(SubjectId Child) : ActOnChild(Child)
{
    [Asks("After which time missing or away?", Of = typeof(MissingEpisode))]
    public FactId Missing { get; init; }

    [Asks("When was the interview offered?")]
    public DateOnly? OfferedOn { get; init; }

    [Asks("Did the young person accept?")]
    public bool? Accepted { get; init; }

    [Asks("When was it held?", Hint = "Leave it blank where it was refused or has not been held yet")]
    public DateOnly? HeldOn { get; init; }

    [Asks("At what time?", Hint = "For example, 16:30. The 72 hours are counted from the time of return")]
    public TimeOnly? HeldAt { get; init; }

    [Asks("What did the young person say and ask for?", Long = true, Hint = "Let them talk as long as they like. The next review has this before it.")]
    public string ChildsWords { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var missing = child.Facts<MissingEpisode>().FirstOrDefault(each => each.FactId == Missing);
        if (missing is null)
        {
            problems.Add(nameof(Missing), "Select the time missing or away that it follows");
        }
        else if (missing.Fact.Until is not { } returned)
        {
            problems.Add(nameof(Missing), "The child has not returned yet: record the return first");
        }
        else if (OfferedOn is null && HeldOn is null)
        {
            problems.Add(nameof(OfferedOn), "Enter the date the interview was offered");
        }
        else
        {
            problems.AddRange(new ReturnInterview { OfferedOn = OfferedOn, Accepted = Accepted, HeldOn = HeldOn }.Wrong(returned, today));
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = new ReturnInterview { Missing = Missing, OfferedOn = OfferedOn ?? HeldOn, Accepted = HeldOn is not null ? true : Accepted, HeldOn = HeldOn, HeldAt = HeldAt, ChildsWords = ChildsWords.Trim() };
        return child.Facts<ReturnInterview>().FirstOrDefault(each => each.Fact.Missing == Missing) is { } before
            ? Statement.End(before, said)
            : Statement.Say(child.Id, said);
    }
}
