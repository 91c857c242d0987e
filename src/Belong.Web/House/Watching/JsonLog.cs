using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Belong.Web.House.Watching;

/// <summary>
/// The log as a JSON object to a line. It holds nobody's data: of what the framework fills into its messages only what is known to be
/// no person's is written, and what an exception says only where it speaks of the machine.
/// </summary>
public sealed class JsonLog() : ConsoleFormatter(Named)
{
    public const string Named = "belong-json";

    /// <summary>Values that say nothing of anybody: everything else in a message is left out.</summary>
    private static readonly HashSet<string> Told = new(StringComparer.Ordinal) { "Method", "Route", "Status", "Milliseconds", "Trace", "address", "StatusCode", "Protocol", "Attempt", "Seconds" };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["time"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["level"] = logEntry.LogLevel.ToString().ToLowerInvariant(),
            ["of"] = logEntry.Category,
            ["event"] = logEntry.EventId.Name ?? logEntry.EventId.Id.ToString(CultureInfo.InvariantCulture),
        };
        if (logEntry.State is IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            line["message"] = values.FirstOrDefault(each => each.Key == "{OriginalFormat}").Value as string;
            foreach (var (name, value) in values.Where(each => Told.Contains(each.Key)))
            {
                line[char.ToLowerInvariant(name[0]) + name[1..]] = value is null or string or int or long or double ? value : value.ToString();
            }
        }

        for (var (exception, at) = (logEntry.Exception, 0); exception is not null && at < 5; exception = exception.InnerException, at++)
        {
            line[at == 0 ? "exception" : $"because{at}"] = new { Type = exception.GetType().FullName, Says = OfTheMachine(exception) ? exception.Message : null, At = exception.StackTrace?.Split('\n').Take(20).Select(frame => frame.Trim()).ToArray() };
        }

        textWriter.WriteLine(JsonSerializer.Serialize(line, Options));
    }

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Default };

    /// <summary>Databases are told not to say the values that they refused.</summary>
    private static bool OfTheMachine(Exception exception) => exception is DbException or SocketException or TimeoutException or OperationCanceledException or UnauthorizedAccessException or (IOException and not FileNotFoundException);
}
