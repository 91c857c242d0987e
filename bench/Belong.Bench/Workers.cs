using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using OtpNet;

namespace Belong.Bench;

/// <summary>
/// Many workers of a council at a service that is served, each signed in with an account of their own, doing what a working day is made of: first pages, children's
/// records, searches, case notes, with time to read between. Tells how long each took, what failed, and what the process held.
/// </summary>
internal static partial class Workers
{
    private const string Password = "otter lantern thursday";

    /// <summary>How long somebody reads before the next click, on average.</summary>
    private static readonly TimeSpan Reads = TimeSpan.FromSeconds(15);

    private sealed record Worker(string Id, HttpClient Client, IReadOnlyList<SubjectId> Children, Random Random);

    /// <summary>Writes a list of people for <c>belong people</c>: those who have children's cases in the county, and reviewing officers to make up the number.</summary>
    public static async Task<int> ListAsync(string database, string file, int count)
    {
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine, migrate: false);
        var holders = Holders(ledger.County).Select(each => each.Key).Order(StringComparer.Ordinal).Take(count * 4 / 5).ToList();
        var lines = holders.Select(id => (id, Post: "worker")).Concat(Enumerable.Range(1, count - holders.Count).Select(at => (id: $"iro-{at:000}", Post: "iro")));
        await File.WriteAllLinesAsync(file, lines.Select(each => $"{each.id},Worker,{each.id.Replace("-", " ", StringComparison.Ordinal)},,{each.Post},,2026-04-01,").Prepend("id,given,family,email,post,team,from,until"));
        Console.WriteLine($"{count} people, {holders.Count} of them with children’s cases");
        return 0;
    }

    /// <param name="process">The process that serves, whose memory is told.</param>
    public static async Task<int> RunAsync(string url, string database, int count, double minutes, int process)
    {
        List<Worker> workers;
        using (var engine = Engine.Of(database))
        {
            await using var ledger = Ledger.Open(engine, migrate: false);
            var county = ledger.County;
            var holders = Holders(county);
            var everybody = county.Children.Where(child => child.PeriodsOfCare is [.., { Until: null }]).Select(child => child.Id).ToList();
            var ids = holders.Select(each => each.Key).Order(StringComparer.Ordinal).Take(count * 4 / 5).ToList();
            ids.AddRange(Enumerable.Range(1, count - ids.Count).Select(at => $"iro-{at:000}"));
            var accounts = new Accounts(engine, () => DateTime.UtcNow);
            workers = [];
            Console.WriteLine($"{county.Children.Length:N0} children, {everybody.Count:N0} of them in care; {count} workers sign in");
            var began = Stopwatch.GetTimestamp();
            await Parallel.ForEachAsync(ids.Index(), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (each, _) =>
            {
                var code = Enumerable.Range(0, 16).Select(at => "ABCDEFGHJKMNPQRSTVWXYZ"[(each.Index * 31 + at * 7 + (each.Index >> at)) % 22]).ToArray();
                var worker = await SignInAsync(url, accounts, each.Item, each.Index, new string(code), holders[each.Item].ToList() is { Count: > 0 } own ? own : everybody);
                lock (workers)
                {
                    workers.Add(worker);
                }
            });
            Console.WriteLine($"signed in after {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s; {Walk.Held(process)}");
        }

        var (took, failed) = (new ConcurrentBag<(string What, double Ms)>(), new ConcurrentBag<string>());
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var telling = TellAsync(process, stop.Token);
        await Task.WhenAll(workers.Select(worker => WorkAsync(worker, took, failed, stop.Token)));
        await telling;
        foreach (var kind in took.GroupBy(each => each.What).OrderBy(each => each.Key, StringComparer.Ordinal).Append(took.GroupBy(_ => "all").First()))
        {
            var sorted = kind.Select(each => each.Ms).Order().ToList();
            Console.WriteLine($"{kind.Key,-14} {sorted.Count,7:N0}  p50 {At(sorted, 0.5),6:0} ms  p95 {At(sorted, 0.95),6:0} ms  p99 {At(sorted, 0.99),6:0} ms  longest {sorted[^1],6:0} ms");
        }

        Console.WriteLine($"{took.Count / (minutes * 60):0.0} a second; {failed.Count} failed{(failed.IsEmpty ? "" : $": {string.Join("; ", failed.GroupBy(each => each).OrderByDescending(each => each.Count()).Take(5).Select(each => $"{each.Count()} × {each.Key}"))}")}");
        workers.ForEach(worker => worker.Client.Dispose());
        return failed.IsEmpty ? 0 : 1;
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static ILookup<string, SubjectId> Holders(County county) =>
        county.Children.Select(child => (child.Id, Open: child.Facts<Allocation>().LastOrDefault(each => each.Fact.Until is null))).Where(each => each.Open is not null).ToLookup(each => each.Open!.Fact.Worker, each => each.Id, StringComparer.Ordinal);

    private static async Task<Worker> SignInAsync(string url, Accounts accounts, string id, int number, string code, IReadOnlyList<SubjectId> children)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true, MaxConnectionsPerServer = 2 }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", $"10.1.{number / 250}.{(number % 250) + 1}"); // each at a desk of their own, as the proxy says
        accounts.Invite(id, code, DateTime.UtcNow.AddHours(1));
        var invited = await client.GetStringAsync(new Uri($"/invited?Invitation={code}", UriKind.Relative));
        var key = Key().Match(Tags().Replace(invited, "")).Groups["key"].Value.Replace("-", "", StringComparison.Ordinal);
        var totp = new Totp(Base32Encoding.ToBytes(key));
        var made = await SendAsync(client, "/invited", invited, ("Password", Password), ("Again", Password), ("Code", totp.ComputeTotp()));
        var recovery = Recovery().Match(made);
        if (!recovery.Success)
        {
            throw new InvalidOperationException($"{id} could not make an account");
        }

        // The code by which it was made is used up; one of the paper is as good.
        var page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var second = await SendAsync(client, "/sign-in?handler=Account", page, ("Id", id), ("Password", Password));
        await SendAsync(client, "/sign-in/code", second, ("Code", recovery.Groups["code"].Value));
        return new(id, client, children, new Random(number));
    }

    private static async Task WorkAsync(Worker worker, ConcurrentBag<(string, double)> took, ConcurrentBag<string> failed, CancellationToken stop)
    {
        try
        {
            await Task.Delay(Reads * worker.Random.NextDouble(), stop); // they do not all begin at once
            while (true)
            {
                var child = worker.Children[worker.Random.Next(worker.Children.Count)];
                var (what, path) = worker.Random.Next(100) switch
                {
                    < 15 => ("first page", "/"),
                    < 45 => ("child", $"/children/{child}"),
                    < 55 => ("timeline", $"/children/{child}/timeline"),
                    < 65 => ("history", $"/children/{child}/history"),
                    < 75 => ("work", "/work"),
                    < 85 => ("search", $"/search?q={Uri.EscapeDataString(Words[worker.Random.Next(Words.Length)])}"),
                    < 90 => ("find", $"/children?q={(char)('a' + worker.Random.Next(20))}"),
                    _ => ("write a note", $"/children/{child}/facts/record/case-note"),
                };
                await OnceAsync(worker, what, path, took, failed, stop);
                await Task.Delay(-Math.Log(1 - worker.Random.NextDouble()) * Reads, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The day is over.
        }
    }

    private static readonly string[] Words = ["school", "contact", "settled", "dentist", "review", "missing", "brother", "placement"];

    private static async Task OnceAsync(Worker worker, string what, string path, ConcurrentBag<(string, double)> took, ConcurrentBag<string> failed, CancellationToken stop)
    {
        try
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await worker.Client.GetAsync(new Uri(path, UriKind.Relative), stop);
            var text = await answer.Content.ReadAsStringAsync(stop);
            took.Add((what == "write a note" ? "open the form" : what, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
            if (!answer.IsSuccessStatusCode || answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal))
            {
                failed.Add($"{what} {(int)answer.StatusCode}");
                return;
            }

            if (what == "write a note")
            {
                began = Stopwatch.GetTimestamp();
                var written = await SendAsync(worker.Client, path, text, ("On", DateTime.UtcNow.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Kind", "call"), ("Words", $"Rang the school about the settled plan for contact. {Guid.NewGuid()}"));
                took.Add((what, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
                if (written.Contains("govuk-error-summary", StringComparison.Ordinal))
                {
                    failed.Add($"a note was refused: {Tags().Replace(written[written.IndexOf("govuk-error-summary", StringComparison.Ordinal)..], " ")[..200]}");
                }
            }
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException || (wrong is OperationCanceledException && !stop.IsCancellationRequested))
        {
            failed.Add($"{what} {wrong.GetType().Name}");
        }
    }

    private static async Task<string> SendAsync(HttpClient client, string path, string page, params (string Name, string Value)[] fields)
    {
        var form = Hidden().Matches(page).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value), StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form);
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : throw new HttpRequestException($"{path} {(int)answer.StatusCode}");
    }

    private static async Task TellAsync(int process, CancellationToken stop)
    {
        try
        {
            for (var minute = 0; ; minute++)
            {
                Console.WriteLine($"minute {minute}: {Walk.Held(process)}");
                await Task.Delay(TimeSpan.FromMinutes(1), stop);
            }
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine($"at the end: {Walk.Held(process)}");
        }
    }

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"(?<name>[^\"]+)\")(?:[^>]*value=\"(?<value>[^\"]*)\")?[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hidden();

    [GeneratedRegex("Key: (?<key>[A-Z2-7-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("<code>(?<code>[^<]+)</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recovery();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tags();
}
