using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Relations;
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

    /// <summary>Adults who matter to children whom the reader may see.</summary>
    public IReadOnlyList<AdultRecord> Adults { get; private set; } = [];

    public IReadOnlyList<WorkerRecord> Workers { get; private set; } = [];

    public IReadOnlyList<Found> Entries { get; private set; } = [];

    /// <summary>What somebody is to the first child of those whom the reader may see, and to how many others.</summary>
    public string MattersTo(AdultRecord adult)
    {
        var to = adult.MattersTo.Select(each => (Child: County.Child(each.Subject), each.Fact.Is)).Where(each => each.Child is not null && MaySee(each.Child)).ToList();
        return to is [var first, .. var others] ? $"{Kinship.Codes.Say(first.Is)} of {first.Child!.CalledName}{(others.Count > 0 ? $" and {Domain.Time.NumberWords.Count(others.Count, "other")}" : "")}" : "";
    }

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
        var adults = County.Adults.Where(MaySee).ToList();
        Adults = [.. adults.Where(adult => names.All(name => Spelling.WordsOf(adult.CalledName).Any(word => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)))).OrderBy(adult => adult.CalledName, StringComparer.CurrentCulture)];
        Entries = WordsFound.In([.. children, .. adults], WordsFound.WordsOf(Q), MayRead);
        Showing(Children.Take(PeopleShown));
        Showing(Adults.Take(PeopleShown));
        Showing(Adults.Take(PeopleShown).Select(adult => adult.MattersTo.Select(each => County.Child(each.Subject)).FirstOrDefault(child => child is not null && MaySee(child))).OfType<ChildRecord>());
        Showing(Entries.Take(EntriesShown).Select(found => found.Record));
    }
}
