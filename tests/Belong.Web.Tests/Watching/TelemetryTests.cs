using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Workforce;
using Belong.Web.House.Watching;
using Belong.Web.Tests.Api;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Belong.Web.Tests.Watching;

/// <summary>What the service tells whoever runs it, and that nobody’s name, words or record is in it.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed partial class TelemetryTests
{
    [Fact]
    public async Task A_day_s_log_metrics_and_traces_hold_no_name_no_word_and_no_record_of_anybody()
    {
        var (spans, metrics) = (new List<Activity>(), new List<Metric>());
        var error = Console.Error;
        await using var written = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetError(TextWriter.Synchronized(written));
        var words = "Quillfeather hid her diary under the stairs";
        HashSet<string> names;
        List<string> ids;
        try
        {
            using var traces = Telemetry.Traces(Sdk.CreateTracerProviderBuilder()).AddInMemoryExporter(spans).Build();
            using var measures = Telemetry.Metrics(Sdk.CreateMeterProviderBuilder()).AddInMemoryExporter(metrics).Build();
            await using var service = await TheService.StartAsync(database: await MadeUpCounty.CopyAsync(), day: Day("2017-07-21"), watched: new Watched(AsJson: true));
            var county = service.Ledger.County;
            names = [.. county.Everything.SelectMany(record => record.Facts<Name>()).SelectMany(name => new[] { name.Fact.Given, name.Fact.Family }).Concat(county.Workers.Select(worker => worker.WorkerId)).Where(name => name.Length > 3)];
            ids = [.. county.Children.Take(50).Select(child => child.Id.ToString())];
            using var worker = await AVisitor.To(service, "iro-01");
            using var director = await AVisitor.To(service, "d-001");
            foreach (var child in county.Children.Where(child => child.IsLookedAfterOn(Day("2017-07-21"))).Take(25))
            {
                foreach (var page in new[] { "", "/timeline", "/history", "/people", "/facts/record/case-note" })
                {
                    await worker.GetAsync($"/children/{child.Id}{page}");
                }

                await worker.PostAsync($"/children/{child.Id}/facts/record/case-note", ("On.day", "20"), ("On.month", "7"), ("On.year", "2017"), ("Kind", "call"), ("Words", words));
                await worker.PostAsync($"/children/{child.Id}/facts/record/case-note", ("On", "never"), ("Kind", "pigeon"), ("Words", words));
            }

            foreach (var address in new[] { "/", $"/children?q={Uri.EscapeDataString(names.First())}", $"/search?q={words.Split(' ')[0]}", "/figures?period=nonsense", "/children/no-such", $"/children/{Guid.NewGuid()}", "/nowhere/Quillfeather", "/reports", "/access?who=w-045" })
            {
                await director.GetAsync(address);
            }

            using var system = await ASystem.To(service, role: "iro-manager", today: Day("2017-07-21"), until: "2017-12-31");
            await system.AskAsync("POST", $"/api/v1/children/{ids[0]}/facts/case-note", $$"""{ "on": "2017-07-20", "kind": "call", "words": "{{words}}", "Quillfeather": 1 }""");
            await system.AskAsync("POST", $"/api/v1/children/{ids[0]}/facts/case-note", "{ Quillfeather");
            measures.ForceFlush();
            traces.ForceFlush();
            await Task.Delay(500); // the console writes from a thread of its own
        }
        finally
        {
            Console.SetError(error);
        }

        var log = written.ToString();
        var told = string.Join('\n', spans.Select(span => $"{span.DisplayName} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))} {string.Join(' ', span.Events.Select(happened => happened.Name))}").Concat(metrics.SelectMany(MetricTags)));
        Assert.True(log.Split('\n').Count(line => line.Contains("\"answered\"", StringComparison.OrdinalIgnoreCase)) > 100, log[..Math.Min(2000, log.Length)]);
        Assert.True(spans.Count > 100);
        Assert.Contains("act RecordFact", told, StringComparison.Ordinal);
        Assert.Contains("belong.act.duration", told, StringComparison.Ordinal);
        foreach (var (what, text) in new[] { ("the log", log), ("telemetry", told) })
        {
            var spoken = Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
            Assert.True(spoken.Intersect(names.Except(Harmless)).FirstOrDefault() is var name && name is null, $"{what} holds {name}");
            Assert.True(ids.Find(id => text.Contains(id, StringComparison.OrdinalIgnoreCase)) is var id && id is null, $"{what} holds the record {id}");
            Assert.DoesNotContain("Quillfeather", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("diary", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void An_exception_says_what_it_is_and_where_and_its_words_only_where_it_speaks_of_the_machine()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new JsonLog().Write(new LogEntry<string>(LogLevel.Error, "Test", new(7, "Failed"), "state", new InvalidOperationException("Robin Fairweather", new IOException("No space left on device")), static (state, _) => state), null, text);
        var line = JsonDocument.Parse(text.ToString()).RootElement;
        Assert.Equal(("System.InvalidOperationException", JsonValueKind.Null), (line.GetProperty("exception").GetProperty("type").GetString(), line.GetProperty("exception").GetProperty("says").ValueKind));
        Assert.Equal("No space left on device", line.GetProperty("because1").GetProperty("says").GetString());
        Assert.Single(text.ToString().TrimEnd('\n', '\r').Split('\n'));
    }

    [Fact]
    public async Task It_is_ready_while_its_database_answers_and_well_while_it_reads_its_ledger()
    {
        await using var service = await TheService.StartAsync();
        using var nobody = AVisitor.At(service.Address);
        Assert.Equal((HttpStatusCode.OK, "ready"), (await nobody.GetAsync("/ready")) is var ready ? (ready.Status, ready.Text) : default);
        Assert.Equal((HttpStatusCode.OK, "well"), (await nobody.GetAsync("/health")) is var well ? (well.Status, well.Text) : default);
    }

    /// <summary>Names of the made-up county that are words of the framework or of the service too.</summary>
    private static readonly string[] Harmless = ["Grace", "Rose", "Hope", "Faith", "Mark", "Will", "Summer", "Page", "North", "West"];

    private static List<string> MetricTags(Metric metric)
    {
        var found = new List<string>();
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var tags = new List<string>();
            foreach (var tag in point.Tags)
            {
                tags.Add($"{tag.Key}={tag.Value}");
            }

            found.Add($"{metric.Name} {string.Join(' ', tags)}");
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]+")]
    private static partial Regex Word();
}
