using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Chooses entries of the record for a chronology: those that stand on the timeline, and every note; what is in it already is not offered again.</summary>
[Needs(Permission.RecordCare)]
public sealed class ChooseForChronologyModel(TheHouse house) : ChildPage(house)
{
    public const string Notes = "Note";

    /// <summary>The chronology they are chosen for.</summary>
    [FromQuery(Name = nameof(AddToChronology.Chronology))]
    public Guid For { get; set; }

    [FromQuery(Name = "lane")]
    public string? Lane { get; set; }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    /// <summary>The form's own id: sent twice, it is written once.</summary>
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public List<Guid> Entries { get; set; } = [];

    /// <summary>The one named in the address, else the newest that is not fixed; there may be none yet.</summary>
    public Entry<Chronology>? Chronology { get; private set; }

    public IReadOnlyList<TimelineRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> Lanes { get; private set; } = [];

    public string Back => Of($"chronologies/{Chronology!.FactId}");

    public IActionResult OnGet()
    {
        if (Chronology is null)
        {
            return Redirect(Of("chronologies"));
        }

        Read();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chronology is null)
        {
            return NotFound();
        }

        if (await RecordAsync(new AddToChronology(Child.Id) { Chronology = Chronology.FactId, Entries = [.. Entries.Select(id => new FactId(id))] }, Change, $"{Domain.Time.NumberWords.Count(Entries.Distinct().Count(), "event")} added to the chronology"))
        {
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
        return Chronology is null && For != Guid.Empty ? NotFound() : null;
    }

    private void Read()
    {
        var there = Child.EventsOf(Chronology!.FactId).Select(each => each.Fact.Entry).ToHashSet();
        var all = Child.Heads.Where(head => head.IsLive && head.Said!.Happened is { } happened && happened.Day <= Day && !there.Contains(head.FactId) && MayRead(Child, head))
            .Select(head => TimelineRow.Of(head, Child, Day, NameOf) is { } row ? row with { What = head.Said!.InFull } : head.Said is CaseNote note ? new(Notes, note.On, note.On, note.InFull, LondonDay.Of(head.Signature.At), true, head.FactId) : null).OfType<TimelineRow>()
            .OrderBy(row => row.From).ThenBy(row => row.Lane, StringComparer.Ordinal).ToList();
        Lanes = [.. TimelineRow.Lanes.Append(Notes).Where(lane => all.Exists(row => row.Lane == lane))];
        Rows = [.. all.Where(row => (string.IsNullOrEmpty(Lane) || row.Lane == Lane) && (string.IsNullOrWhiteSpace(Q) || row.What.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase)))];
    }
}
