using System.Text;
using Belong.Data;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages.Work;

/// <summary>The calendar itself, for whoever has its secret address: no sign-in, no names, each reading logged.</summary>
[OpenToAll]
public sealed class FeedModel(TheHouse house) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var key = RouteData.Values["key"] as string ?? "";
        if (house.Own.OfCalendar(key) is not var (who, code, team) || Roles.Of(code) is not { } role)
        {
            return NotFound();
        }

        // Who has left the post opens nothing, and who has changed teams sees the new one's.
        var county = house.Ledger.County;
        var day = house.Clock.Today;
        var worker = county.Worker(who);
        var post = worker?.WorksOn(day)?.Fact;
        if (worker is not null && post is null)
        {
            return NotFound();
        }

        if (!house.HasPersonas && house.PersonIn(who) is null)
        {
            return NotFound(); // sign-in was stopped, or the post opens nothing here
        }

        var me = house.HasPersonas ? new Person(who, who, role, post is { Team.Length: > 0 } ? post.Team : team) : house.PersonIn(who)!;
        var reader = new Reader(me, county, day, house.HasPersonas, null);
        var work = WorkList.For(me, WorkOf.Mine, house.OwedIn(county, Terms.Of(county, day)), day, record => SightRule.For(record.Kind) is { } rule && rule.MaySee(record, reader) && rule.SeesDuties(reader));
        await house.Log.WriteAsync(new Look(who, "/calendar", false, []));
        return File(Encoding.UTF8.GetBytes(OwnCalendar.Of(work.Rows, $"{Request.Scheme}://{Request.Host}", house.Clock.Instant())), "text/calendar; charset=utf-8");
    }
}
