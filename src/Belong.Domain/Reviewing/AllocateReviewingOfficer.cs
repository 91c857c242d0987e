using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>The manager gives the child a named reviewing officer; whoever it was before hands over that day.</summary>
public sealed record AllocateReviewingOfficer(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Who is the reviewing officer?")]
    public string Officer { get; init; } = "";

    [Asks("From which day?")]
    public DateOnly? From { get; init; }

    [Asks("Why this officer?", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("If a child protection chair stands in: why?", Hint = "An exception, which is counted")]
    public string Exception { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = child.Facts<ReviewingOfficer>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(child, From, nameof(From), "the date the officer took over", today, problems) is { } from && from <= today && before?.Fact.From >= from)
        {
            problems.Add(nameof(From), $"The date the officer took over must be after {before.Fact.From:d MMMM yyyy}, when the last one did");
        }

        var post = county.Worker(Officer.Trim())?.WorksOn(From ?? today);
        if (Officer.Trim().Length == 0)
        {
            problems.Add(nameof(Officer), "Select the officer");
        }
        else if (before?.Fact.Officer == Officer.Trim())
        {
            problems.Add(nameof(Officer), "This officer has the child already");
        }
        else if (!county.Workers.IsEmpty && post is null)
        {
            problems.Add(nameof(Officer), "Nobody of that id works here on that day");
        }
        else if (post is { Fact.Role: not (Employment.ReviewingOfficer or Employment.ProtectionChair or Employment.ReviewingManager) })
        {
            problems.Add(nameof(Officer), "Whoever reviews must be independent of the child’s case: select a reviewing officer or, by way of exception, a child protection chair");
        }
        else if (post is { Fact.Role: not Employment.ReviewingOfficer } && Exception.Trim().Length == 0)
        {
            problems.Add(nameof(Exception), "This is not a reviewing officer: enter why they stand in");
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = Statement.Say(child.Id, new ReviewingOfficer { From = From!.Value, Officer = Officer.Trim(), Reason = Reason.Trim(), Exception = Exception.Trim() });
        return before is null ? said : Outcome.Add(Statement.End(before, From.Value), said);
    }
}
