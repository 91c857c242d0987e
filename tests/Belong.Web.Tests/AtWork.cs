using System.Net;

namespace Belong.Tests;

/// <summary>Somebody at work: fills in a form as it is asked, and reads what the pages say afterwards.</summary>
internal static class AtWork
{
    /// <summary>A day in the three boxes of a form.</summary>
    public static (string, string)[] On(string field, string day)
    {
        var typed = Day(day);
        return [($"{field}.day", $"{typed.Day}"), ($"{field}.month", $"{typed.Month}"), ($"{field}.year", $"{typed.Year}")];
    }

    /// <summary>Sends a form that is to be taken.</summary>
    public static async Task<Answer> DoAsync(this AVisitor visitor, string address, params (string, string)[] fields)
    {
        var answer = await visitor.PostAsync(address, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{address}: {(int)answer.Status} {string.Join("; ", answer.Errors)}");
        return answer;
    }

    /// <summary>Sends a form that is to be refused with these words.</summary>
    public static async Task RefusedAsync(this AVisitor visitor, string words, string address, params (string, string)[] fields) =>
        Assert.Contains((await visitor.PostAsync(address, fields)).Errors, error => error.Contains(words, StringComparison.Ordinal));

    /// <summary>Opens a page on which all of this stands.</summary>
    public static async Task<Answer> ReadsAsync(this AVisitor visitor, string address, params string[] words)
    {
        var page = await visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(words, each => Assert.Contains(each, page.Plain(), StringComparison.Ordinal));
        return page;
    }

    /// <summary>The words of the page, a single space between them.</summary>
    public static string Plain(this Answer page) => string.Join(' ', page.Main.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first row of a table or list of the page in which these words stand.</summary>
    public static string Row(this Answer page, string words) =>
        page.Page.QuerySelectorAll("main tbody tr, main li, main .govuk-summary-list__row").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).First(row => row.Contains(words, StringComparison.Ordinal));

    /// <summary>What was answered to a question, where a page shows all that is recorded of something.</summary>
    public static string Told(this Answer page, string question) =>
        page.Page.QuerySelectorAll("main .govuk-summary-list__row").First(row => row.QuerySelector("dt")!.TextContent.Trim() == question).QuerySelector("dd")!.TextContent.Trim();

    /// <summary>Where a link of the page leads that begins with these words.</summary>
    public static string Link(this Answer page, string words) =>
        page.Page.QuerySelectorAll("main a").First(link => link.TextContent.Trim().StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!;
}
