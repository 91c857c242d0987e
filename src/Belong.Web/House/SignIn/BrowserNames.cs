namespace Belong.Web.House.SignIn;

/// <summary>What a browser calls itself, in the words of whoever sits before it.</summary>
public static class BrowserNames
{
    /// <summary>The first that fits: browsers name those too that they are like.</summary>
    private static readonly (string Word, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Word, string Name)[] Machines = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string InWords(string agent) =>
        (Array.Find(Browsers, each => agent.Contains(each.Word, StringComparison.Ordinal)).Name, Array.Find(Machines, each => agent.Contains(each.Word, StringComparison.Ordinal)).Name) switch
        {
            ({ } browser, { } machine) => $"{browser} on {machine}",
            ({ } browser, _) => browser,
            (_, { } machine) => $"A browser on {machine}",
            _ => agent.Length == 0 ? "Not known" : "Another browser",
        };
}
