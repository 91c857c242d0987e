using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Corrects any fact: what is right and why, then a check of the answers, then the correction.</summary>
[Needs(Permission.CorrectFacts)]
public sealed class CorrectFactModel(TheHouse house) : RecordedFactPage(house)
{
    /// <summary>A return told it, no person has, and it makes sense: it may be confirmed as it stands.</summary>
    public bool MayConfirm => Ends is not null && !new CorrectFact(Child.Id, Head.FactId) { Right = Head.Said, Confirms = true, Reason = "It is right" }.Decide(County, Today, Me.AsActor).Refused;

    [BindProperty]
    public string WhyCorrected { get; set; } = "";

    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    [BindProperty]
    public bool Confirmed { get; set; }

    [BindProperty]
    public bool Back { get; set; }

    public ImmutableArray<Question> Fields => Questions.OfFact(Head.Said!.GetType());

    public Dictionary<string, string> Typed { get; private set; } = [];

    public bool Checking { get; private set; }

    /// <summary>What was typed differs from what is recorded.</summary>
    public bool Changes => Fields.Any(each => Typed.GetValueOrDefault(each.Name, "") != each.ValueOf(Head.Said!));

    public void OnGet()
    {
        TakeUpDraft();
        Seen = EntryBefore.Of(ModelState) ?? Head.Id.Value;
        foreach (var field in Fields)
        {
            Typed[field.Name] = field.Kept(ModelState) ?? field.ValueOf(Head.Said!);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        Typed = Fields.ToDictionary(field => field.Name, field => field.Typed(Request.Form), StringComparer.Ordinal);
        if (Back)
        {
            ModelState.Clear();
            return Page();
        }

        var asking = new Asking(Fields, Child, afresh: false);
        var right = asking.Read(Head.Said!, Request.Form, ModelState);

        var act = new CorrectFact(Child.Id, Head.FactId) { Right = right, Seen = new EntryId(Seen), Confirms = MayConfirm, Reason = WhyCorrected };
        if (right is null || !Confirmed)
        {
            foreach (var problem in right is null ? [] : act.Decide(County, Today, Me.AsActor).Problems)
            {
                ModelState.AddModelError(problem.Field == "Right" ? "" : problem.Field, problem.Words);
            }

            Checking = ModelState.IsValid;
            return Page();
        }

        return await RecordAsync(act, Change, Head.Said!.Equals(right) ? "It is confirmed" : "The correction is recorded") ? Redirect(LeadsBack("history")) : Page();
    }
}
