using System.Text.Encodings.Web;
using System.Threading.RateLimiting;
using Belong.Domain.Connected;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.OpenApi;

namespace Belong.Web.Api;

/// <summary>The API: every address there is, with the scope and the permission it needs. What is asked there is described at <see cref="Described"/>.</summary>
public static class ApiMap
{
    /// <summary>The first and so far only version. What is in it is added to and never changed; what would change it is a version of its own.</summary>
    public const string Root = "/api/v1";

    public const string Described = "/api/v1.json";

    private const string Limited = "api";

    /// <summary>How often a system may ask in a minute; whoever sends no key that is in force, a tenth of that.</summary>
    public const int PerMinute = 600;

    public static void Add(IServiceCollection services)
    {
        services.AddRateLimiter(options =>
        {
            options.AddPolicy(Limited, static http =>
            {
                var house = http.RequestServices.GetRequiredService<TheHouse>();
                var caller = ApiCaller.Of(house.Ledger.County, house.Clock.Today, http.Request.Headers.Authorization.ToString());
                return RateLimitPartition.GetFixedWindowLimiter(caller?.Person.Id ?? $"from {AccountDoor.PlaceOf(http)}", _ => new() { PermitLimit = caller is null ? PerMinute / 10 : PerMinute, Window = TimeSpan.FromMinutes(1) });
            });
        });
        services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping); // what is sent is JSON, and no page
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith(Root[1..], StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "Belong", Version = "1", Description = "Records, duties, figures and acts, as people see and do them on Belong’s pages. Every look and every refusal is logged." };
                document.Servers = [];
                document.Components ??= new();
                document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key made under Connected systems" } };
                document.Security = [new() { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
                return Task.CompletedTask;
            });
        });
    }

    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/api/{documentName}.json").RequireRateLimiting(Limited);
        var api = app.MapGroup(Root).AddEndpointFilter<ApiGate>().RequireRateLimiting(Limited).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(429);
        api.MapGet("/me", (HttpContext http) =>
        {
            var caller = ApiGate.Caller(http);
            return TypedResults.Ok(new MeOut(caller.System.Fact.Name, caller.Person.Id, caller.Person.Role.Name, caller.Person.Team, [.. caller.System.Fact.May.Split(' ', StringSplitOptions.RemoveEmptyEntries)], caller.Key.Fact.Until!.Value));
        }).WithSummary("Who asks: the system, the post it stands for, its scopes, and the last day of its key").Open();

        api.MapGet("/changes", Records.Changes).Produces<IReadOnlyList<ChangedOut>>().WithSummary("What was written after a change, in order, of records that may be seen").Needs(Scopes.Read, Permission.SeeChildren);
        api.MapGet("/{many:records}", Records.List).Produces<ListOut<RecordLineOut>>().WithSummary("Records of a kind that may be seen").Needs(Scopes.Read, Permission.SeeOwnWork);
        api.MapGet("/{many:records}/{id:guid}", Records.Read).Produces<RecordOut>().WithSummary("A record, with each fact that holds; of one kind where kind names it").Needs(Scopes.Read, Permission.SeeOwnWork);
        api.MapGet("/{many:records}/{id:guid}/history", Records.History).Produces<IReadOnlyList<FactOut>>().WithSummary("Every entry of a record, in the order in which they were written").Needs(Scopes.Read, Permission.SeeOwnWork);
        api.MapGet("/{many:records}/{id:guid}/duties", Records.Duties).Produces<IReadOnlyList<DutyOut>>().WithSummary("What is due of a record, by when, and by which law").Needs(Scopes.Read, Permission.SeeOwnWork);
        api.MapGet("/{many:records}/{id:guid}/doings", Records.Doings).Produces<IReadOnlyList<DoingOut>>().WithSummary("What may be recorded of a record, and what is asked").Needs(Scopes.Read, Permission.SeeOwnWork);

        api.MapPost("/children", Writing.Open).Produces<ChangeOut>().ProducesValidationProblem(422).WithSummary("Open the record of a child of whom there is none").Needs(Scopes.Write, Permission.RecordCare);
        api.MapPost("/{many:records}/{id:guid}/facts/{kind}", Writing.Say).Produces<ChangeOut>().ProducesValidationProblem(422).WithSummary("Record a fact: a visit, a case note").Needs(Scopes.Write, Permission.SeeOwnWork);
        api.MapPost("/{many:records}/{id:guid}/do/{act}", Writing.Do).Produces<ChangeOut>().ProducesValidationProblem(422).WithSummary("Do something to a record: move a child, allocate a worker").Needs(Scopes.Write, Permission.SeeOwnWork);
        api.MapPost("/{many:records}/{id:guid}/facts/{fact:guid}/correct", Writing.Correct).Produces<ChangeOut>().ProducesValidationProblem(422).WithSummary("Put a fact right, with the reason").Needs(Scopes.Write, Permission.SeeOwnWork);
        api.MapPost("/{many:records}/{id:guid}/facts/{fact:guid}/withdraw", Writing.Withdraw).Produces<ChangeOut>().ProducesValidationProblem(422).WithSummary("Withdraw a fact that should never have been recorded, with the reason").Needs(Scopes.Write, Permission.SeeOwnWork);

        api.MapGet("/figures", FigureAnswers.All).Produces<IReadOnlyList<FigureOut>>().WithSummary("Every figure of a period").Needs(Scopes.Figures, Permission.SeeFigures);
        api.MapGet("/figures/{code}", FigureAnswers.One).Produces<IReadOnlyList<FigureOut>>().WithSummary("One measure of a period, with its groups, and broken down where by says how").Needs(Scopes.Figures, Permission.SeeFigures);

        api.MapGet("/dataset", SetAnswers.Tables).WithSummary("The tables of the standard safeguarding data set, with their columns and those that are left blank").Needs(Scopes.Export, Permission.SignOffReturns);
        api.MapGet("/dataset/{table}", SetAnswers.Table).Produces<IReadOnlyList<Dictionary<string, object?>>>().WithSummary("A table of the standard safeguarding data set, as JSON or, with format=csv, as CSV").Needs(Scopes.Export, Permission.SignOffReturns);
        api.MapGet("/daily-payload", SetAnswers.Daily).Produces<PayloadOut>().WithSummary("The national daily payload: every child of the window or, with since, what changed after an instant").Needs(Scopes.Export, Permission.SignOffReturns);

        app.Map("/api/{**rest}", () => ApiProblem.Of(StatusCodes.Status404NotFound, "not-found", $"There is no such address: the API is at {Root}, and described at {Described}")).RequireRateLimiting(Limited).ExcludeFromDescription();
    }

    /// <summary>Scopes of which a system may use nothing, since its post may not.</summary>
    public static IEnumerable<string> InVain(ConnectedSystem system) =>
        Roles.Of(system.Role) is not { } role ? [] : new[] { (Scope: Scopes.Figures, Needs: Permission.SeeFigures), (Scope: Scopes.Export, Needs: Permission.SignOffReturns) }.Where(each => system.Has(each.Scope) && !role.May.Contains(each.Needs)).Select(each => each.Scope);

    /// <summary>Who asks.</summary>
    public sealed record MeOut(string Name, string Signs, string Post, string Team, IReadOnlyList<string> Scopes, DateOnly KeyUntil);

    private static void Needs(this RouteHandlerBuilder endpoint, string scope, Permission permission) => endpoint.WithMetadata(new ApiNeeds(scope, permission));

    /// <summary>For whoever has a key, whatever it may do.</summary>
    private static void Open(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new ApiNeeds("", Permission.SeeOwnWork));
}
