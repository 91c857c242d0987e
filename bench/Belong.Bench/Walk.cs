using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace Belong.Bench;

/// <summary>Walks every page of every persona, twice, and tells what the process holds before and after.</summary>
internal static partial class Walk
{
    /// <summary>Of pages that differ only in whose or when they are, so many are visited.</summary>
    private const int OfAKind = 4;

    public static async Task<int> RunAsync(string url, int process)
    {
        Console.WriteLine($"before: {Held(process)}");
        var personas = Value().Matches(await new HttpClient().GetStringAsync(new Uri($"{url}/sign-in"))).Select(match => match.Groups["id"].Value).Distinct().ToList();
        for (var round = 1; round <= 2; round++)
        {
            var pages = 0;
            var refused = new ConcurrentBag<string>();
            foreach (var persona in personas)
            {
                using var handler = new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true };
                using var client = new HttpClient(handler) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
                var token = Token().Match(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative))).Groups["token"].Value;
                using var form = new FormUrlEncodedContent([new("persona", persona), new("__RequestVerificationToken", token)]);
                (await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form)).Dispose();
                var asked = new Queue<string>(["/"]);
                var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
                var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
                while (asked.Count > 0)
                {
                    var at = asked.Dequeue();
                    using var answer = await client.GetAsync(new Uri(at, UriKind.Relative));
                    pages++;
                    if (!answer.IsSuccessStatusCode)
                    {
                        refused.Add($"{persona} {at} {(int)answer.StatusCode}");
                        continue;
                    }

                    if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                    {
                        continue;
                    }

                    foreach (var link in Links().Matches(await answer.Content.ReadAsStringAsync()).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value).Split('#')[0]).Where(link => link.Length > 0 && !link.StartsWith("/assets", StringComparison.Ordinal) && !link.StartsWith("/sign-", StringComparison.Ordinal) && !link.Contains("handler=Pdf", StringComparison.Ordinal)))
                    {
                        var kind = Differing().Replace(link, "*");
                        if (seen.Add(link) && (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= OfAKind)
                        {
                            asked.Enqueue(link);
                        }
                    }
                }
            }

            Console.WriteLine($"round {round}: {pages} pages of {personas.Count} personas, {refused.Count} refused{(refused.IsEmpty ? "" : $" ({string.Join(", ", refused.Take(3))})")}; {Held(process)}");
        }

        return 0;
    }

    public static string Held(int process) =>
        string.Join(", ", File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("VmRSS", StringComparison.Ordinal) || line.StartsWith("VmHWM", StringComparison.Ordinal)).Select(line => $"{line.Split(':')[0]} {long.Parse(Digits().Match(line).Value, System.Globalization.CultureInfo.InvariantCulture) / 1024} MB"));

    [GeneratedRegex("name=\"persona\"[^>]*value=\"(?<id>[^\"]+)\"|value=\"(?<id>[^\"]+)\"[^>]*name=\"persona\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(?<to>/[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]*|\\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Differing();

    [GeneratedRegex("\\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
