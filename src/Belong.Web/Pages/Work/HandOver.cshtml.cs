using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Workforce;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>Hands children of one worker over to another, all at once.</summary>
[Needs(Permission.AllocateWorkers)]
public sealed class HandOverModel(TheHouse house) : BelongPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public List<Guid> Children { get; set; } = [];

    [BindProperty, Asks("When does the new social worker take over?", Named = "Handover date")]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string Worker { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public string Note { get; set; } = "";

    /// <summary>Workers who hold children whom the reader may see, with how many.</summary>
    public IReadOnlyList<(string Worker, int Children)> Holders =>
        [.. ChildrenBy.Worker(County, Day).All.Where(each => each.Key.Length > 0).Select(each => (each.Key, each.Children.Count(MaySee))).Where(each => each.Item2 > 0).OrderBy(each => NameOf(each.Key), StringComparer.CurrentCulture)];

    public IReadOnlyList<ChildRecord> TheirChildren { get; private set; } = [];

    public IEnumerable<Choice> Takers => County.Workers
        .Where(worker => worker.WorksOn(Day) is { Fact.Post: Post.SocialWorker } post && (Me.Team.Length == 0 || post.Fact.Team == Me.Team) && worker.WorkerId != Of)
        .OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)
        .Select(worker => new Choice(worker.WorkerId, $"{worker.CalledName}, {worker.WorksOn(Day)!.Fact.Team} ({ChildrenBy.Worker(County, Day)[worker.WorkerId].Count()} children)"));

    public IEnumerable<Choice> Reasons => CodeLists.WorkerChange.Codes.Where(code => code.Value != "FCONTA").Select(code => new Choice(code.Value, code.Meaning));

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        var chosen = TheirChildren.Where(child => Children.Contains(child.Id.Value)).Select(child => child.Id).ToList();
        var team = County.Worker(Worker)?.WorksOn(From ?? Day)?.Fact.Team ?? Me.Team;
        return await RecordAsync(new HandOver { Children = chosen, From = From, Worker = Worker, Team = team, Reason = Reason, Note = Note }, Change, $"{chosen.Count} {(chosen.Count == 1 ? "child is" : "children are")} handed over to {NameOf(Worker)}")
            ? Redirect("/work")
            : Page();
    }

    private void Read()
    {
        TheirChildren = [.. ChildrenBy.Worker(County, Day)[Of ?? ""].Where(child => !string.IsNullOrEmpty(Of) && MaySee(child)).OrderBy(child => child.CalledName, StringComparer.CurrentCulture)];
        Showing(TheirChildren);
    }
}
