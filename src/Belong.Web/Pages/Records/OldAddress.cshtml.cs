using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Where pages of records that are no child's stood before: leads to where they stand now, for whoever kept the address.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class OldAddressModel(TheHouse house) : BelongPage(house)
{
    public IActionResult OnGet(string subject, string? rest)
    {
        var found = subject == "service" ? County.Council : Guid.TryParse(subject, out var id) ? County.Find(new SubjectId(id)) : County.Worker(subject);
        if (found is null || !MaySee(found))
        {
            return NotFound();
        }

        var words = (rest ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var page = words switch
        {
            ["record", var kind] => $"facts/record/{kind}",
            ["facts", var fact] => $"facts/{fact}/correct",
            ["facts", var fact, "take-back"] => $"facts/{fact}/take-back",
            _ => "record",
        };
        return Redirect($"/{found.Kind.Many}/{found.Id}/{page}{Request.QueryString}");
    }
}
