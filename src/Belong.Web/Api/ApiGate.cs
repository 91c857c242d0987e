using System.Reflection;
using Belong.Data;
using Belong.Domain.Connected;
using Belong.Web.House;

namespace Belong.Web.Api;

/// <summary>
/// Stands before every address of the API, as <see cref="Gate"/> before every page: who asks, by which key; whether they may; and
/// the log of what was shown or refused, before anything is sent.
/// </summary>
public sealed class ApiGate(TheHouse house) : IEndpointFilter
{
    /// <summary>Where the gate leaves who asks, for whoever answers.</summary>
    public static Seeing Seeing(HttpContext http) => (Seeing)http.Items[typeof(Seeing)]!;

    /// <summary>The system that asks.</summary>
    public static ApiCaller Caller(HttpContext http) => (ApiCaller)http.Items[typeof(ApiCaller)]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var path = $"{http.Request.Method} {http.Request.Path}";
        var header = http.Request.Headers.Authorization.ToString();
        var county = house.Ledger.County;
        if (ApiCaller.Of(county, house.Clock.Today, header) is not { } caller)
        {
            if (ApiCaller.SaidBy(county, header) is { } said)
            {
                await house.Log.WriteAsync(new Look(said.System.Fact.Signs, $"sign-in refused: a key that is not in force, for {path}", true, []));
            }

            http.Response.Headers.WWWAuthenticate = "Bearer";
            return ApiProblem.Of(StatusCodes.Status401Unauthorized, "no-key", "Send a key that is in force as Authorization: Bearer");
        }

        var known = http.Request.Query[Known].ToString();
        var instant = known.Length > 0 ? BelongPage.InstantOf(known) : null;
        var seeing = new Seeing(house, caller.Person, instant);
        (http.Items[typeof(ApiCaller)], http.Items[typeof(Seeing)]) = (caller, seeing);
        var needs = http.GetEndpoint()?.Metadata.GetMetadata<ApiNeeds>();
        var answer = needs is null || (needs.Scope.Length > 0 && !caller.System.Fact.Has(needs.Scope)) ? ApiProblem.Forbidden(needs is null ? "This address answers nobody" : $"This system may not: {ConnectedSystem.AllScopes.Say(needs.Scope).ToLowerInvariant()}")
            : !seeing.Me.May(needs.Permission) ? ApiProblem.NotForPost(seeing)
            : known.Length > 0 && instant is null ? ApiProblem.Unreadable("known must be a date such as 2026-03-09, or an instant such as 2026-03-09T17:00:00Z")
            : instant is not null && !HttpMethods.IsGet(http.Request.Method) ? ApiProblem.Unreadable("Nothing can be recorded in the past: leave known out")
            : Unknown(http) is { } unknown ? ApiProblem.Unreadable($"There is no parameter {unknown} at this address: see {ApiMap.Described}")
            : await next(context);
        if (http.Response.StatusCode == StatusCodes.Status400BadRequest && answer is not IStatusCodeHttpResult)
        {
            answer = ApiProblem.Unreadable("A part of the address cannot be read, or is missing: days are such as 2026-03-09, numbers are whole");
        }

        var refused = answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound };
        if (refused || seeing.Shown.Count > 0 || answer is IFileHttpResult)
        {
            await seeing.LogAsync(path, refused);
        }

        return answer;
    }

    /// <summary>A parameter that was sent and that the address does not know: what is passed over would be taken to have been heeded.</summary>
    private static string? Unknown(HttpContext http)
    {
        var asked = http.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Select(part => part.Name).Append(Known).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return asked is null ? null : http.Request.Query.Keys.FirstOrDefault(key => !asked.Contains(key) || http.Request.RouteValues.ContainsKey(key));
    }

    /// <summary>The parameter that every reading address has: the instant as at which the record is read.</summary>
    private const string Known = "known";
}
