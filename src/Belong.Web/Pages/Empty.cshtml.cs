using Belong.Web.House;

namespace Belong.Web.Pages;

/// <summary>
/// What any page of a child costs before it shows anything: the same layout, sign-in, permission check and line in the
/// access log. Measurements hold the child's page against it.
/// </summary>
[Needs(Permission.SeeChildren)]
public sealed class EmptyModel(TheHouse house) : ChildPage(house)
{
    public void OnGet()
    {
    }
}
