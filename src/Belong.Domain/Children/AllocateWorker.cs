using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Children;

/// <summary>Gives the child's case to a social worker; the one who had it hands over that day.</summary>
public sealed record AllocateWorker(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Reason), CodeLists.WorkerChange)];

    [Asks("When does the new social worker take over?", Named = "Handover date")]
    public DateOnly? From { get; init; }
    [Asks("Who is the new social worker?", From = Chosen.OfWorkers)]
    public string Worker { get; init; } = "";

    /// <summary>Asked only where the service does not know the worker's own.</summary>
    [Asks("Team", Hint = "Leave blank for the worker’s own team")]
    public string Team { get; init; } = "";
    [Asks("Why is the worker changing?")]
    public string Reason { get; init; } = "";
    [Asks("What should the next worker know?", Long = true)]
    public string HandOver { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = child.Facts<Allocation>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(child, From, nameof(From), "the date the worker took over", today, problems) is { } from && from <= today && before?.Fact.From >= from)
        {
            problems.Add(nameof(From), $"The date the worker took over must be after {before.Fact.From.InWords()}, when the last one did");
        }

        if (Worker.Trim().Length == 0)
        {
            problems.Add(nameof(Worker), "Select the worker");
        }
        else if (before?.Fact.Worker == Worker.Trim())
        {
            problems.Add(nameof(Worker), "The child already has this worker");
        }

        var post = county.Worker(Worker.Trim())?.WorksOn(From ?? today)?.Fact;
        if (Worker.Trim().Length > 0 && !county.Workers.IsEmpty && post is not { Post: Post.SocialWorker or Post.TeamManager })
        {
            problems.Add(nameof(Worker), "No social worker with that ID works here on that date");
        }

        OnList(CodeLists.WorkerChange, Reason, From, nameof(Reason), problems);
        if (problems.Any)
        {
            return problems;
        }

        var said = Statement.Say(child.Id, new Allocation { From = From!.Value, Worker = Worker.Trim(), Team = post?.Team ?? Team.Trim(), Reason = Reason, HandOver = HandOver.Trim() });
        return before is null ? said : Outcome.Add(Statement.End(before, From.Value), said);
    }
}
