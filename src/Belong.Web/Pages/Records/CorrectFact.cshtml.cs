using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Corrects any fact: what is right and why, then a check of the answers, then the correction.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class CorrectFactModel(TheHouse house) : RecordedFactPage(house)
{
    /// <summary>A return told it, no person has, and it makes sense: it may be confirmed as it stands.</summary>
    public bool MayConfirm => Ends is not null && !new CorrectFact(Subject.Id, Head.FactId) { Right = Head.Said, Confirms = true, Reason = "Confirmed as correct" }.Decide(County, Today, Me.AsActor).Refused;

    [BindProperty]
    public string WhyCorrected { get; set; } = "";

    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    [BindProperty]
    public bool Confirmed { get; set; }

    [BindProperty]
    public bool Back { get; set; }

    public Asking Asking { get; private set; } = default!;

    public ImmutableArray<Question> Fields => Asking.Questions;

    public bool Checking { get; private set; }

    /// <summary>Somebody changed the entry while the reader was writing.</summary>
    public bool IsStale { get; private set; }

    /// <summary>What they said, beside what the reader typed, where both changed an answer.</summary>
    public IReadOnlyList<(Question Field, string Theirs, string Mine)> Meanwhile { get; private set; } = [];

    /// <summary>What was typed differs from what is recorded.</summary>
    public bool Changes => Fields.Any(each => Answer(each) != each.ValueOf(Head.Said!));

    /// <summary>What was answered, by the book.</summary>
    public string Answer(Question field) => field.Plain(Asking.Typed.GetValueOrDefault(field.Name, ""));

    public void OnGet()
    {
        TakeUpDraft();
        Seen = EntryBefore.Of(ModelState) ?? Head.Id.Value;
        Asking.Start(Head.Said!, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        var right = Asking.Read(Head.Said!, Request.Form, ModelState);
        if (Back)
        {
            ModelState.Clear();
            return Page();
        }

        var changed = Seen != Head.Id.Value;
        var act = new CorrectFact(Subject.Id, Head.FactId) { Right = right, Seen = new EntryId(Seen), Confirms = MayConfirm, Sure = IsSure, Reason = WhyCorrected };
        if (right is null || !Confirmed)
        {
            foreach (var problem in right is null ? [] : act.Decide(County, Today, Me.AsActor).Problems)
            {
                ModelState.AddModelError(problem.Field == "Right" ? "" : problem.Field, problem.Words);
            }

            if (changed)
            {
                ShowBoth();
            }

            Checking = ModelState.IsValid;
            return Page();
        }

        if (await RecordAsync(act, Change, $"{Head.Kind.Title} {(Head.Said!.Equals(right) ? "confirmed" : "corrected")}"))
        {
            return Redirect(LeadsBack("history"));
        }

        if (changed)
        {
            ShowBoth();
        }

        return Page();
    }

    /// <summary>
    /// Where the reader left an answer as it was, the other's is taken over; where both changed it, both are shown. From here on the reader has
    /// seen what the other said, and answers over it.
    /// </summary>
    private void ShowBoth()
    {
        if (Subject.Line(Head.FactId).FirstOrDefault(entry => entry.Id.Value == Seen)?.Said is { } opened)
        {
            foreach (var field in Fields.Where(field => Answer(field) == field.ValueOf(opened)))
            {
                Asking.Typed[field.Name] = field.ValueOf(Head.Said!);
                foreach (var key in ModelState.Keys.Where(key => key == field.Name || key.StartsWith($"{field.Name}.", StringComparison.Ordinal)).ToList())
                {
                    ModelState.Remove(key);
                }
            }
        }

        Meanwhile = [.. Fields.Select(each => (each, each.ValueOf(Head.Said!), Answer(each))).Where(each => each.Item2 != each.Item3)];
        IsStale = true;
        Seen = Head.Id.Value;
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfFact(Head.Said!.GetType()), Subject, false, Choosing);
        return null;
    }
}
