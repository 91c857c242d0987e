using Belong.Domain.Children;
using Belong.Domain.Facts;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.House;

/// <summary>A page about one child whom the reader may see. Anybody else is told what they would be of no child at all.</summary>
public abstract class ChildPage(TheHouse house) : BelongPage(house)
{
    public ChildRecord Child { get; private set; } = default!;

    /// <summary>The address of the child's record or of a page of it.</summary>
    public string Of(string page = "") => Go($"/children/{Child.Id}{(page.Length > 0 ? $"/{page}" : "")}");

    protected override IActionResult? Begin()
    {
        // The child is the address's, whatever a form says.
        var id = new SubjectId(IdInAddress("childId"));
        Showing(id);
        if (House.Ledger.County.Child(id) is not { } now || !MaySeeNow(now) || County.Child(id) is not { } child || !MaySee(child))
        {
            return NotFound();
        }

        Child = child;
        Showing(child);
        return null;
    }
}
