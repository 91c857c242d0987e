using System.CommandLine;
using System.Net;
using Belong.Data;
using Belong.Domain.Governance;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Belong.Web.House.Watching;

namespace Belong.Web.Verbs;

/// <summary>
/// <c>belong serve</c>: production. It has no personas, and refuses to start without a database that was named, a
/// connection that does not own it, and real sign-in.
/// </summary>
internal static class ServeVerb
{
    /// <summary>The word that the council's sign-in knows this service by: never on the command line, where others on the machine read it.</summary>
    private const string SecretVariable = "BELONG_SIGN_IN_SECRET";

    private static readonly Option<string> Listen = new("--listen") { Description = "Where to listen on this machine", DefaultValueFactory = _ => "http://localhost:5080" };
    private static readonly Option<string?> Address = new("--address") { Description = "Where people reach the service, for example https://belong.example.gov.uk. Without it, where it listens: this machine only" };
    private static readonly Option<string?> Authority = new("--sign-in") { Description = "The address of the council’s OpenID Connect provider" };
    private static readonly Option<string?> ClientId = new("--client") { Description = $"The name by which the provider knows this service; its secret is in {SecretVariable}" };
    private static readonly Option<string> NamedBy = new("--named-by") { Description = "The claim by which somebody is found the first time, by sign-in ID or address: one that the council gives and nobody can choose for themselves", DefaultValueFactory = _ => "email" };
    private static readonly Option<bool> HasAccounts = new("--accounts") { Description = "Let people have accounts here: by passkey, or by password and a code of their telephone" };
    private static readonly Option<int> Idle = new("--idle") { Description = "Minutes after which somebody who does nothing is signed out", DefaultValueFactory = _ => 30 };
    private static readonly Option<int> Longest = new("--longest") { Description = "Hours after which anybody is signed out", DefaultValueFactory = _ => 10 };
    private static readonly Option<string[]> Proxies = new("--proxy") { Description = "The address of a proxy in front of the service whose word is taken on who asked and how. One on this machine always is", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> Collector = new("--telemetry") { Description = "The address of the council’s OpenTelemetry collector, for example http://localhost:4317: metrics and traces go there, and nobody’s data" };
    private static readonly Option<string> LogAs = new("--log") { Description = "words, what goes wrong for whoever reads along; or json, an object to a line with one for each request, and nobody’s data", DefaultValueFactory = _ => "words" };
    private static readonly Option<string?> PostcodeList = new("--postcodes") { Description = "The list of postcodes, as for demo" };
    private static readonly Option<string[]> ProviderLists = new("--providers") { Description = "Ofsted’s list of providers, as for demo", AllowMultipleArgumentsPerToken = true };

    public static Command Make()
    {
        var command = new Command("serve", "Run the service for a council. Will not start without a configured database and real sign-in") { Shared.Database, Shared.Day, Listen, Address, Authority, ClientId, NamedBy, HasAccounts, Idle, Longest, Proxies, Collector, LogAs, PostcodeList, ProviderLists };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, CancellationToken stop)
    {
        if (given.GetValue(Shared.Database) is null && Environment.GetEnvironmentVariable("BELONG_DATABASE") is not { Length: > 0 })
        {
            throw new UsageException("serve needs a database: set it with --database or BELONG_DATABASE");
        }

        var entrance = EntranceOf(given);
        using (var engine = Shared.EngineOf(given))
        {
            if (Grants.IsOwner(engine))
            {
                throw new UsageException("serve must not connect as the owner of the ledger: run belong migrate as the owner, and serve as belong_service");
            }
        }

        await using var ledger = Shared.Open(given);
        if (ledger.County.Council.IsMadeUp)
        {
            throw new UsageException("This is the made-up county: serve is for a council’s own records. Use demo");
        }

        Memory.GiveBack();
        var postcodes = Shared.PostcodesOf(given.GetValue(PostcodeList));
        var providers = given.GetValue(ProviderLists) is { Length: > 0 } lists ? Shared.Reading(() => OfstedList.Read(lists, postcodes, Shared.DayOf(given))) : null;
        DateOnly? day = given.GetValue(Shared.Day) is not null ? Shared.DayOf(given) : null;
        await using var app = BelongHost.Build(ledger, personas: false, day, given.GetValue(Listen), postcodes, providers, entrance: entrance, watched: WatchedOf(given));
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException taken)
        {
            throw new UsageException($"{given.GetValue(Listen)} is in use: choose another with --listen ({taken.Message})");
        }

        await Console.Error.WriteLineAsync($"Belong is at {entrance.Address} – {ledger.Engine.Place}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static Watched WatchedOf(ParseResult given) =>
        given.GetValue(LogAs) is not ("words" or "json") and var log ? throw new UsageException($"--log {log} must be words or json")
            : new(given.GetValue(Collector) is { } collector ? AnAddress("--telemetry", collector) : null, given.GetValue(LogAs) == "json");

    private static Entrance EntranceOf(ParseResult given)
    {
        var listen = AnAddress("--listen", given.GetValue(Listen)!);
        var address = given.GetValue(Address) is { } named ? AnAddress("--address", named) : listen;
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new UsageException($"--address {address} must begin with https: people's browsers would send what they read in the clear");
        }

        if (given.GetValue(Authority) is null && !given.GetValue(HasAccounts))
        {
            throw new UsageException("serve needs real sign-in: name the council’s provider with --sign-in and --client, or let people have accounts here with --accounts. Personas are not allowed: use demo to try a database on this machine");
        }

        if (given.GetValue(Idle) is < 1 or > 240 || given.GetValue(Longest) is < 1 or > 24)
        {
            throw new UsageException("--idle is from 1 to 240 minutes, --longest from 1 to 24 hours");
        }

        return new()
        {
            Address = address,
            Council = given.GetValue(Authority) is { } provider ? CouncilOf(given, AnAddress("--sign-in", provider)) : null,
            HasAccounts = given.GetValue(HasAccounts),
            Idle = TimeSpan.FromMinutes(given.GetValue(Idle)),
            Longest = TimeSpan.FromHours(given.GetValue(Longest)),
            Proxies = [.. (given.GetValue(Proxies) ?? []).Select(proxy => IPAddress.TryParse(proxy, out var known) ? known : throw new UsageException($"--proxy {proxy} is not an IP address"))],
        };
    }

    private static CouncilSignIn CouncilOf(ParseResult given, Uri authority)
    {
        if (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback)
        {
            throw new UsageException($"--sign-in {authority} must begin with https");
        }

        return given.GetValue(ClientId) is { Length: > 0 } client && Environment.GetEnvironmentVariable(SecretVariable) is { Length: > 0 } secret
            ? new(authority, client, secret, NamedBy: given.GetValue(NamedBy)!)
            : throw new UsageException($"--sign-in needs --client, the name by which the provider knows this service, and its secret in {SecretVariable}");
    }

    private static Uri AnAddress(string option, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : throw new UsageException($"{option} {text} is not an address: write it whole, with http:// or https://");
}
