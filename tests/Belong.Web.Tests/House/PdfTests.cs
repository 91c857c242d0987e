using System.Net;
using System.Net.Sockets;
using Belong.Web.Papers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Belong.Web.Tests.House;

/// <summary>What Chromium prints, read with another library.</summary>
public sealed class PdfTests
{
    [Fact]
    public async Task Headings_are_bookmarks_of_their_level_on_their_page_and_the_paper_is_tagged_for_screen_readers()
    {
        Assert.SkipUnless(Pdf.IsThere, "Chromium is not installed");
        var bytes = await Pdf.OfAsync("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>July’s pack</title></head><body><h1>Adoption</h1><h2>Timeliness</h2><p>Twelve.</p><h1 style=\"break-before: page\">Fostering</h1></body></html>", TestContext.Current.CancellationToken);
        using var document = PdfDocument.Open(bytes!);
        Assert.Equal(2, document.NumberOfPages);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["Adoption", "Timeliness", "Fostering"], bookmarks.GetNodes().Select(node => node.Title));
        Assert.Equal("Timeliness", bookmarks.Roots[0].Children.Single().Title);
        Assert.Equal([1, 1, 2], bookmarks.GetNodes().Cast<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().Select(node => node.PageNumber));
        Assert.True(document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("StructTreeRoot"), out _));
        Assert.True(document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var language));
        Assert.Equal("en-GB", ((StringToken)language).Data);
    }

    [Fact]
    public async Task A_page_that_is_printed_reaches_no_file_and_no_address_and_runs_nothing()
    {
        Assert.SkipUnless(Pdf.IsThere, "Chromium is not installed");
        var stop = TestContext.Current.CancellationToken;
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "KESTREL", stop);
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var address = $"http://{elsewhere.LocalEndpoint}";
        var file = new Uri(secret).AbsoluteUri;
        var bytes = await Pdf.OfAsync($"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Pack</title><link rel="stylesheet" href="{address}/a.css"><style>@import url("{address}/b.css"); p {"{"} background: url("{address}/c.png"); color: #111 {"}"}</style></head>
            <body><p>Twelve</p><img src="{address}/d.png" alt=""><iframe src="{file}"></iframe><object data="{file}"></object><embed src="{file}"><script>document.body.append("OSPREY"); fetch("{address}/e");</script>
            <svg xmlns="http://www.w3.org/2000/svg"><image href="{address}/f.png"/></svg><img alt="" src="x" onerror="document.body.append('OSPREY')"></body></html>
            """, stop);
        File.Delete(secret);
        using var document = PdfDocument.Open(bytes!);
        var words = string.Join(' ', document.GetPages().Select(page => page.Text));
        Assert.Contains("Twelve", words, StringComparison.Ordinal);
        Assert.DoesNotContain("KESTREL", words, StringComparison.Ordinal);
        Assert.DoesNotContain("OSPREY", words, StringComparison.Ordinal);
        Assert.False(elsewhere.Pending());
    }

    [Fact]
    public async Task A_page_without_a_head_is_not_printed_as_nothing_could_say_what_it_may_load()
    {
        Assert.SkipUnless(Pdf.IsThere, "Chromium is not installed");
        await Assert.ThrowsAsync<ArgumentException>(() => Pdf.OfAsync("<p>Twelve</p>", TestContext.Current.CancellationToken));
    }
}
