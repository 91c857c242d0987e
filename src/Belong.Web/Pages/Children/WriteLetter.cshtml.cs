using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Writes a letter: first the template, then the letter as the record fills it, to be read through and finished.</summary>
[Needs(Permission.WriteNotes)]
public sealed class WriteLetterModel(TheHouse house) : ActPage(house)
{
    /// <summary>The title of the template; none while it is being chosen.</summary>
    [FromQuery(Name = "template")]
    public string? Title { get; set; }

    public IReadOnlyList<LetterTemplate> Templates => [.. LetterTemplate.All(County.Council)];

    public LetterTemplate? Template => Templates.FirstOrDefault(each => each.Title.Trim().Equals(Title?.Trim(), StringComparison.OrdinalIgnoreCase));

    public Asking Asking { get; private set; } = default!;

    /// <summary>Which letter it is of those that are begun: two from one template are two.</summary>
    [FromQuery(Name = "letter")]
    public Guid Letter { get; set; }

    /// <summary>The address of this letter, begun or gone on with.</summary>
    public string Here => AddressOf(Title ?? "", Letter);

    /// <summary>Letters about the child that the reader has begun and not finished.</summary>
    public IReadOnlyList<(string Page, string To, DateTime At)> Begun { get; private set; } = [];

    public string AddressOf(string template, Guid letter) => $"{base.DraftsUnder}?template={Uri.EscapeDataString(template)}&letter={letter}";

    protected override string DraftsUnder => Title is null ? base.DraftsUnder : Here;

    public IActionResult OnGet()
    {
        TakeUpDraft();
        if (Template is { } template)
        {
            Asking.Start(LetterFilled.Of(template, Child, County, Today, Me.AsActor), Draft, new Dictionary<string, string>());
        }
        else
        {
            Begun = [.. House.Drafts.Of(Me.Id).Where(draft => draft.Page.StartsWith($"{base.DraftsUnder}?", StringComparison.Ordinal)).Select(draft => (draft.Page, ToWhom(draft.Page), draft.At))];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        Template is null ? NotFound()
        : Request.HasFormContentType && Asking.Read(new Letter(), Request.Form, ModelState) is { } letter && await RecordAsync(new RecordFact(Child.Id) { Said = letter, Sure = IsSure }, Change, "Letter saved") ? Redirect(Of("letters"))
        : Page();

    private string ToWhom(string draft) =>
        House.Drafts.Find(Me.Id, draft)?.GetValueOrDefault(nameof(Domain.Papers.Letter.To)) is { } to && Domain.Papers.Letter.FirstLine(to) is { Length: > 0 } whom ? whom : "nobody yet";

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Title is not null && Template is null)
        {
            return NotFound();
        }

        // The day is today's and the words are filled in: the form does not begin unanswered.
        Asking = new(Questions.OfFact(typeof(Letter)), Child, afresh: false);
        return null;
    }
}
