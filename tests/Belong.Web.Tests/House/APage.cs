using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Belong.Web.Tests.House;

/// <summary>What no page may do, whoever opens it and however much or little the county holds.</summary>
internal static partial class APage
{
    /// <summary>Words with a capital inside that stand for themselves: the return's own tables.</summary>
    private static readonly HashSet<string> Spelt = ["PlacedAdoption", "PrevPerm"];

    /// <summary>What is wrong with a page, in words; nothing where all is well.</summary>
    public static IEnumerable<string> Wrong(Answer answer)
    {
        if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Found or HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
        {
            return [$"answered {(int)answer.Status}"];
        }

        return answer.Response.Content.Headers.ContentType?.MediaType == "text/html" && answer.Text.Length > 0 ? [.. Code(answer), .. Names(answer.Page), .. Twice(answer.Page), .. Bare(answer)] : [];
    }

    /// <summary>Code and names of code where words should be.</summary>
    private static IEnumerable<string> Code(Answer answer)
    {
        var main = (IElement)answer.Page.QuerySelector("body")!.Clone();
        foreach (var apart in main.QuerySelectorAll("textarea, script, style, code, .belong-hash, .belong-code").ToList())
        {
            apart.Remove();
        }

        var text = string.Join(' ', main.GetDescendants().OfType<IText>().Select(words => words.Data)) + " " + string.Join(' ', main.QuerySelectorAll("[aria-label], [title]").Select(each => $"{each.GetAttribute("aria-label")} {each.GetAttribute("title")}"));
        foreach (Match match in CodeShown().Matches(text))
        {
            yield return $"shows “{Around(text, match)}”";
        }

        foreach (Match match in NameOfCode().Matches(text).Where(match => !Spelt.Contains(match.Value)))
        {
            yield return $"shows the name “{match.Value}”: “{Around(text, match)}”";
        }

        if (answer.Page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"has {answer.Page.QuerySelectorAll("h1").Length} headings of the first level";
        }
    }

    /// <summary>Tables and landmarks without a name, or with one that another of the page has.</summary>
    private static IEnumerable<string> Names(IHtmlDocument page)
    {
        foreach (var table in page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")?.TextContent.Trim() is null or "" && NameOf(table).Length == 0))
        {
            yield return $"has a table without a name: {table.TextContent.Trim()[..Math.Min(60, table.TextContent.Trim().Length)]}";
        }

        var landmarks = page.QuerySelectorAll("nav, [role=region], [role=search], [role=navigation], section[aria-label], section[aria-labelledby]").Select(each => (Kind: each.GetAttribute("role") ?? each.LocalName, Name: NameOf(each), Each: each)).ToList();
        foreach (var (kind, _, each) in landmarks.Where(landmark => landmark.Name.Length == 0 && landmark.Kind != "search"))
        {
            yield return $"has a {kind} without a name: {each.OuterHtml[..Math.Min(90, each.OuterHtml.Length)]}";
        }

        foreach (var alike in landmarks.GroupBy(each => (each.Kind, each.Name)).Where(each => each.Count() > 1))
        {
            yield return $"has {alike.Count()} landmarks {alike.Key.Kind} called “{alike.Key.Name}”";
        }

        foreach (var region in page.QuerySelectorAll(".belong-scroll").Where(region => region.GetAttribute("role") != "region"))
        {
            yield return $"has a table that scrolls and is no region: {region.OuterHtml[..90]}";
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(each => each.Id).Where(each => each.Count() > 1))
        {
            yield return $"has the id {id.Key} {id.Count()} times";
        }
    }

    /// <summary>Choices that read alike in one list.</summary>
    private static IEnumerable<string> Twice(IHtmlDocument page)
    {
        foreach (var select in page.QuerySelectorAll("select").Cast<IHtmlSelectElement>())
        {
            foreach (var twice in select.Options.GroupBy(option => (option.ParentElement, option.Text.Trim())).Where(each => each.Count() > 1))
            {
                yield return $"offers “{twice.Key.Item2}” {twice.Count()} times in {select.Name}";
            }
        }

        foreach (var radios in page.QuerySelectorAll(".govuk-radios, .govuk-checkboxes"))
        {
            foreach (var twice in radios.QuerySelectorAll("label").GroupBy(label => label.TextContent.Trim()).Where(each => each.Count() > 1))
            {
                yield return $"offers “{twice.Key}” {twice.Count()} times in {radios.QuerySelector("input")?.GetAttribute("name")}";
            }
        }
    }

    /// <summary>Buttons and questions that do not say what they are about.</summary>
    private static IEnumerable<string> Bare(Answer answer)
    {
        foreach (var button in answer.Page.QuerySelectorAll("main button").Select(button => button.TextContent.Trim()).Where(words => BareButton().IsMatch(words) && words is not "Take it in"))
        {
            yield return $"has a button “{button}”";
        }

        foreach (var question in answer.Page.QuerySelectorAll("main label, main legend").Select(asked => asked.TextContent.Trim()).Where(words => BareQuestion().IsMatch(words)))
        {
            yield return $"asks “{question}”";
        }

        if (answer.Page.QuerySelector(".govuk-notification-banner")?.TextContent is { } banner && banner.Contains(": recorded", StringComparison.Ordinal))
        {
            yield return $"says “{banner.Trim()}”";
        }
    }

    private static string NameOf(IElement element) =>
        element.GetAttribute("aria-labelledby") is { Length: > 0 } ids ? string.Join(' ', ids.Split(' ').Select(id => element.Owner!.GetElementById(id)?.TextContent.Trim() ?? "")).Trim() : element.GetAttribute("aria-label")?.Trim() ?? "";

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + match.Length + 40)].ReplaceLineEndings(" ").Trim();

    [GeneratedRegex(@"System\.|Belong\.[A-Z]|@(if|foreach|Model|Html)\b|[{}]|=>|Exception\b|</?(text|strong|span|a|p)\b|&(amp|lt|gt|quot|#\d+);|\bNaN\b|\b0?1 January 0001\b|`\d|not a code on the list|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeShown();

    [GeneratedRegex(@"^\w+ (it|them)\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareButton();

    [GeneratedRegex(@"^((By|To|From|With|For|Of) )?\w+\?$|^(When|Who|What|Which|Why|How|Is|Does|Was|Where)( \w+){0,2} it\?$|^(From|On|To|As at|By) which day\?$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareQuestion();

    [GeneratedRegex(@"\b(?!Mc[A-Z])[A-Z]?[a-z]+[A-Z][a-z]+\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NameOfCode();
}
