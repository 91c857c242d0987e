using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.People;

/// <summary>Where a worker's page stood before, under the id that signatures carry.</summary>
[Needs(Permission.KeepPeople)]
public sealed class OldAddressModel(TheHouse house) : BelongPage(house)
{
    public IActionResult OnGet(string worker) => County.Worker(worker) is { } found ? Redirect($"/people/{found.Id}") : NotFound();
}
