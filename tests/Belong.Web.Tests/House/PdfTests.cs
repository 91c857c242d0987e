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
}
