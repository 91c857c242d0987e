using Belong.Data.Demo;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>Chromium and the made-up county, started once for each class of journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private IPlaywright? playwright;
    private IBrowser? chromium;

    public TheService Service { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists("/usr/bin/chromium"))
        {
            return;
        }

        // Each class of journeys changes a copy of its own.
        Service = await TheService.StartAsync(database: await MadeUpCounty.CopyAsync(), day: DemoCounty.Today);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser of somebody who is not signed in yet.</summary>
    public async Task<IPage> NewAsync(bool javaScript = true, int width = 1280, TheService? at = null)
    {
        Assert.SkipWhen(chromium is null, "Chromium is not installed");
        var context = await chromium!.NewContextAsync(new() { JavaScriptEnabled = javaScript, ViewportSize = new() { Width = width, Height = 900 }, BaseURL = (at ?? Service).Address, Locale = "en-GB" });
        return await context.NewPageAsync();
    }

    /// <summary>A page signed in as somebody.</summary>
    public async Task<IPage> AsAsync(string persona, bool javaScript = true, int width = 1280, TheService? at = null)
    {
        var page = await NewAsync(javaScript, width, at);
        await page.GotoAsync("/sign-in");
        await page.ClickAsync($"button[value={persona}]");
        return page;
    }

    /// <summary>No rule of WCAG 2.2 A or AA that a machine can check may be broken; the document is never wider than the window.</summary>
    /// <remarks>The rules run in the page itself: the package's own way opens a window for each page and asks also for what is right.</remarks>
    public static async Task CheckAsync(IPage page, string name)
    {
        await page.EvaluateAsync(Axe.Value);
        var broken = await page.EvaluateAsync<string[]>("""
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return found.violations.map(each => `${each.id}: ${each.help} at ${each.nodes.slice(0, 3).map(node => node.html).join(', ')}`);
            }
            """);
        Assert.True(broken.Length == 0, $"{name}: {string.Join("; ", broken)}");
        await FitsAsync(page, name);
    }

    /// <summary>At the width of a desk, and again as it is laid out on a small screen.</summary>
    public static async Task CheckAtBothWidthsAsync(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await CheckAsync(page, $"{name} at {width}");
        }

        await page.SetViewportSizeAsync(1280, 900); // the next page is loaded at a desk again
    }

    public static async Task FitsAsync(IPage page, string name) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{name} is wider than the window: {await page.EvaluateAsync<string>("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.belong-scroll, .belong-chart')).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')")}");

    /// <summary>A picture for people to look at, kept among the artifacts.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Belong.slnx")))
            {
                var picture = new PageScreenshotOptions { Path = Path.Combine(folder.FullName, "artifacts", "pictures", $"{name}.png"), FullPage = false };
                try
                {
                    await page.ScreenshotAsync(picture);
                }
                catch (PlaywrightException refused) when (refused.Message.Contains("Unable to capture screenshot", StringComparison.Ordinal))
                {
                    // A busy machine now and then has no frame to give: once more.
                    await page.WaitForTimeoutAsync(500);
                    await page.ScreenshotAsync(picture);
                }

                return;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.CloseAsync();
            playwright!.Dispose();
            await Service.DisposeAsync();
        }
    }
}
