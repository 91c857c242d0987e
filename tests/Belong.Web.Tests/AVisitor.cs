using System.Net;
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

    private AVisitor(string address) => client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new Uri(address) };

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

    public async Task<Answer> RawPostAsync(string path, HttpContent content) => await AnswerOf(await client.PostAsync(path, content));

    /// <summary>The hidden fields of the page's last form.</summary>
    public static Dictionary<string, string> Hidden(Answer page) =>
        page.Page.QuerySelectorAll("main form[method=post] input[type=hidden]").Cast<IHtmlInputElement>().Where(input => input.Name is not null)
            .GroupBy(input => input.Name!).ToDictionary(group => group.Key, group => group.Last().Value);

    public void Dispose() => client.Dispose();

    private static async Task<Answer> AnswerOf(HttpResponseMessage response) =>
        new(response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(), response);
}
