using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Adds to a fact what was left open when it was recorded: minutes are sent, an action is done, a plan is signed.</summary>
/// <remarks>Who may is said in <see cref="Doing"/>; the page itself needs no more than that the record may be seen.</remarks>
[Needs(Permission.SeeOwnWork)]
public sealed class CompleteFactModel(TheHouse house) : RecordedFactPage(house)
{
    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    public Asking Asking { get; private set; } = default!;

    /// <summary>What is recorded of it already.</summary>
    public ImmutableArray<(string Asked, string Answer)> Recorded { get; private set; } = [];

    public void OnGet()
    {
        TakeUpDraft();
        Seen = EntryBefore.Of(ModelState) ?? Head.Id.Value;
        Asking.Start(Head.Said!, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Head.Said!, Request.Form, ModelState) is { } said
        && await RecordAsync(new CompleteFact(Subject.Id, Head.FactId) { Said = said, Seen = new EntryId(Seen), Sure = IsSure }, Change, $"{Head.Kind.Title} updated") ? Redirect(GoesOn(said)) : Page();

    protected override Permission? NeedsAlways => null;

    protected override bool May(Entry fact) => Doing.MayComplete(Me, Subject, fact);

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        var open = Questions.LeftOpen(Head).ToImmutableArray();
        Asking = new(open, Subject, false, Choosing);
        Recorded = [.. Questions.OfFact(Head.Said!.GetType()).Except(open).Select(question => (question.Label, question.InWords(question.ValueOf(Head.Said!), Subject)))];
        return null;
    }
}
