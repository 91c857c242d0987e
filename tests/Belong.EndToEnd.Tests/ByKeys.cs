using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>A page worked with the keys alone: whatever is pressed or filled in is first reached with Tab, as somebody without a mouse reaches it.</summary>
internal static class ByKeys
{
    /// <summary>More stops than any page has.</summary>
    private const int MostStops = 1_500;

    /// <summary>Goes to a link or a button and presses Enter; where that leads to another page, until it is there.</summary>
    public static async Task PressOnAsync(this IPage page, string what)
    {
        await ReachAsync(page, what);
        var leads = await page.EvaluateAsync<bool>("() => { window.thisPage = true; return document.activeElement.matches('a[href]:not([href^=\"#\"]):not([download]), button[type=submit], button:not([type])'); }");
        await page.Keyboard.PressAsync("Enter");
        if (leads)
        {
            await page.WaitForFunctionAsync("() => !window.thisPage && document.readyState === 'complete'");
        }
    }

    /// <summary>Goes to a field and types over what stands there.</summary>
    public static async Task TypeInAsync(this IPage page, string field, string words)
    {
        await ReachAsync(page, field);
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.PressAsync("Delete");
        await page.Keyboard.InsertTextAsync(words);
    }

    /// <summary>Goes to a tick box and ticks it, or to a group of choices and on to the one with the arrows.</summary>
    public static async Task TickAsync(this IPage page, string box)
    {
        await ReachAsync(page, box);
        var target = page.Locator(box).First;
        if (!await target.IsCheckedAsync())
        {
            await page.Keyboard.PressAsync("Space");
        }

        for (var i = 0; i < 40 && !await target.IsCheckedAsync(); i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await target.IsCheckedAsync(), $"{box} is not ticked by keys");
    }

    /// <summary>Goes to a list and down it to the choice of that value, or to the first after the blank.</summary>
    public static async Task ChooseAsync(this IPage page, string list, string? value = null)
    {
        await ReachAsync(page, list);
        var target = page.Locator(list).First;
        await page.Keyboard.PressAsync("Home");
        for (var i = 0; i < 400; i++)
        {
            var now = await target.InputValueAsync();
            if (value is null ? now.Length > 0 : now == value)
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"{value} is not chosen in {list} by keys");
    }

    private static async Task ReachAsync(IPage page, string what)
    {
        var target = page.Locator(what).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var i = 0; i < MostStops; i++)
        {
            // Of a group of choices Tab reaches one.
            if (await target.EvaluateAsync<bool>("""
                e => { const at = document.activeElement;
                  return at.matches('a, button, input, select, textarea, summary') && (at.contains(e) || e.contains(at) && e.matches('a, button, label, summary') || e.type === 'radio' && at.type === 'radio' && at.name === e.name); }
                """))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{what} is not reached with Tab on {page.Url}");
    }
}
