using System.Net;
using Belong.Domain.Duties;

namespace Belong.Web.Tests.Governance;

public class SettingsTests
{
    [Fact]
    public async Task A_setting_changes_from_a_day_on_with_its_reason_and_what_was_set_off_before_goes_by_what_held_then()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-03-02", id: Id(2), books: LookedAfterFrom("2026-02-16")));
        using var manager = await AVisitor.To(service, "rm-01");
        var wrong = await manager.PostAsync("/settings/reviewing-officer-within", ("Value", "soon"), ("From.day", "1"), ("From.month", "3"), ("From.year", "2026"));
        Assert.Contains("Enter a whole number from 1 to 400", wrong.Errors);
        Assert.Contains("Enter why this is being changed", wrong.Errors);
        Assert.Equal("/settings", (await manager.PostAsync("/settings/reviewing-officer-within", ("Value", "3"), ("From.day", "1"), ("From.month", "3"), ("From.year", "2026"), ("Reason", "Agreed by the service"))).GoneTo);

        Assert.Contains("23 February 2026", (await manager.GetAsync($"/children/{Id(1)}")).Main, StringComparison.Ordinal); // five working days, from before
        Assert.Contains("5 March 2026", (await manager.GetAsync($"/children/{Id(2)}")).Main, StringComparison.Ordinal); // three, since
        var settings = await manager.GetAsync("/settings");
        Assert.Contains("3 from 1 March 2026", settings.Main, StringComparison.Ordinal);
        Assert.Contains("Agreed by the service", settings.Main, StringComparison.Ordinal);
        Assert.Contains("Default: 5.", settings.Main, StringComparison.Ordinal);
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/settings/reviewing-officer-within")).Status);
    }

    [Fact]
    public async Task Every_rule_stands_on_its_page_with_its_source_and_todays_count()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var officer = await AVisitor.To(service, "iro-01");
        var page = await officer.GetAsync("/rules");
        Assert.All(Clocks.Rules, rule =>
        {
            Assert.Contains(rule.Title, page.Main, StringComparison.Ordinal);
            Assert.Contains(rule.Source, page.Main, StringComparison.Ordinal);
        });
    }
}
