using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Belong.Data;

/// <summary>What is measured of the ledger and the access log, for whoever runs the service. Nothing in it says whom anything was about, or who did it.</summary>
public static class Measured
{
    public const string Name = "Belong";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Acts = Meter.CreateHistogram<double>("belong.act.duration", "s", "From when an act was asked for until it was durable, or refused");
    private static readonly Histogram<double> Looks = Meter.CreateHistogram<double>("belong.look.duration", "s", "Until a look was in the access log");
    private static readonly ActivitySource Steps = new(Name);

    /// <summary>How long an act took and how it came out, under the name of what it does.</summary>
    internal static async Task<Recorded> Act(string act, Task<Recorded> recording)
    {
        var began = Stopwatch.GetTimestamp();
        using var step = Steps.StartActivity($"act {act}");
        try
        {
            var recorded = await recording;
            Tell(recorded.Refused ? "refused" : recorded.Again ? "again" : "written");
            return recorded;
        }
        catch
        {
            step?.SetStatus(ActivityStatusCode.Error);
            Tell("failed");
            throw;
        }

        void Tell(string outcome)
        {
            step?.SetTag("belong.outcome", outcome);
            Acts.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new("act", act), new("outcome", outcome));
        }
    }

    /// <summary>How long a line of the access log took.</summary>
    internal static async Task Look(bool refused, Task writing)
    {
        var began = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            await writing;
            outcome = refused ? "refused" : "shown";
        }
        finally
        {
            Looks.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }
}
