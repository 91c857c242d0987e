using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Who was at a meeting: every seat of the day at once.</summary>
[Needs(Permission.ServePanels)]
public sealed class AttendanceModel(TheHouse house) : PanelPage(house)
{
    public IReadOnlyList<Entry<Seat>> Seats => [.. Panel.SeatsOn(Meeting!.Fact.On)];

    /// <summary>The seats of members, in whose place a substitute may sit.</summary>
    public IEnumerable<Entry<Seat>> MembersSeats => Seats.Where(seat => seat.Fact.IsOfMember);

    public string HowOf(Entry<Seat> seat) => Request.HasFormContentType ? Request.Form[$"How-{seat.FactId}"].ToString() : Of(seat)?.Fact.How ?? "";

    public string ForOf(Entry<Seat> seat) => Request.HasFormContentType ? Request.Form[$"For-{seat.FactId}"].ToString() : Of(seat)?.Fact.For?.ToString() ?? "";

    public void OnGet()
    {
        // Read as it is shown.
    }

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(
            new RecordAttendance(Panel.Id, Meeting!.FactId) { Seats = [.. Seats.Where(seat => HowOf(seat).Length > 0).Select(seat => (seat.FactId, HowOf(seat), Guid.TryParse(ForOf(seat), out var other) ? new FactId(other) : (FactId?)null))] },
            Change,
            "Attendance saved") ? Redirect(OfMeeting()) : Page();

    private Entry<Attendance>? Of(Entry<Seat> seat) => Panel.Facts<Attendance>().FirstOrDefault(each => each.Fact.Meeting == Meeting!.FactId && each.Fact.Seat == seat.FactId);
}
