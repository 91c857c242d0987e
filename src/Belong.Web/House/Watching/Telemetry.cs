using System.Diagnostics;
using System.Diagnostics.Metrics;
using Belong.Data;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Belong.Web.House.Watching;

/// <summary>
/// Metrics and traces by OpenTelemetry, to the collector that was named and to nothing else. An address holds the id of a
/// record: what is told is the pattern of the address, and of who asked, nothing.
/// </summary>
public static class Telemetry
{
    private static readonly string[] Untold = ["url.path", "url.query", "url.full", "client.address", "network.peer.address", "user_agent.original", "server.address"];

    public static void Add(IServiceCollection services, Uri collector)
    {
        services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService("belong", serviceInstanceId: Environment.MachineName))
            .WithMetrics(metrics => Metrics(metrics).AddOtlpExporter(to => to.Endpoint = collector))
            .WithTracing(traces => Traces(traces).AddOtlpExporter(to => to.Endpoint = collector));
    }

    /// <summary>What is measured.</summary>
    public static MeterProviderBuilder Metrics(MeterProviderBuilder metrics) => metrics.AddMeter(Measured.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter("Npgsql");

    /// <summary>What is traced: each request, and each act within it.</summary>
    public static TracerProviderBuilder Traces(TracerProviderBuilder traces) => traces.AddSource(Measured.Name).AddAspNetCoreInstrumentation(static options =>
    {
        options.RecordException = false; // what an exception says may be what somebody typed
        options.EnrichWithHttpResponse = static (activity, response) => Blank(activity, response.HttpContext);
        options.EnrichWithException = static (activity, exception) => activity.SetTag("exception.type", exception.GetType().FullName);
    });

    /// <summary>What is read off the service whenever the collector asks.</summary>
    public static void Observe(Meter meter, TheHouse house, Sessions? sessions)
    {
        meter.CreateObservableGauge("belong.ledger.changes", () => house.Ledger.County.Seq, description: "The number of the last change this node has read: apart from the other nodes’, it is behind");
        meter.CreateObservableGauge("belong.ledger.broken", () => house.Ledger.Broken is null ? 0 : 1, description: "1 where the ledger holds what this version cannot read");
        meter.CreateObservableGauge("belong.records", () => house.Ledger.County.Everything.Count(), description: "Records of every kind");
        if (sessions is not null)
        {
            meter.CreateObservableGauge("belong.sessions", () => sessions.All().Count, description: "Browsers that are signed in");
        }
    }

    private static void Blank(Activity activity, HttpContext http)
    {
        foreach (var tag in Untold)
        {
            activity.SetTag(tag, null);
        }

        var pattern = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        activity.DisplayName = $"{http.Request.Method} {pattern ?? "no such address"}";
        activity.SetTag("url.path", pattern is null ? null : $"/{pattern.TrimStart('/')}");
    }
}
