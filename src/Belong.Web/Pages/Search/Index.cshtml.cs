using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Search;

/// <summary>One box over people and everything that was written in somebody's own words, within what the reader may see.</summary>
[Needs(Permission.FindChildren)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public static int PeopleShown => 20;
    public static int EntriesShown => 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<ChildRecord> Children { get; private set; } = [];

    public IReadOnlyList<WorkerRecord> Workers { get; private set; } = [];

    public IReadOnlyList<Found> Entries { get; private set; } = [];

    public void OnGet()
    {
        var names = Finding.WordsOf(Q);
        if (names.Count == 0)
        {
            return;
        }

        // Only what may be seen is looked through.
        var children = County.Children.Where(MaySee).ToList();
        Children = [.. children.Select(child => (child, Score: Finding.Score(child, names))).Where(each => each.Score > 0).OrderByDescending(each => each.Score).ThenBy(each => each.child.CalledName, StringComparer.CurrentCulture).Select(each => each.child)];
        Workers = [.. County.Workers.Where(worker => names.All(name => worker.CalledName.Contains(name, StringComparison.CurrentCultureIgnoreCase) || worker.WorkerId.Equals(name, StringComparison.OrdinalIgnoreCase))).OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)];
        Entries = WordsFound.In(children, WordsFound.WordsOf(Q), MayRead);
        Showing(Children.Take(PeopleShown));
        Showing(Entries.Take(EntriesShown).Select(found => found.Record).OfType<ChildRecord>());
    }
}
