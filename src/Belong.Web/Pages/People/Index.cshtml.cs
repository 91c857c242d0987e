using Belong.Domain.Duties;
using Belong.Domain.SignIn;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.People;

/// <summary>Everybody who works here, or did: in which post, since when, and whether they may sign in.</summary>
[Needs(Permission.KeepPeople)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 100;

    public sealed record Row(WorkerRecord Worker, Employment? Post, string Standing);

    public override bool LooksBack => true;

    /// <summary>Part of a name, an id, a post or a team.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Those too who hold no post on the day.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Row> All { get; private set; } = [];

    public int Pages => Math.Max(1, (All.Count + OnAPage - 1) / OnAPage);

    public IEnumerable<Row> Shown => All.Skip((P - 1) * OnAPage).Take(OnAPage);

    public string Address(int page) => Go($"/people?q={Uri.EscapeDataString(Q ?? "")}&left={(Left ? "true" : "false")}&p={page}");

    public void OnGet()
    {
        Read();
        P = Math.Clamp(P, 1, Pages);
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "people.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "people.csv");
    }

    private void Read() => All =
    [
        .. from worker in County.Workers
           let post = worker.WorksOn(Day)?.Fact
           where post is not null || Left
           where Q is not { Length: > 0 } sought || $"{worker.CalledName} {worker.WorkerId} {post?.Post.Name} {post?.Team}".Contains(sought.Trim(), StringComparison.OrdinalIgnoreCase)
           orderby post is null, worker.CalledName
           select new Row(worker, post, StandingOf(worker, post)),
    ];

    /// <summary>What stands against signing in, or that they are away.</summary>
    private string StandingOf(WorkerRecord worker, Employment? post) =>
        worker.Facts<SignInStopped>().Any(stopped => stopped.Fact.Span.Covers(Day)) ? "Sign-in stopped"
        : post is null ? worker.Facts<Employment>().Any(each => each.Fact.From > Day) ? "Not started yet" : "Holds no post"
        : Roles.Of(post.Role) is null ? "This post opens nothing here"
        : worker.IsAwayOn(Day) ? "Away"
        : "";

    private Sheet Take() => new("People", ["Name", "Sign-in ID", "Post", "Team", "From", "Until", "Standing"], All.Select(row => (IReadOnlyList<object?>)
        [row.Worker.CalledName, row.Worker.WorkerId, row.Post?.Post.Name, row.Post?.Team, row.Post?.From, row.Post?.Until, row.Standing]))
    {
        About = [("Title", "People"), ("Narrowed", Q is { Length: > 0 } ? "yes" : "no"), ("Those who hold no post too", Left ? "yes" : "no"), ("Day", Day.InWords())],
    };
}
