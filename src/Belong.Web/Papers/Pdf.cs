using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>
/// Prints a page to PDF with Chromium, where it is installed: tagged, its headings as bookmarks, its fonts in it. Nothing is fetched, from outside or from this machine, and no script runs,
/// whatever the page says: it has its own style, and pictures that are written in it.
/// </summary>
public static class Pdf
{
    public const string Media = "application/pdf";

    private const int Keeps = 12;

    /// <summary>Stands before everything else of the page, so that nothing in it can be read under another policy.</summary>
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

    private static readonly ConcurrentDictionary<string, byte[]> Kept = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim One = new(2);
    private static readonly string? Chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium" }.FirstOrDefault(File.Exists);

    /// <summary>True where it can be done on this machine.</summary>
    public static bool IsThere => Chromium is not null;

    /// <summary>The same for a page that many ask for: what was printed of just these words is given again, the last few kept.</summary>
    /// <param name="after">What is done to it once it is printed, which the words say too.</param>
    public static async Task<byte[]?> KeptAsync(string html, Func<byte[], byte[]> after, CancellationToken stop)
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (Kept.TryGetValue(name, out var kept))
        {
            return kept;
        }

        var made = await OfAsync(html, stop);
        if (made is not null)
        {
            if (Kept.Count >= Keeps)
            {
                Kept.Clear();
            }

            Kept[name] = made = after(made);
        }

        return made;
    }

    /// <summary>The page as PDF; null where it could not be made in two minutes.</summary>
    /// <param name="html">A whole page that needs nothing beside it.</param>
    public static async Task<byte[]?> OfAsync(string html, CancellationToken stop)
    {
        if (Chromium is null)
        {
            return null;
        }

        if (!html.Contains("<head>", StringComparison.Ordinal))
        {
            throw new ArgumentException("A page without a head has no place for what it may load", nameof(html));
        }

        await One.WaitAsync(stop);
        var folder = Directory.CreateTempSubdirectory("belong-pdf-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, html.Insert(html.IndexOf("<head>", StringComparison.Ordinal) + "<head>".Length, Policy), stop);
            var start = new ProcessStartInfo(Chromium)
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            AnotherProcess.WithoutSecrets(start);
            foreach (var option in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri])
            {
                start.ArgumentList.Add(option);
            }

            using var process = Process.Start(start)!;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(TimeSpan.FromMinutes(2));
            try
            {
                // What it says is read to its end, or it could wait for ever to say it.
                await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                stop.ThrowIfCancellationRequested();
                return null;
            }

            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, stop) : null;
        }
        finally
        {
            One.Release();
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // A child of the browser may still hold a file; the system clears its temporary folder.
            }
        }
    }
}
