using System.Globalization;
using System.Net;
using Belong.Data.Demo;

namespace Belong.Web.House;

/// <summary>
/// What a visitor sees while the made-up county is built: how far it is, and no figure of it. The page asks again by itself, and finds
/// the service in its place once the county is whole.
/// </summary>
internal sealed class WaitingRoom : IAsyncDisposable
{
    private static readonly (BuildingStage Stage, string Words)[] Stages =
    [
        (BuildingStage.Lives, "Writing records for about six thousand children"), (BuildingStage.Acts, "Checking each entry as if it were recorded today"), (BuildingStage.Writing, "Saving the records"), (BuildingStage.Papers, "Preparing the panel’s July papers"),
    ];

    private readonly WebApplication app;
    private (BuildingStage Stage, int Done, int Of) now;

    private WaitingRoom(WebApplication app) => this.app = app;

    public static async Task<WaitingRoom> OpenAsync(string url, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var room = new WaitingRoom(app);
        app.Run(room.Answer);
        await app.StartAsync(stop);
        return room;
    }

    public void Show(BuildingStage stage, int done, int of) => now = (stage, done, of);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private Task Answer(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
        if (context.Request.Path == "/health")
        {
            return context.Response.WriteAsync("The made-up county is being built");
        }

        context.Response.Headers["Refresh"] = "2";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Page());
    }

    /// <summary>The stages with what is done of the present one.</summary>
    internal string Page()
    {
        var (stage, done, of) = now;
        var lines = Stages.Select(each => $"<li>{WebUtility.HtmlEncode(each.Words)}: {(each.Stage < stage ? "done" : each.Stage > stage ? "to come" : of == 0 ? "now" : string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{done:N0} of {of:N0}"))}</li>");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Building the made-up county – Belong</title></head>
            <body>
            <main>
            <h1>Building the made-up county</h1>
            <p>This happens once and takes one or two minutes. This page opens the service when the county is whole.</p>
            <ol>{string.Concat(lines)}</ol>
            </main>
            </body>
            </html>
            """;
    }
}
