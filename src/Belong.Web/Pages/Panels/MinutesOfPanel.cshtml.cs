using Belong.Data.Papers;
using Belong.Domain.Facts;
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

    /// <summary>The items the reader may see, with what was minuted under each.</summary>
    public IEnumerable<(Listed? Item, IReadOnlyList<Entry<Minute>> Minutes)> Parts
    {
        get
        {
            var minutes = Panel.MinutesOf(Meeting!.FactId).ToList();
            var whole = minutes.Where(minute => minute.Fact.Item is null).ToList();
            if (whole.Count > 0 && MayReadAll)
            {
                yield return (null, whole);
            }

            foreach (var listed in Panel.Agenda(Meeting!.FactId).Where(listed => MaySee(listed.Item)))
            {
                yield return (listed, [.. minutes.Where(minute => minute.Fact.Item == listed.Item.FactId)]);
            }
        }
    }

    public IEnumerable<Entry<PanelAction>> ActionsOf(Entry<Minute> minute) => Panel.Facts<PanelAction>().Where(action => action.Fact.Minute == minute.FactId && MaySee(action));

    /// <summary>The number a new paragraph would have.</summary>
    public string Next => $"{Panel.MinutesOf(Meeting!.FactId).Select(minute => int.TryParse(minute.Fact.Number.Split('.')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max() + 1}";

    /// <summary>The resolution that would exclude the public from the exempt items, ready to be minuted.</summary>
    public string Resolution => PanelPack.ResolutionItself(Panel.Agenda(Meeting!.FactId).Select(listed => listed.Item.Fact).Where(item => item.Exempt));

    public bool HasExempt => Serves && Panel.Agenda(Meeting!.FactId).Any(listed => listed.Item.Fact.Exempt);

    public bool MayMinute => MayServe && Confirmed is null && Meeting!.Fact.On <= Today;

    public void OnGet()
    {
        // Read as it is shown.
    }

    public IActionResult OnGetDocx() => !MayReadAll ? NotFound() : File(new PaperDocx().Title(Panel.Title).Blocks(PanelPack.MinutesOf(Panel, Meeting!, openOnly: !Serves, NowPanel, MaySee)).Bytes($"Minutes, {Meeting!.Fact.On.InWords()}"), PaperDocx.Media, $"minutes-{Meeting!.Fact.On:yyyy-MM-dd}.docx");
}
