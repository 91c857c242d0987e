using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Retention;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Retention;

/// <summary>Until when records must be kept, which have come to their time, what holds them, and what was destroyed.</summary>
[Needs(Permission.KeepRecords)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public const int Shown = 100;

    public override bool LooksBack => true;

    public IReadOnlyList<(ChildRecord Child, Destroyable State)> All { get; private set; } = [];

    /// <summary>Nothing stands against destroying them, and nobody has proposed it yet.</summary>
    public IEnumerable<(ChildRecord Child, Destroyable State)> Due => All.Where(each => each.State is { IsDue: true, Proposed: null, Agreed: null });

    /// <summary>Proposed, and waiting for a second person.</summary>
    public IEnumerable<(ChildRecord Child, Destroyable State)> Proposed => All.Where(each => each.State.Proposed is not null);

    /// <summary>Agreed by two people, to be destroyed by whoever runs the database.</summary>
    public IEnumerable<(ChildRecord Child, Destroyable State)> Agreed => All.Where(each => each.State is { IsDue: true, Agreed: not null });

    /// <summary>Their time has come, and something holds them.</summary>
    public IEnumerable<(ChildRecord Child, Destroyable State)> Held => All.Where(each => each.State.Kept.Until < Day && !each.State.IsDue);

    /// <summary>Of which it cannot be worked out until when.</summary>
    public IEnumerable<(ChildRecord Child, Destroyable State)> Unknown => All.Where(each => each.State.Kept.Until is null);

    /// <summary>The first whose time comes; null where none is known.</summary>
    public DateOnly? First => All.Where(each => each.State.Kept.Until >= Day).Min(each => each.State.Kept.Until);

    public IEnumerable<(KeepRule Rule, int Count)> ByRule => KeepRule.All.Select(rule => (rule, All.Count(each => each.State.Kept.Rule == rule && each.State.Kept.Until is not null))).Where(each => each.Item2 > 0);

    public IEnumerable<Entry<HoldOnAll>> Holds => County.Council.Facts<HoldOnAll>().Where(each => each.Fact.Span.Covers(Day));

    public IEnumerable<Entry<Destroyed>> Certificates => County.Council.Facts<Destroyed>().Reverse();

    public void OnGet()
    {
        // Read in Begin.
    }

    public IActionResult OnGetXlsx()
    {
        Showing(All.Select(each => each.Child));
        return File(new Sheet("Retention", ["Person", "Born", "Kept until", "Rule", "Why", "What stands against destroying it"],
            All.Select(each => (IReadOnlyList<object?>)[each.Child.CalledName, each.Child.BornOn, each.State.Kept.Until, each.State.Kept.Rule.Title, each.State.Kept.Why, string.Join("; ", each.State.Against)]))
        {
            About = [("Title", "Retention of records"), ("Day", Day.InWords()), ("Records", All.Count)],
        }.AsXlsx(), Sheet.Xlsx, "retention.xlsx");
    }

    protected override IActionResult? Begin()
    {
        All = [.. County.Children.Where(child => MaySee(child) && child.Heads.Any(head => head.IsLive)).Select(child => (child, Destroyable.Of(child, Terms))).OrderBy(each => each.Item2.Kept.Until ?? DateOnly.MaxValue)];
        Showing(Due.Concat(Proposed).Concat(Agreed).Concat(Held).Concat(Unknown).Select(each => each.Child));
        return null;
    }
}
