namespace Belong.Web.House;

/// <summary>Whether somebody has asked for more on a screen: kept in this browser, of no use to anybody else.</summary>
public static class Compact
{
    private const string Name = "belong-compact";

    public static bool IsOn(HttpRequest request) => request.Cookies.ContainsKey(Name);

    /// <summary>For a year, or until it is switched back.</summary>
    public static void Switch(HttpContext context)
    {
        var how = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        if (IsOn(context.Request))
        {
            context.Response.Cookies.Delete(Name, how);
        }
        else
        {
            context.Response.Cookies.Append(Name, "on", how);
        }
    }
}
