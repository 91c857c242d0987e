using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Figures;

/// <summary>What explains the difference between two readings of one figure: of two periods, or of one period as known on two days.</summary>
[Needs(Permission.SeeFigures)]
public sealed class ChangedModel(TheHouse house) : FiguresPage(house)
{
    /// <summary>The other period.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Since { get; set; }

    /// <summary>The day as known on which the figure is compared with what is known now: as 2017-04-30.</summary>
    [BindProperty(SupportsGet = true)]
    public string? KnownOn { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    /// <summary>The breakdown of which the group is one; none for the measure’s own.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    public string Code => RouteData.Values["code"] as string ?? "";

    public Figure Now { get; private set; } = default!;

    public Figure Before { get; private set; } = default!;

    public WhatChanged What { get; private set; } = default!;

    /// <summary>What the other reading is called.</summary>
    public string Then { get; private set; } = "";

    /// <summary>The lists, each with whom the reader may open and how many they may not.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Difference> Shown, int Hidden)> Lists =>
        from list in new[] { ("Added: counted now but not before", What.In), ("Removed: counted before but not now", What.Out), ("Counted both times, with a different amount", What.Otherwise), ("Added to the base", What.BaseIn), ("Removed from the base", What.BaseOut) }
        where list.Item2.Length > 0
        let shown = list.Item2.Where(MayOpen).ToList()
        select (list.Item1, (IReadOnlyList<Difference>)shown, list.Item2.Length - shown.Count);

    public string NameOf(Difference changed) => House.Ledger.County.Find(changed.About) switch
    {
        ChildRecord child => child.CalledName,
        WorkerRecord worker => worker.CalledName,
        _ => "The service",
    };

    public ChildRecord? Child(Difference changed) => House.Ledger.County.Child(changed.About) is { } child && MaySee(child) ? child : null;

    public IActionResult OnGet()
    {
        if (AllMeasures.Find(Code) is not { } measure)
        {
            return NotFound();
        }

        Reading before;
        if (KnownOn is { Length: > 0 })
        {
            if (TypedDay.Read(KnownOn, null, null).On is not { Year: >= 1990 and <= 2100 } day)
            {
                return BadRequest();
            }

            var then = House.AsKnownAt(LondonDay.EndOf(day));
            before = new Reading(then, Period, Terms.Of(then, day), House.Postcodes);
            Then = $"as known on {day.InWords()}";
        }
        else
        {
            var since = Period.Parse(Since) ?? Period.Before;
            before = House.ReadingOf(County, since, Terms);
            Then = since.ToString();
        }

        var (now, was) = (Of(Reading), Of(before));
        if ((now ?? was) is not { } either)
        {
            return NotFound();
        }

        // A group that nobody was in then, or is in now, is nought.
        now ??= either with { Numerator = 0, Denominator = measure.Unit == Unit.Count ? null : 0, Parts = [] };
        was ??= either with { Numerator = 0, Denominator = measure.Unit == Unit.Count ? null : 0, Parts = [] };

        (Now, Before, What) = (Disclosed(now, Reading, Scope), Disclosed(was, before, Scope), HidesSmall ? WhatChanged.Between([], []) : WhatChanged.Between(was, now));
        Showing(Lists.SelectMany(list => list.Shown).Select(each => House.Ledger.County.Child(each.About)).OfType<ChildRecord>());
        return Page();

        Figure? Of(Reading reading) => (Breakdowns.FirstOrDefault(each => each.Code == By) is { } by && Group is { Length: > 0 } ? Performance.Figures.By(measure, by, reading, Scope) : Performance.Figures.Of(measure, reading, Scope)).FirstOrDefault(figure => Group is not { Length: > 0 } || figure.Group == Group || figure is { Untold: not null, Parts.IsEmpty: true });
    }

    /// <summary>Asked of the county as it is now: whoever was not known then is not therefore nobody.</summary>
    private bool MayOpen(Difference changed) => House.Ledger.County.Find(changed.About) switch
    {
        ChildRecord child => MaySee(child),
        WorkerRecord or CouncilRecord => true,
        _ => false,
    };
}
