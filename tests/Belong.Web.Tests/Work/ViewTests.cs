namespace Belong.Web.Tests.Work;

public class ViewTests
{
    [Fact]
    public async Task More_stands_on_a_screen_on_every_page_until_it_is_switched_back()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var worker = await AVisitor.To(service, "w-045");
        Assert.DoesNotContain("belong-compact", (await worker.GetAsync("/")).Page.Body!.ClassName, StringComparison.Ordinal);
        Assert.Equal("/work/view", (await worker.PostAsync("/work/view")).GoneTo);
        foreach (var address in new[] { "/", "/children", "/work/view" })
        {
            Assert.Contains("belong-compact", (await worker.GetAsync(address)).Page.Body!.ClassName, StringComparison.Ordinal);
        }

        using var another = await AVisitor.To(service, "iro-01");
        Assert.DoesNotContain("belong-compact", (await another.GetAsync("/")).Page.Body!.ClassName, StringComparison.Ordinal);
        Assert.Contains("Show at full size", (await worker.GetAsync("/work/view")).Main, StringComparison.Ordinal);
        await worker.PostAsync("/work/view");
        Assert.DoesNotContain("belong-compact", (await worker.GetAsync("/")).Page.Body!.ClassName, StringComparison.Ordinal);
    }
}
