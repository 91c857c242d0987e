using Belong.Domain.Governance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Governance;

[Needs(Permission.ChangeSettings)]
public sealed class ChangeSettingModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Setting Setting { get; private set; } = default!;

    public Asking Asking { get; private set; } = default!;

    private ChangeSetting Blank { get; set; } = default!;

    public void OnGet()
    {
        Asking.Start(Blank with { Value = Terms.Settings.On(Day, Setting) }, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, $"{Setting.Title} changed") ? Redirect("/settings") : Page();

    protected override IActionResult? Begin()
    {
        if (Setting.All.FirstOrDefault(setting => setting.Code == RouteData.Values["code"] as string) is not { } found)
        {
            return NotFound();
        }

        Setting = found;
        Blank = new ChangeSetting(found.Code);
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
