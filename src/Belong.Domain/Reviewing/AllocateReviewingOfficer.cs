using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The manager gives the child a named reviewing officer; whoever it was before hands over that day.</summary>
public sealed record AllocateReviewingOfficer(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Who is the reviewing officer?")]
    public string Officer { get; init; } = "";

    [Asks("When does the reviewing officer start?", Named = "Start date")]
    public DateOnly? From { get; init; }

    [Asks("Why this officer?", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("If a child protection chair is standing in, why?", Hint = "Each exception is counted")]
    public string Exception { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = child.Facts<ReviewingOfficer>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(child, From, nameof(From), "the date the officer took over", today, problems) is { } from && from <= today && before?.Fact.From >= from)
        {
            problems.Add(nameof(From), $"The date the officer took over must be after {before.Fact.From.InWords()}, when the last one did");
        }

        if (Officer.Trim().Length == 0)
        {
            problems.Add(nameof(Officer), "Select the officer");
        }
        else if (before?.Fact.Officer == Officer.Trim())
        {
            problems.Add(nameof(Officer), "The child already has this officer");
        }

        var said = new ReviewingOfficer { From = From ?? today, Officer = Officer.Trim(), Reason = Reason.Trim(), Exception = Exception.Trim() };
        problems.AddRange(said.Sense(child, county, today));
        if (problems.Any)
        {
            return problems;
        }

        return before is null ? Statement.Say(child.Id, said) : Outcome.Add(Statement.End(before, said.From), Statement.Say(child.Id, said));
    }
}
