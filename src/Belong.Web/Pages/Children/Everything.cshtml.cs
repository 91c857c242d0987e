using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>Everything the reader may record on the child, one link each.</summary>
[Needs(Permission.SeeChildren)]
public sealed class EverythingModel(TheHouse house) : ChildPage(house)
{
    public IEnumerable<IGrouping<string, Doing>> Groups => Doings.All.Where(doing => Me.May(doing.Needs) && (KnownAt is null)).GroupBy(doing => doing.Group);

    public void OnGet()
    {
        // The page lists what the reader's role may do.
    }
}
