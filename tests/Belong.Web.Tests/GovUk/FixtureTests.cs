using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Belong.Web.GovUk;

namespace Belong.Web.Tests.GovUk;

/// <summary>
/// The components against GOV.UK's own fixtures, which ship in the npm package: every fixture that uses only options
/// these pages need must come out element for element, attribute for attribute. The number met is held, so that a
/// component that stops understanding its options is noticed.
/// </summary>
public class FixtureTests
{
    private static readonly Dictionary<string, (string[] Options, Func<JsonElement, string> Render)> Components = new()
    {
        ["button"] = (["text", "href", "classes", "name", "value", "type", "preventDoubleClick", "element"], o => new Button(Text(o, "text")!)
        {
            Href = Text(o, "href"),
            Name = Text(o, "name"),
            Value = Text(o, "value"),
            Classes = Text(o, "classes"),
            Type = Text(o, "type") ?? "submit",
            PreventDoubleClick = o.TryGetProperty("preventDoubleClick", out var once) ? once.GetBoolean() : null,
        }.Html()),
        ["input"] = (["label", "name", "id", "hint", "errorMessage", "value", "classes", "type", "inputmode", "autocomplete"], o => new Input(Text(o, "name")!, Text(o, "label", "text")!)
        {
            Id = Text(o, "id") ?? Text(o, "name")!,
            LabelClasses = Text(o, "label", "classes"),
            LabelIsHeading = Flag(o, "label", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Value = Text(o, "value"),
            Classes = Text(o, "classes"),
            Type = Text(o, "type") ?? "text",
            InputMode = Text(o, "inputmode"),
            Autocomplete = Text(o, "autocomplete"),
        }.Html()),
        ["textarea"] = (["label", "name", "id", "hint", "errorMessage", "value", "rows"], o => new Textarea(Text(o, "name")!, Text(o, "label", "text")!)
        {
            Id = Text(o, "id") ?? Text(o, "name")!,
            LabelClasses = Text(o, "label", "classes"),
            LabelIsHeading = Flag(o, "label", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Value = Text(o, "value"),
            Rows = Text(o, "rows") is { } rows ? int.Parse(rows) : 5,
        }.Html()),
        ["select"] = (["label", "name", "id", "hint", "errorMessage", "value", "items"], o => new Select(Text(o, "name")!, Text(o, "label", "text")!, Choices(o))
        {
            Id = Text(o, "id") ?? Text(o, "name")!,
            LabelClasses = Text(o, "label", "classes"),
            LabelIsHeading = Flag(o, "label", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Value = Text(o, "value"),
        }.Html()),
        ["radios"] = (["name", "idPrefix", "fieldset", "hint", "errorMessage", "value", "items", "classes"], o => new Radios(Text(o, "name")!, Choices(o))
        {
            IdPrefix = Text(o, "idPrefix") ?? Text(o, "name")!,
            Legend = Text(o, "fieldset", "legend", "text"),
            LegendClasses = Text(o, "fieldset", "legend", "classes"),
            LegendIsHeading = Flag(o, "fieldset", "legend", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Value = Text(o, "value"),
            Classes = Text(o, "classes"),
        }.Html()),
        ["date-input"] = (["id", "namePrefix", "fieldset", "hint", "errorMessage", "values"], o => new DateInput(Text(o, "id")!, Text(o, "fieldset", "legend", "text")!)
        {
            NamePrefix = Text(o, "namePrefix") is { } prefix ? $"{prefix}-" : null,
            LegendClasses = Text(o, "fieldset", "legend", "classes"),
            LegendIsHeading = Flag(o, "fieldset", "legend", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Day = Text(o, "values", "day"),
            Month = Text(o, "values", "month"),
            Year = Text(o, "values", "year"),
        }.Html()),
        ["file-upload"] = (["label", "name", "id", "hint", "errorMessage", "multiple"], o => new FileUpload(Text(o, "name")!, Text(o, "label", "text")!)
        {
            Id = Text(o, "id") ?? Text(o, "name")!,
            LabelClasses = Text(o, "label", "classes"),
            LabelIsHeading = Flag(o, "label", "isPageHeading"),
            Hint = Text(o, "hint", "text"),
            Error = Text(o, "errorMessage", "text"),
            Multiple = Flag(o, "multiple"),
        }.Html()),
        ["error-summary"] = (["titleText", "descriptionText", "errorList"], o => new ErrorSummary(Text(o, "titleText")!, [.. o.GetProperty("errorList").EnumerateArray().Select(error => (Text(error, "text")!, Text(error, "href")))]) { Description = Text(o, "descriptionText") }.Html()),
        ["tag"] = (["text", "classes"], o => new Tag(Text(o, "text")!, Text(o, "classes")).Html()),
        ["inset-text"] = (["text"], o => new InsetText(Text(o, "text")!).Html()),
        ["warning-text"] = (["text", "iconFallbackText"], o => new WarningText(Text(o, "text")!).Html()),
        ["notification-banner"] = (["text", "type"], o => new NotificationBanner(Text(o, "text")!) { Success = Text(o, "type") == "success" }.Html()),
        ["details"] = (["summaryText", "text"], o => new Details(Text(o, "summaryText")!, Text(o, "text")!).Html()),
        ["breadcrumbs"] = (["items"], o => new Breadcrumbs([.. o.GetProperty("items").EnumerateArray().Select(item => (Text(item, "text")!, Text(item, "href")))]).Html()),
    };

    [Theory]
    [InlineData("button", 15)]
    [InlineData("input", 15)]
    [InlineData("textarea", 6)]
    [InlineData("select", 4)]
    [InlineData("radios", 6)]
    [InlineData("date-input", 3)]
    [InlineData("file-upload", 5)]
    [InlineData("error-summary", 3)]
    [InlineData("tag", 8)]
    [InlineData("inset-text", 1)]
    [InlineData("warning-text", 1)]
    [InlineData("notification-banner", 2)]
    [InlineData("details", 1)]
    [InlineData("breadcrumbs", 2)]
    public void A_component_comes_out_as_GOV_UK_has_it(string component, int atLeast)
    {
        var met = 0;
        foreach (var fixture in Fixtures(component))
        {
            var options = fixture.GetProperty("options");
            if (UsesOnly(options, Components[component].Options))
            {
                var name = fixture.GetProperty("name").GetString();
                Assert.True(Plain(fixture.GetProperty("html").GetString()!) == Plain(Components[component].Render(options)), $"{component}, {name}:\n{Plain(fixture.GetProperty("html").GetString()!)}\n{Plain(Components[component].Render(options))}");
                met++;
            }
        }

        Assert.True(met >= atLeast, $"{component}: only {met} fixtures use what is supported");
    }

    [Fact]
    public void The_comparison_can_fail()
    {
        Assert.NotEqual(Plain("<b class=\"x\">1</b>"), Plain("<b class=\"y\">1</b>"));
        Assert.NotEqual(Plain("<b>1</b>"), Plain("<b>2</b>"));
        Assert.Equal(Plain("<b  class=\"x\" id=\"y\"> 1\n</b>"), Plain("<b id=\"y\" class=\"x\">1</b>"));
    }

    private static IEnumerable<JsonElement> Fixtures(string component)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "src", "Belong.Web", "node_modules", "govuk-frontend", "dist", "govuk", "components", component, "fixtures.json");
            if (File.Exists(file))
            {
                return JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("fixtures").EnumerateArray();
            }
        }

        throw new FileNotFoundException("The build installs npm's packages; they are not here");
    }

    private static bool UsesOnly(JsonElement options, string[] known) =>
        options.EnumerateObject().All(option => known.Contains(option.Name) && Simple(option.Name, option.Value))
        && (!known.Contains("label") || options.TryGetProperty("label", out _)) && (!known.Contains("text") || options.TryGetProperty("text", out _))
        && (!known.Contains("items") || options.TryGetProperty("items", out var items) && (!known.Contains("label") || items.EnumerateArray().All(item => item.TryGetProperty("value", out _)))) && (!known.Contains("errorList") || options.TryGetProperty("errorList", out _)) && (!known.Contains("values") || options.TryGetProperty("fieldset", out _));

    private static bool Simple(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(part => part.Name is "text" or "classes" or "isPageHeading" or "legend" or "day" or "month" or "year" && (part.Name != "classes" || name is "label" or "legend") && Simple(part.Name, part.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("text", out _) && (name != "items" || item.TryGetProperty("value", out _) || item.TryGetProperty("href", out _) || item.EnumerateObject().Count() == 1)
            && item.EnumerateObject().All(part => part.Name is "text" or "value" or "selected" or "checked" or "disabled" or "href" || (part.Name == "hint" && Simple("hint", part.Value)))),
        _ => true,
    };

    private static List<Choice> Choices(JsonElement options) => [.. options.GetProperty("items").EnumerateArray().Select(item => new Choice(
        item.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.False ? "false" : Text(item, "value") ?? Text(item, "text")!, Text(item, "text")!, Text(item, "hint", "text"),
        item.TryGetProperty("selected", out var selected) ? selected.GetBoolean() : item.TryGetProperty("checked", out var ticked) ? ticked.GetBoolean() : null, Flag(item, "disabled")))];

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (var step in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return null;
            }
        }

        return element.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.False => null,
            _ => element.ToString(),
        };
    }

    private static bool Flag(JsonElement element, params string[] path) => Text(element, path) is "True" or "true";

    private static string Plain(string html)
    {
        var body = new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
        return Of(body);

        static string Of(INode node) => node switch
        {
            IText text => string.Join(' ', text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            IElement element => $"<{element.LocalName} {string.Join(' ', element.Attributes.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => $"{each.Name}={string.Join(' ', each.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))}"))}>{string.Concat(element.ChildNodes.Select(Of))}</{element.LocalName}>",
            _ => "",
        };
    }
}
