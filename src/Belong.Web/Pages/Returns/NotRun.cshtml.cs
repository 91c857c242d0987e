using Belong.Web.House;

namespace Belong.Web.Pages.Returns;

/// <summary>Rules that could not run on the return, and what they need.</summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class NotRunModel(TheHouse house) : HealthPage(house)
{
    public void OnGet()
    {
    }
}
