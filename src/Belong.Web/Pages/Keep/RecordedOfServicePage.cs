using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>A page about a plain fact that is recorded of a service, a worker, a panel or a plan.</summary>
/// <remarks>Who may change which kind is said in <see cref="Keeping"/>.</remarks>
public abstract class RecordedOfServicePage(TheHouse house) : KeepPage(house)
{
    public Entry Head { get; private set; } = default!;

    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    protected override FactKind? About => Head?.Kind;

    /// <summary>This fact's page, or the one on which it is taken back.</summary>
    public string Address(string page = "") =>
        $"/keep/{RouteData.Values["subject"]}/facts/{Head.FactId}{page}{(From is { Length: > 0 } from ? $"?from={Uri.EscapeDataString(from)}" : "")}";

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Subject.Head(new FactId(IdInAddress("factId"))) is not { IsLive: true, Said.IsOfTheRecord: false, Kind.Plain: true } head)
        {
            return NotFound();
        }

        if (!MayKeep(head.Kind))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Head = head;
        return null;
    }
}
