using Belong.Data;
using Belong.Domain.Children;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Belong.Tests;

/// <summary>The whole service in this process, on a port of its own, over a database of its own.</summary>
public sealed class TheService : IAsyncDisposable
{
    private readonly Engine engine;
    private readonly WebApplication app;

    private TheService(Engine engine, Ledger ledger, WebApplication app, string today)
    {
        (this.engine, Ledger, this.app, Today) = (engine, ledger, app, Day(today));
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public Ledger Ledger { get; }
    public DateOnly Today { get; }
    public string Address { get; }

    /// <summary>The address of every page, its parts in braces.</summary>
    public IReadOnlyList<string> Routes => [.. app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints.OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>().Where(each => each.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null).Select(each => "/" + each.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<Microsoft.AspNetCore.Routing.RouteEndpoint> Endpoints => app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints.OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>();

    /// <summary>Every address this program answers, with the page's model; null where something else answers.</summary>
    public IReadOnlyList<(string Route, Type? Model)> Pages => [.. app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints.OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
        .Select(each => ("/" + each.RoutePattern.RawText!.Trim('/'), each.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is { } page ? typeof(BelongHost).Assembly.GetType($"Belong.Web{page.RelativePath[..^".cshtml".Length].Replace('/', '.')}Model", throwOnError: true) : null)).Distinct().OrderBy(each => each.Item1, StringComparer.Ordinal)];

    /// <summary>Who is signed in, where people are.</summary>
    public Sessions Sessions => app.Services.GetRequiredService<Sessions>();

    public AccessLog Log => app.Services.GetRequiredService<AccessLog>();

    public static async Task<TheService> StartAsync(string today = "2026-03-10", string? database = null, DateOnly? day = null, VirusScan? scan = null, Entrance? entrance = null, Belong.Web.House.Watching.Watched? watched = null, TooOften? limits = null)
    {
        var engine = Engine.Of(database ?? Databases.New("sqlite"));
        var ledger = Ledger.Open(engine);
        var app = BelongHost.Build(ledger, personas: entrance is null, day ?? Day(today), "http://127.0.0.1:0", scan: scan, entrance: entrance, watched: watched, limits: limits ?? TooOften.Never);
        await app.StartAsync();
        return new(engine, ledger, app, (day ?? Day(today)).ToString("yyyy-MM-dd"));
    }

    /// <summary>Records acts as they are given, each on its day.</summary>
    public async Task<SubjectId> GivenAsync(Books books)
    {
        foreach (var (signature, outcome) in books.Changes)
        {
            await Ledger.RecordAsync(new Again(outcome, signature.Why), new Actor(signature.By, signature.By), DateOnly.FromDateTime(signature.At), signature.Change, signature.At);
        }

        return Id(1);
    }

    /// <summary>A child whom the social worker persona holds.</summary>
    public static Books AllocatedTo(Books books, string worker, string team, SubjectId? id = null) =>
        books.Do(new AllocateWorker(id ?? Id(1)) { From = books.Child(id ?? Id(1)).PeriodsOfCare[0].From, Worker = worker, Team = team, Reason = "FCONTA" }, books.Child(id ?? Id(1)).PeriodsOfCare[0].From.ToString("yyyy-MM-dd"));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Ledger.DisposeAsync();
        engine.Dispose();
    }

    private sealed record Again(Outcome Outcome, string Reason) : Act
    {
        public override string Why => Reason;

        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome;
    }
}
