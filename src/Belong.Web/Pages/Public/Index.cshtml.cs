using Belong.Web.House;

namespace Belong.Web.Pages.Public;

/// <summary>The meetings whose papers everybody may read.</summary>
[OpenToAll]
public sealed class IndexModel(TheHouse house) : PublicPage(house)
{
    public void OnGet()
    {
        // Read as it is shown.
    }
}
