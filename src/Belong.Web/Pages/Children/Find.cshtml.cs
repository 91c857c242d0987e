using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>One box and a few filters with their counts, all in the address. Children one may not see are in neither.</summary>
[Needs(Permission.FindChildren)]
public sealed class FindModel(TheHouse house) : BelongPage(house)
{
    public override bool LooksBack => true;

    private const int OnAPage = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Care { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<ChildRecord> Found { get; private set; } = [];

    public IEnumerable<ChildRecord> Shown => Found.Skip((P - 1) * OnAPage).Take(OnAPage);

    public int Pages => (Found.Count + OnAPage - 1) / OnAPage;

    public IReadOnlyList<(string Name, string Title, string? Chosen, IReadOnlyList<(string Value, int Count)> Options)> Filters { get; private set; } = [];

    public IEnumerable<(string Name, string Value)> Chosen =>
        new[] { ("care", Care), ("age", Age), ("status", Status), ("team", Team) }.Where(each => each.Item2 is { Length: > 0 }).Select(each => (each.Item1, each.Item2!));

    public void OnGet()
    {
        var words = Finding.WordsOf(Q);
        var matching = AtOnce.Of(Seeing.ChildrenSeen, child => (Child: child, Score: words.Count == 0 ? 1 : Finding.Score(child, words)))
            .Where(each => each.Score > 0)
            .ToList();
        (string Name, string Title, string? Chosen, Func<ChildRecord, string> Of)[] filters =
        [
            ("care", "In care", Care, child => child.IsLookedAfterOn(Day) ? "In care now" : "Not in care"),
            ("age", "Age", Age, AgeOf),
            ("status", "Status", Status, child => child.IsUnaccompaniedOn(Day) ? "Unaccompanied" : "Not unaccompanied"),
            ("team", "Team", Team, child => child.TeamInWords(Day)),
        ];

        bool Passes(ChildRecord child, string? but = null) => filters.All(filter => filter.Name == but || string.IsNullOrEmpty(filter.Chosen) || filter.Of(child) == filter.Chosen);
        Found = [.. matching.Where(each => Passes(each.Child)).OrderByDescending(each => each.Score).ThenBy(each => each.Child.CalledName, StringComparer.CurrentCulture).Select(each => each.Child)];
        Filters = [.. filters.Select(filter => (filter.Name, filter.Title, filter.Chosen is { Length: > 0 } chosen ? chosen : null, (IReadOnlyList<(string, int)>)
            [.. matching.Where(each => Passes(each.Child, but: filter.Name)).GroupBy(each => filter.Of(each.Child)).OrderBy(group => Place(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))]))];
        P = Math.Clamp(P, 1, Math.Max(1, Pages));
        Showing(Shown);
    }

    /// <summary>The address of this list with one thing different.</summary>
    public string With(string name, string? value)
    {
        var query = new[] { ("q", Q) }.Concat(Chosen.Select(each => (each.Name, (string?)each.Value)))
            .Where(each => each.Item1 != name && each.Item2 is { Length: > 0 })
            .Append((name, value))
            .Where(each => each.Item2 is not null)
            .Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}");
        return Go($"/children?{string.Join('&', query)}");
    }

    /// <summary>Ages stand as they grow, before what has no number.</summary>
    private static int Place(string group) =>
        group.StartsWith("Under", StringComparison.Ordinal) ? 0 : int.TryParse(string.Concat(group.TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture, out var from) ? from : int.MaxValue;

    private string AgeOf(ChildRecord child) => child.BornOn is not { } born ? "Not known" : Domain.Time.Age.On(born, Day) switch
    {
        < 1 => "Under 1",
        < 5 => "1 to 4",
        < 10 => "5 to 9",
        < 16 => "10 to 15",
        < 18 => "16 and 17",
        _ => "18 and over",
    };
}
