namespace Belong.Web.House.Watching;

/// <summary>What whoever runs the service has it tell of itself.</summary>
/// <param name="Collector">Where metrics and traces go, as OpenTelemetry sends them; null for nowhere.</param>
/// <param name="AsJson">Whether the log is written a JSON object to a line, with one for each request; else in words, and only what went wrong.</param>
public sealed record Watched(Uri? Collector = null, bool AsJson = false);
