using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Moves an entry that was written on the wrong child to the right one. Whoever may put it right may, to a record that they may see.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class MoveEntryModel(TheHouse house) : RecordedFactPage(house)
{
    public Asking Asking { get; private set; } = default!;

    /// <summary>Why it cannot be moved by itself; null where it can.</summary>
    public string? Torn { get; private set; }

    /// <summary>Chronologies in which it is told: out of those that are open it is taken, in those that are fixed it stays.</summary>
    public IReadOnlyList<Entry<Chronology>> ToldIn { get; private set; } = [];

    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    private MoveEntry Blank => new(Subject.Id) { Entry = Head.FactId };

    public void OnGet()
    {
        TakeUpDraft();
        Seen = EntryBefore.Of(ModelState) ?? Head.Id.Value;
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Asking.Read(Blank, Request.HasFormContentType ? Request.Form : FormCollection.Empty, ModelState) is { } typed
            && AsReaderMay(typed) is var act
            && await RecordAsync(act with { Seen = Seen == Guid.Empty ? null : new EntryId(Seen) }, Change, $"{Head.Kind.Title} moved to {(act.Another(County) as ChildRecord)?.CalledName}"))
        {
            return Redirect(Of("history"));
        }

        Seen = Head.Id.Value;
        return Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Subject is not ChildRecord child)
        {
            return NotFound();
        }

        Torn = MoveEntry.Torn(child, Head) ?? (Doing.Of(Head.Kind.Type) is { IsFact: true } ? null : MoveEntry.WithWhatFollows);
        if (Torn is not null && HttpMethods.IsPost(Request.Method))
        {
            return Redirect(FactAt(Head.FactId, "move"));
        }

        ToldIn = [.. child.Facts<ChronologyEntry>().Where(told => told.Fact.Entry == Head.FactId).Select(told => child.Head(told.Fact.Chronology)).OfType<Entry<Chronology>>().Where(each => each.IsLive).Distinct()];
        Asking = new(Questions.OfAct(Blank), Subject, choosing: Choosing);
        Showing(Choosing.ChildrenOfOneName(Subject)); // they are named on the form
        return null;
    }
}
