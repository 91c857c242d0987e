namespace Belong.Web.House;

/// <summary>Whether somebody has asked for more on a screen: kept in this browser, of no use to anybody else.</summary>
public static class Compact
{
    private const string Name = "belong-compact";

    public static bool IsOn(HttpRequest request) => request.Cookies.ContainsKey(NameFor(request));

    /// <summary>Over an encrypted connection it belongs to this host alone.</summary>
    private static string NameFor(HttpRequest request) => request.IsHttps ? $"__Host-{Name}" : Name;

    /// <summary>For a year, or until it is switched back.</summary>
    public static void Switch(HttpContext context)
    {
        var how = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        if (IsOn(context.Request))
        {
            context.Response.Cookies.Delete(NameFor(context.Request), how);
        }
        else
        {
            context.Response.Cookies.Append(NameFor(context.Request), "on", how);
        }
    }
}
