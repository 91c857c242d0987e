using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.House;

/// <summary>A page on which something is done to a child's record: what is typed there is kept until it is finished.</summary>
public abstract class ActPage(TheHouse house) : ChildPage(house)
{
    /// <summary>The form's own id: sent twice, it is written once.</summary>
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>What is done is done today.</summary>
    public override bool LooksBack => false;

    protected override bool KeepsDrafts => true;

    /// <summary>Called by the page while somebody types, and by the button that saves for later.</summary>
    public IActionResult OnPostDraft() => KeepFor(Of());
}
