using System.Threading.RateLimiting;
using Belong.Web.Api;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Diagnostics;

namespace Belong.Web.House;

/// <summary>
/// How often in a minute somebody may ask for what costs much, so that nobody waits because one person, or one program in their name, asks without end. Each number is several times what
/// anybody clicks. Of what costs much each person has one thing made at a time, and a few wait their turn.
/// </summary>
public sealed record TooOften
{
    private const int WaitTheirTurn = 8;

    /// <summary>A form with more in it is not read once it is refused: its writer has it in their browser.</summary>
    private const long KeptAtMost = 1_000_000;

    /// <summary>Pages of every kind, of one person.</summary>
    public int Pages { get; init; } = 600;

    /// <summary>The same of all who come from one place and are not signed in: an office may be behind one address.</summary>
    public int FromAPlace { get; init; } = 1_200;

    /// <summary>What Chromium prints.</summary>
    public int Prints { get; init; } = 20;

    /// <summary>Lists and papers to take away, and whole sets of data.</summary>
    public int Exports { get; init; } = 60;

    public int Searches { get; init; } = 120;

    /// <summary>Pages as they were known on another day, for which the county is read anew.</summary>
    public int LooksBack { get; init; } = 120;

    /// <summary>Forms with files.</summary>
    public int Uploads { get; init; } = 60;

    /// <summary>For tests, which do in a minute what a council does in a day.</summary>
    public static TooOften Never { get; } = new() { Pages = int.MaxValue, FromAPlace = int.MaxValue, Prints = int.MaxValue, Exports = int.MaxValue, Searches = int.MaxValue, LooksBack = int.MaxValue, Uploads = int.MaxValue };

    /// <summary>Under which a refused request keeps what was typed, for the page that refuses it.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> TypedIn(HttpContext http) => http.Items[typeof(TooOften)] as IReadOnlyList<KeyValuePair<string, string>> ?? [];

    public void Add(IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => Window(http, IsNotCounted(http) || BelongHost.IsOfApi(http) ? null : "page", IsSomebody(http) ? Pages : FromAPlace)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => CostOf(http) is var (kind, most) ? Window(http, kind, most) : Window(http, null, 0)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => CostOf(http) is var (kind, _)
                ? RateLimitPartition.GetConcurrencyLimiter($"{kind} {Who(http)}", _ => new() { PermitLimit = 1, QueueLimit = WaitTheirTurn, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
                : RateLimitPartition.GetNoLimiter("")));
        options.OnRejected = static async (context, stop) =>
        {
            var http = context.HttpContext;
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) && after > TimeSpan.Zero ? (int)Math.Ceiling(after.TotalSeconds) : 60;
            http.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (BelongHost.IsOfApi(http))
            {
                await ApiProblem.Of(StatusCodes.Status429TooManyRequests, "too-many", $"Ask no more than {ApiMap.PerMinute} times a minute, and for whole sets or what was known more seldom: ask again after Retry-After").ExecuteAsync(http);
                return;
            }

            // The page that says so is shown by what stands around: here is kept what was typed.
            http.Items[typeof(TooOften)] = await TypedAsync(http.Request, stop);
        };
    });

    /// <summary>What a request costs, where it costs much, and how often that may be asked; null for an ordinary page.</summary>
    private (string Kind, int Most)? CostOf(HttpContext http)
    {
        if (IsNotCounted(http))
        {
            return null;
        }

        var request = http.Request;
        var handler = request.Query["handler"].ToString();
        return Is("Pdf") || Is("Give") ? ("print", Prints)
            : HttpMethods.IsPost(request.Method) && handler.Length == 0 && request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true ? ("upload", Uploads)
            : Is("Xlsx") || Is("Csv") || Is("Docx") || Is("Files") || Is("Html") || Is("Json") || request.Path.StartsWithSegments($"{ApiMap.Root}/dataset", StringComparison.OrdinalIgnoreCase) || request.Path.StartsWithSegments($"{ApiMap.Root}/daily-payload", StringComparison.OrdinalIgnoreCase) ? ("export", Exports)
            : request.Query["known"].ToString().Length > 0 ? ("look back", LooksBack)
            : request.Path.StartsWithSegments("/search", StringComparison.OrdinalIgnoreCase) ? ("search", Searches)
            : null;

        bool Is(string asked) => handler.Equals(asked, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The page that refuses, and whether the service is well, are never refused.</summary>
    private static bool IsNotCounted(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null || http.Request.Path == "/health" || http.Request.Path == "/ready";

    private static bool IsSomebody(HttpContext http) => SignedIn.WorkerOf(http.User) is not null;

    private static RateLimitPartition<string> Window(HttpContext http, string? kind, int most) => kind is null || most == int.MaxValue ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetFixedWindowLimiter($"{kind} {Who(http)}", _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Who asks: the person, the system by its key, else the place.</summary>
    private static string Who(HttpContext http)
    {
        if (BelongHost.IsOfApi(http))
        {
            var house = http.RequestServices.GetRequiredService<TheHouse>();
            return ApiCaller.Of(house.Ledger.County, house.Clock.Today, http.Request.Headers.Authorization.ToString())?.Person.Id ?? $"from {AccountDoor.PlaceOf(http)}";
        }

        return SignedIn.WorkerOf(http.User) ?? $"from {AccountDoor.PlaceOf(http)}";
    }

    /// <summary>The fields of a form, with the mark by which it was ours; no files.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TypedAsync(HttpRequest request, CancellationToken stop)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is null or > KeptAtMost)
        {
            return [];
        }

        try
        {
            return [.. (await request.ReadFormAsync(stop)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return [];
        }
    }
}
