using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>Records a plain fact of the service or of a worker: a meeting, an aim, a post, leave, an audit.</summary>
/// <remarks>Who may record which kind is said in <see cref="Keeping"/>.</remarks>
[Needs(Permission.SeeOwnWork)]
public sealed class RecordOfServiceModel(TheHouse house) : KeepPage(house)
{
    public FactKind Kind { get; private set; } = default!;

    private Fact Blank { get; set; } = default!;

    protected override FactKind? About => Kind;

    protected override bool KeepsDrafts => true;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } said && await RecordAsync(new RecordFact(Subject.Id) { Said = said }, Change, $"{Kind.Title} saved") ? Redirect(Back) : Page();

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (RecordFact.Kinds.FirstOrDefault(kind => kind.On == Subject.Kind && kind.Name == RouteData.Values["kind"] as string) is not { } found)
        {
            return NotFound();
        }

        Kind = found;
        if (!MayKeep(found))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Blank = (Fact)Activator.CreateInstance(found.Type)!;
        Asking = new(Questions.OfFact(found.Type), Subject);
        return null;
    }
}
