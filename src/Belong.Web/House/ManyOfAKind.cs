using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>In an address: the word for several records of a kind that has pages.</summary>
public sealed class ManyOfAKind : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        SightRule.Under(values.TryGetValue(routeKey, out var many) ? many as string : null) is not null;
}
