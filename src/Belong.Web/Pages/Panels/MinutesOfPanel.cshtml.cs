using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>The minutes of a meeting, under its items; for whoever serves it the way to write them and to turn comments into actions.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class MinutesOfPanelModel(TheHouse house) : PanelPage(house)
{
    public Entry<MinutesConfirmed>? Confirmed => Panel.Confirmed(Meeting!.FactId);

    /// <summary>The draft that went to the chair, for the clerk and the chair.</summary>
    public Entry<DraftMinutes>? Sent => Serves || IsChair ? Panel.Facts<DraftMinutes>().FirstOrDefault(draft => draft.Fact.Meeting == Meeting!.FactId) : null;

    /// <summary>The reader chairs the panel, or stands in.</summary>
    public bool IsChair => Seat?.Fact.Part is Belong.Domain.Panels.Seat.Chair or Belong.Domain.Panels.Seat.Vice;

    /// <summary>The agenda with what was minuted under each item; of one whose paper the reader may not see, what is told to everybody.</summary>
    public IEnumerable<(string Title, bool IsExempt, string? Closed, IReadOnlyList<Entry<Minute>> Minutes)> Parts
    {
        get
        {
            var minutes = Panel.MinutesOf(Meeting!.FactId).ToList();
            var whole = minutes.Where(minute => minute.Fact.Item is null).ToList();
            if (whole.Count > 0 && MayReadAll)
            {
                yield return ("The meeting", false, null, whole);
            }

            foreach (var line in PanelPack.AgendaOf(Panel, NowPanel, Meeting, MaySee))
            {
                var own = minutes.Where(minute => minute.Fact.Item == line.Listed.Item.FactId);
                yield return ($"{line.Number} {line.Title}", line.WhyClosed is not null, line.IsSeen ? null : line.WhyClosed, [.. line.IsSeen ? own : own.Where(minute => minute.Fact.Kind == Minute.Summary)]);
            }

            foreach (var late in Panel.Late(Meeting.FactId).Where(MaySee))
            {
                yield return ($"Late: {late.Fact.Title}", late.Fact.Exempt, null, [.. minutes.Where(minute => minute.Fact.Item == late.FactId)]);
            }
        }
    }

    /// <summary>There is a draft that the chair has not seen, or has asked to change.</summary>
    public bool MaySend => MayMinute && Panel.MinutesOf(Meeting!.FactId).Any() && (Sent is null || (Sent.Fact.AnsweredOn is not null && (Sent.Fact.Answer != "agreed" || ChangedSince)));

    /// <summary>The minutes are no longer what the chair answered.</summary>
    public bool ChangedSince => Sent is { } sent && Panel.MinutesOf(Meeting!.FactId).Any(minute => minute.Signature.Seq > sent.Signature.Seq);

    public async Task<IActionResult> OnPostSendAsync() =>
        !MayServe ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new SendDraftMinutes(Panel.Id, Meeting!.FactId), Change, "Draft sent: it is on the chair’s first page") ? Redirect(OfMeeting("minutes")) : Page();

    public IEnumerable<Entry<PanelAction>> ActionsOf(Entry<Minute> minute) => Panel.ActionsOf(minute).Where(MaySee);

    /// <summary>The resolution that would exclude the public from the exempt items, ready to be minuted.</summary>
    public string Resolution => PackFront.ResolutionItself(Panel.Agenda(Meeting!.FactId).Select(listed => listed.Item.Fact).Where(item => item.Exempt).Select(item => item.Under));

    public bool HasExempt => Serves && Panel.Agenda(Meeting!.FactId).Any(listed => listed.Item.Fact.Exempt);

    public bool MayMinute => MayServe && Confirmed is null && Meeting!.Fact.On <= Today;

    public void OnGet()
    {
        // Read as it is shown.
    }

    public IActionResult OnGetDocx() => !MayReadAll ? NotFound() : File(new PaperDocx { Head = string.Join(" · ", new[] { Confirmed is null ? "DRAFT" : "", County.Council.Authority?.Name ?? "", Panel.Title, $"Minutes of {Meeting!.Fact.On.InWords()}" }.Where(each => each.Length > 0)), Letterhead = County.Council.Facts<Letterhead>().LastOrDefault()?.Fact ?? Letterhead.Ordinary }.Heading(Panel.Title).Blocks(PanelMinutes.Of(Panel, Meeting!, openOnly: !Serves, NowPanel, MaySee)).Bytes($"Minutes, {Meeting!.Fact.On.InWords()}"), PaperDocx.Media, $"minutes-{Meeting!.Fact.On:yyyy-MM-dd}.docx");
}
