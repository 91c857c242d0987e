using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>A picture that a fact of the child names, for those who may open the record.</summary>
[Needs(Permission.SeeChildren)]
public sealed class PictureModel(TheHouse house) : ChildPage(house)
{
    public IActionResult OnGet() =>
        RouteData.Values["name"] is string name && Child.Facts<Consultation>().Any(said => said.Fact.Picture == name) && House.Files.Find(Child.Id, name) is var (media, bytes)
            ? File(bytes, media)
            : NotFound();
}
