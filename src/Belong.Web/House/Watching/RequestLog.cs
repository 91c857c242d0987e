using System.Diagnostics;

namespace Belong.Web.House.Watching;

/// <summary>A line for each request: the pattern of its address, how it was answered and how long that took. Whose page it was stands in the access log, and only there.</summary>
public sealed partial class RequestLog(ILogger<RequestLog> log)
{
    public async Task Write(HttpContext http, RequestDelegate next)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            Answered(log, http.Request.Method, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "", http.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, Activity.Current?.TraceId.ToString());
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} was answered {Status} in {Milliseconds} ms ({Trace})", EventName = "Answered")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds, string? trace);
}
