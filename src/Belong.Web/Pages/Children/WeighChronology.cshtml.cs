using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Every event of a chronology under each other, to be shortened and weighed; what has changed is saved at once.</summary>
[Needs(Permission.RecordCare)]
public sealed class WeighChronologyModel(TheHouse house) : ActPage(house)
{
    public Entry<Chronology> Chronology { get; private set; } = default!;

    public IReadOnlyList<Entry<ChronologyEntry>> Events { get; private set; } = [];

    public string Back => Of($"chronologies/{Chronology.FactId}");

    /// <summary>What stands in a box: what was typed or kept, else what the event says.</summary>
    public string Typed(string field, string said) => ModelState.TryGetValue(field, out var typed) && typed.AttemptedValue is { } words ? words : said;

    /// <summary>The event says something else than when it was opened here: what it says now stands beside what was typed.</summary>
    public bool ChangedMeanwhile(Entry<ChronologyEntry> each) =>
        (Request.HasFormContentType ? Request.Form[$"Seen-{each.FactId}"].ToString() : Typed($"Seen-{each.FactId}", "")) is { Length: > 0 } seen && seen != each.Id.ToString();

    public string? Wrong(string field) => ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    public void OnGet() => TakeUpDraft();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        foreach (var (field, typed) in Request.Form.Where(field => field.Key.StartsWith("Words-", StringComparison.Ordinal) || field.Key.StartsWith("Analysis-", StringComparison.Ordinal)))
        {
            ModelState.SetModelValue(field, typed.ToString(), typed.ToString());
            ModelState.MarkFieldSkipped(field); // what is wrong with it the act says
        }

        var act = new WeighChronology(Child.Id)
        {
            Chronology = Chronology.FactId,
            Events =
            [
                .. Request.Form.Keys.Where(field => field.StartsWith("Seen-", StringComparison.Ordinal)).Select(field => field["Seen-".Length..]).Where(id => Guid.TryParse(id, out _))
                    .Select(id => new Weighed(new FactId(Guid.Parse(id)), new EntryId(Guid.TryParse(Request.Form[$"Seen-{id}"], out var seen) ? seen : Guid.Empty), $"{Request.Form[$"Words-{id}"]}", $"{Request.Form[$"Analysis-{id}"]}")),
            ],
        };
        return await RecordAsync(act, Change, "Events saved") ? Redirect(Back) : Page();
    }

    /// <summary>As long as a note may be: that is what an event begins with.</summary>
    protected override int LongestOf(string field) => field.StartsWith("Words-", StringComparison.Ordinal) ? 2 * Question.LongestText : base.LongestOf(field);

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (FactInAddress<Chronology>() is not { } found)
        {
            return NotFound();
        }

        Chronology = found;
        Events = [.. Child.EventsOf(found.FactId)];
        return null;
    }
}
