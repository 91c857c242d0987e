using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Chooses entries of the record for a chronology: everything that has a day and has happened. What is in it already is not offered again.</summary>
[Needs(Permission.RecordCare)]
public sealed class ChooseForChronologyModel(TheHouse house) : ActPage(house)
{
    /// <summary>The chronology they are chosen for.</summary>
    [FromQuery(Name = nameof(AddToChronology.Chronology))]
    public Guid For { get; set; }

    [BindProperty]
    public string? Lane { get; set; }

    [BindProperty]
    public string? Q { get; set; }

    [BindProperty]
    public List<Guid> Entries { get; set; } = [];

    /// <summary>The one named in the address, else the newest that is not fixed; there may be none yet.</summary>
    public Entry<Chronology>? Chronology { get; private set; }

    /// <summary>What is offered, as the list is narrowed.</summary>
    public IReadOnlyList<Choice> Rows { get; private set; } = [];

    /// <summary>Chosen, and not on the list as it is narrowed now.</summary>
    public IEnumerable<Guid> ChosenBesides => Entries.Distinct().Where(id => !Rows.Any(row => row.Value == id.ToString()));

    public IReadOnlyList<string> Lanes { get; private set; } = [];

    /// <summary>The one in the address, fixed or not; else the one that is chosen for.</summary>
    private FactId Named => For == Guid.Empty ? Chronology?.FactId ?? default : new(For);

    public string Back => Of($"chronologies/{Named}");

    public IActionResult OnGet()
    {
        if (Chronology is null)
        {
            return Redirect(For == Guid.Empty ? Of("chronologies") : Back);
        }

        TakeUpDraft();
        Entries = [.. (Draft.GetValueOrDefault(nameof(Entries)) ?? "").Split(',').Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse)];
        Read();
        return Page();
    }

    /// <summary>Narrows the list; what was chosen stays chosen.</summary>
    public IActionResult OnPostShow()
    {
        if (Chronology is null)
        {
            return NotFound();
        }

        ModelState.Clear();
        Read();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await RecordAsync(new AddToChronology(Child.Id) { Chronology = Named, Entries = [.. Entries.Select(id => new FactId(id))] }, Change, $"{NumberWords.Count(Entries.Distinct().Count(), "event")} added to the chronology"))
        {
            return Redirect(Back);
        }

        if (Chronology is null)
        {
            TempData["NotDone"] = "Nothing was added: the chronology has been fixed";
            return Redirect(Back);
        }

        Read();
        return Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Chronology = Child.Facts<Chronology>().LastOrDefault(each => each.Fact.FixedOn is null && (For == Guid.Empty || each.FactId.Value == For) && MayRead(Child, each));
        return Chronology is null && For != Guid.Empty && Child.Head(new FactId(For)) is not Entry<Chronology> { IsLive: true } ? NotFound() : null;
    }

    private void Read()
    {
        var there = Child.EventsOf(Chronology!.FactId).Select(each => each.Fact.Entry).ToHashSet();
        var all =
            (from head in Child.Heads
             where head.IsLive && !there.Contains(head.FactId) && head.Said is not (Domain.Papers.Chronology or ChronologyEntry) && MayRead(Child, head)
             let told = ToldInChronology.Of(head, Child, County, Day)
             where told is not null && head.Said!.Happened!.Value.Day <= Day
             let row = TimelineRow.Of(head, Child, Day, NameOf)
             select (On: head.Said!.Happened!.Value.Day, Lane: row?.Lane ?? head.Kind.Title, Told: told, head.FactId)).OrderBy(each => each.On).ToList();
        Lanes = [.. all.Select(each => each.Lane).Distinct().OrderBy(lane => TimelineRow.PlaceOf(lane)).ThenBy(lane => lane, StringComparer.Ordinal)];
        Rows = [.. all.Where(each => (string.IsNullOrEmpty(Lane) || each.Lane == Lane) && (string.IsNullOrWhiteSpace(Q) || each.Told.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase))).Select(each => new Choice($"{each.FactId}", $"{each.On.InWords()}, {each.Lane.ToLowerInvariant()}: {each.Told}"))];
    }
}
