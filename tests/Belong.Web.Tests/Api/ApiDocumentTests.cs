using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Belong.Web.Api;

namespace Belong.Web.Tests.Api;

/// <summary>What docs/api.md shows is what happens: each example is sent, in its order, and answers as it says.</summary>
public sealed partial class ApiDocumentTests
{
    [Fact]
    public async Task Every_example_of_the_document_answers_as_it_says()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var system = await ASystem.To(service, role: "iro-manager");
        var (examples, wrong) = (Example().Matches(await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "api.md"))), new List<string>());
        Assert.True(examples.Count >= 10, $"{examples.Count} examples were found");
        foreach (Match example in examples)
        {
            var lines = example.Groups["request"].Value.Trim().Split('\n');
            var first = lines[0].Split(' ');
            var headers = lines.Skip(1).Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith('{')).Select(line => (line.Split(": ")[0], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])).ToArray();
            var expected = example.Groups["response"].Value.Trim().Split('\n', 2);
            var (status, body, _) = await system.AskAsync(first[0], first[1], lines.FirstOrDefault(line => line.StartsWith('{')), headers);
            if (status != (HttpStatusCode)int.Parse(expected[0], CultureInfo.InvariantCulture) || Missing(JsonNode.Parse(expected[1])!, body, "") is not null)
            {
                wrong.Add($"{lines[0]}: {(int)status}, {Missing(JsonNode.Parse(expected[1])!, body, "")}\n{body}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task The_document_for_programs_lists_every_address_and_no_other()
    {
        await using var service = await TheService.StartAsync();
        using var nobody = new ASystem(service.Address, null);
        var paths = (await nobody.GetAsync(ApiMap.Described))["paths"]!.AsObject();
        Assert.Equal(
            ["/api/v1/changes", "/api/v1/children", "/api/v1/daily-payload", "/api/v1/dataset", "/api/v1/dataset/{table}", "/api/v1/figures", "/api/v1/figures/{code}", "/api/v1/me", "/api/v1/{many}", "/api/v1/{many}/{id}", "/api/v1/{many}/{id}/do/{act}", "/api/v1/{many}/{id}/doings", "/api/v1/{many}/{id}/duties", "/api/v1/{many}/{id}/facts/{fact}/correct", "/api/v1/{many}/{id}/facts/{fact}/withdraw", "/api/v1/{many}/{id}/facts/{kind}", "/api/v1/{many}/{id}/history"],
            paths.Select(path => path.Key).Order(StringComparer.Ordinal));
        Assert.All(paths.SelectMany(path => path.Value!.AsObject()), operation => Assert.False(string.IsNullOrEmpty(operation.Value!["summary"]?.GetValue<string>())));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Belong.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    /// <summary>What the document shows and the answer has not; null where it has all of it. An ellipsis stands for anything.</summary>
    private static string? Missing(JsonNode expected, JsonNode? actual, string at) => (expected, actual) switch
    {
        (JsonValue value, not null) when value.ToJsonString() is "\"\\u2026\"" => null,
        (JsonObject parts, JsonObject has) => parts.Select(part => Missing(part.Value!, has[part.Key], $"{at}.{part.Key}")).FirstOrDefault(each => each is not null),
        (JsonArray items, JsonArray has) => has.Count < items.Count ? $"{at} has {has.Count}" : items.Select((item, i) => Missing(item!, has[i], $"{at}[{i}]")).FirstOrDefault(each => each is not null),
        _ => JsonNode.DeepEquals(expected, actual) ? null : $"{at} is {actual?.ToJsonString() ?? "not there"}",
    };

    [GeneratedRegex("```request\n(?<request>.*?)```\\s+```response\n(?<response>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
