using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Belong.Tests;

/// <summary>What came back: the status, where it went, the page.</summary>
public sealed record Answer(HttpStatusCode Status, string? GoneTo, string Text, HttpResponseMessage Response)
{
    private IHtmlDocument? page;

    public IHtmlDocument Page => page ??= new HtmlParser().ParseDocument(Text);

    public string Main => Page.QuerySelector("main")?.TextContent ?? "";

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent.Trim())];
}

/// <summary>Somebody with a browser that runs no script: follows forms, keeps cookies.</summary>
public sealed class AVisitor : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies;

    private AVisitor(string address, AVisitor? like = null)
    {
        cookies = like?.cookies ?? new();
        client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(address) };
    }

    /// <summary>Somebody at an address, with the cookies of another where one is given: the same browser, sent to another node.</summary>
    public static AVisitor At(string address, AVisitor? like = null) => new(address, like);

    /// <summary>A cookie as the browser holds it; blank for none.</summary>
    public string Cookie(string name) => cookies.GetCookies(client.BaseAddress!)[name]?.Value ?? "";

    /// <summary>The browser forgets a cookie.</summary>
    public void Drops(string name)
    {
        foreach (var cookie in cookies.GetCookies(client.BaseAddress!).Where(cookie => cookie.Name == name))
        {
            cookie.Expired = true;
        }
    }

    /// <summary>The browser sends a cookie that it was not given.</summary>
    public void Wears(string name, string value)
    {
        Drops(name);
        cookies.Add(client.BaseAddress!, new Cookie(name, value) { Path = "/" });
    }

    public static async Task<AVisitor> To(TheService service, string? persona = null)
    {
        var visitor = new AVisitor(service.Address);
        if (persona is not null)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/sign-in", ("persona", persona))).Status);
        }

        return visitor;
    }

    public async Task<Answer> GetAsync(string path) => await AnswerOf(await client.GetAsync(path));

    /// <summary>Opens the page, fills its hidden fields, and posts.</summary>
    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var form = Hidden(await GetAsync(path));
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        return await RawPostAsync(path, new FormUrlEncodedContent(form));
    }

    public async Task<Answer> RawPostAsync(string path, HttpContent content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path.StartsWith("//", StringComparison.Ordinal) ? new Uri($"{client.BaseAddress!.ToString().TrimEnd('/')}{path}") : new Uri(path, UriKind.RelativeOrAbsolute)) { Content = content };
        foreach (var (name, value) in headers.Where(header => header.Value.Length > 0))
        {
            request.Headers.Add(name, value);
        }

        return await AnswerOf(await client.SendAsync(request));
    }

    /// <summary>The hidden fields of the page's last form.</summary>
    public static Dictionary<string, string> Hidden(Answer page) =>
        page.Page.QuerySelectorAll("main form[method=post] input[type=hidden]").Cast<IHtmlInputElement>().Where(input => input.Name is not null)
            .GroupBy(input => input.Name!).ToDictionary(group => group.Key, group => group.Last().Value);

    /// <summary>Something in every field of a form: the first choice, some words, a day in March 2026.</summary>
    public static IEnumerable<(string, string)> Filled(IElement form)
    {
        foreach (var field in form.QuerySelectorAll("input, select, textarea").Where(each => each is not IHtmlInputElement { Type: "hidden" or "submit" }).GroupBy(each => each.GetAttribute("name")!))
        {
            var first = field.First();
            var value = first switch
            {
                IHtmlSelectElement select => select.Options.First(option => option.Value.Length > 0).Value,
                IHtmlTextAreaElement => "As it was said",
                IHtmlInputElement { Type: "radio" or "checkbox" } => first.GetAttribute("value")!,
                _ when field.Key.EndsWith(".day", StringComparison.Ordinal) => Optional(field.Key) ? "" : "9",
                _ when field.Key.EndsWith(".month", StringComparison.Ordinal) => Optional(field.Key) ? "" : "3",
                _ when field.Key.EndsWith(".year", StringComparison.Ordinal) => Optional(field.Key) ? "" : "2026",
                _ when field.Key is "Pence" or "Days" or "Score" or "FullTime" or "Scaled" or "Number" or "Quorum" or "Aim" => "5",
                _ when field.Key is "Year" => "2026",
                _ when field.Key is "At" => "10:00",
                _ => "Somebody",
            };
            yield return (field.Key, value);
        }

        static bool Optional(string key) => key.Split('.')[0] is "Until" or "NextOn" or "ExpectedOn" or "DoneOn" or "AnsweredOn" or "ApprovedOn";
    }

    public void Dispose() => client.Dispose();

    private static async Task<Answer> AnswerOf(HttpResponseMessage response) =>
        new(response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(), response);
}
