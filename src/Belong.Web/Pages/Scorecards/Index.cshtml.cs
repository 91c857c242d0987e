using Belong.Web.House;

namespace Belong.Web.Pages.Scorecards;

/// <summary>The scorecards there are.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public void OnGet()
    {
        // The list is the same for everybody.
    }
}
