using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>The reader's own due dates as a calendar that a phone can subscribe to, opened by a secret address and without names.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class CalendarModel(TheHouse house) : BelongPage(house)
{
    public bool IsOpen => House.Own.HasCalendar(Me.Id);

    /// <summary>The address, shown once, when it is made.</summary>
    public string? Address { get; private set; }

    public void OnGet()
    {
        // Nothing is read but whether there is one.
    }

    public IActionResult OnPost(string? close)
    {
        if (close is not null)
        {
            House.Own.CloseCalendar(Me.Id);
            TempData["Done"] = "Calendar closed. The address no longer works";
            return Redirect("/work/calendar");
        }

        var key = House.Own.NewCalendarKey(Me.Id, Me.Role.Code, Me.Team);
        Address = $"{Request.Scheme}://{Request.Host}/calendar/{key}.ics";
        return Page();
    }
}
