using System.Net;
using Belong.Domain.Panels;
using Belong.Performance.Papers;
using Belong.Web.House;
using Belong.Web.Papers;
using Belong.Web.Tests.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Belong.Web.Tests.Panels;

/// <summary>Papers that others wrote stand in the pack: a PDF page for page as it came, a Word document set as the council's own.</summary>
public class PapersOfOthersTests
{
    private static readonly SubjectId P = Id(900);

    [Fact, Covers("GOV-04")]
    public async Task A_PDF_and_a_Word_document_are_attached_numbered_into_the_pack_printed_and_taken_away_as_they_came()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (address, clerk, everybody) = await OpenedAsync(service);
        using var first = clerk;
        using var second = everybody;
        var (pdf, word) = (APdf("The partnership reports", "Its second page"), new PaperDocx().Heading("Health of children in care", 1).Blocks(ReadBlocks("Dentists are **scarce**.\n\n- Coast\n- Downs\n\n| Clinic | Waits |\n|---|---|\n| Coast | 12 weeks |\n")).Bytes("Health"));
        Assert.Equal(address, (await AttachAsync(clerk, address, "Safeguarding partnership", pdf, "Partnership: report.pdf")).GoneTo);
        Assert.Equal(address, (await AttachAsync(clerk, address, "Health report", word, "health.docx")).GoneTo);
        Assert.Equal(address, (await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(ReportJourneyTests.Form(await clerk.GetAsync(address), "Publish")))).GoneTo);

        // A sheet with its title, then its two pages; the Word document flows as our own papers do.
        var pack = await clerk.GetAsync($"{address}/pack");
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "Back page"], [.. pack.Page.QuerySelectorAll(".belong-page__number > span:last-child").Select(number => number.TextContent.Replace("Page ", "", StringComparison.Ordinal))]);
        Assert.Contains("as its author sent it, 2 pages", pack.Page.QuerySelector("#page-4")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The partnership reports", pack.Page.QuerySelector("#page-5")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Its second page", pack.Page.QuerySelector("#page-6")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Coast", "Downs"], pack.Page.QuerySelectorAll("#page-7 li").Select(point => point.TextContent));
        Assert.Equal("scarce", pack.Page.QuerySelector("#page-7 p strong")!.TextContent);
        Assert.Contains("12 weeks", pack.Page.QuerySelectorAll("#page-7 table")[^1].TextContent, StringComparison.Ordinal);

        // As it came, for whoever may read it.
        var meeting = address.Split('/')[^1];
        Assert.Equal(pdf, await (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Paper&item=1")).Response.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Paper&item=9")).Status);

        if (Pdf.IsThere)
        {
            using var printed = PdfDocument.Open(await (await clerk.GetAsync($"{address}/pack?handler=Pdf")).Response.Content.ReadAsByteArrayAsync());
            Assert.Equal(8, printed.NumberOfPages);
            Assert.Contains("Page 5", printed.GetPage(5).Text, StringComparison.Ordinal);

            // Beside the words that are read aloud there are those of the page itself, in the letters it came with.
            Assert.Contains(printed.GetPage(5).Letters, letter => letter.FontName?.Contains("Helvetica", StringComparison.OrdinalIgnoreCase) == true);
            Assert.True(printed.Structure.Catalog.CatalogDictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")));
            Assert.True(printed.TryGetBookmarks(out var bookmarks) && bookmarks.GetNodes().Any(node => node.Title.Contains("Safeguarding partnership", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task An_exempt_paper_of_others_is_nobodys_but_theirs_who_have_a_seat()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (address, clerk, everybody) = await OpenedAsync(service);
        using var first = clerk;
        using var second = everybody;
        Assert.Equal(address, (await AttachAsync(clerk, address, "Thistledown", APdf("A home of concern"), "home.pdf", exempt: true)).GoneTo);
        Assert.Equal(address, (await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(ReportJourneyTests.Form(await clerk.GetAsync(address), "Publish")))).GoneTo);
        using var stranger = await AVisitor.To(service, "p-001");
        var item = ((PanelRecord)service.Ledger.County.Find(P)!).Facts<AgendaItem>().Single().FactId;
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync($"{address}?handler=Paper&item={item}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{address}?handler=Paper&item={item}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{address.Split('/')[^1]}?handler=Paper&item=1")).Status);
        foreach (var page in new[] { await stranger.GetAsync($"{address}/pack"), await stranger.GetAsync("/search?q=concern"), await everybody.GetAsync($"/public/meetings/{address.Split('/')[^1]}") })
        {
            Assert.DoesNotContain("home of concern", page.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Thistledown", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_council_puts_its_crest_colour_and_address_on_covers_and_takes_the_crest_away_again()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (address, clerk, everybody) = await OpenedAsync(service);
        using var first = clerk;
        using var second = everybody;
        using var director = await AVisitor.To(service, "d-001");
        Assert.Equal(["Choose the picture: PNG or JPEG"], (await director.PostAsync("/settings/crest")).Errors);
        using var bitmap = new SkiaSharp.SKBitmap(40, 50);
        using var image = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        async Task<Answer> Send(byte[] bytes)
        {
            using var form = new MultipartFormDataContent();
            foreach (var (field, value) in AVisitor.Hidden(await director.GetAsync("/settings/crest")).Where(field => field.Key is "Change" or "__RequestVerificationToken").DistinctBy(field => field.Key))
            {
                form.Add(new StringContent(value), field);
            }

            form.Add(new ByteArrayContent(bytes), "file", "crest.png");
            return await director.RawPostAsync("/settings/crest", form);
        }

        Assert.Equal(["Choose the picture: PNG or JPEG"], (await Send("<svg onload=alert(1)>"u8.ToArray())).Errors);
        Assert.Equal("/settings/crest", (await Send(image.ToArray())).GoneTo);
        var kind = $"/council/{Belong.Domain.Governance.CouncilRecord.TheCouncil}/facts/record/letterhead";
        Assert.Equal(["The colour is too pale to read on white: choose a darker one"], (await director.PostAsync(kind, ("Colour", "#ffff00"), ("Font", "times"))).Errors);
        Assert.Equal(["Enter the colour as # and six figures or letters from a to f, for example #0b5e55"], (await director.PostAsync(kind, ("Colour", "red;}"), ("Font", "times"))).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await director.PostAsync(kind, ("Colour", "#7a1f4b"), ("Font", "times"), ("Address", "County Hall"))).Status);
        var html = (await clerk.GetAsync($"{address}/pack?handler=Html")).Text;
        Assert.Contains("--council: #7a1f4b", html, StringComparison.Ordinal);
        Assert.Contains("Times New Roman", html, StringComparison.Ordinal);
        Assert.Contains("<img class=\"belong-crest\" src=\"data:image/png;base64,", html, StringComparison.Ordinal);
        Assert.Contains("County Hall", html, StringComparison.Ordinal);
        using var docx = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(await (await clerk.GetAsync($"{address}/pack?handler=Docx")).Response.Content.ReadAsByteArrayAsync()), false);
        Assert.Single(docx.MainDocumentPart!.ImageParts);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(docx).Select(error => error.Description));
        await director.RawPostAsync("/settings/crest?handler=None", new FormUrlEncodedContent(AVisitor.Hidden(await director.GetAsync("/settings/crest"))));
        Assert.DoesNotContain("belong-crest\" src", (await clerk.GetAsync($"{address}/pack?handler=Html")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a PDF at all", "paper.pdf", "The file cannot be kept")]
    [InlineData("%PDF-1.7 nothing in it %%EOF", "paper.pdf", "The file cannot be read")]
    public async Task What_cannot_be_kept_or_read_is_refused_with_what_to_do(string bytes, string name, string says)
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (address, clerk, everybody) = await OpenedAsync(service);
        using var first = clerk;
        using var second = everybody;
        var answer = await AttachAsync(clerk, address, "A paper", System.Text.Encoding.UTF8.GetBytes(bytes), name);
        Assert.Contains(answer.Errors, error => error.StartsWith(says, StringComparison.Ordinal));
        Assert.Equal("A paper", answer.Page.QuerySelector("input[name=Title]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/Type /Pages /Kids [3 0 R 2 0 R] /Count 1", "/MediaBox [0 0 300 300]")] // a tree of pages that names itself
    [InlineData("/Type /Pages /Kids [3 0 R] /Count 1", "")] // a page without a size
    [InlineData("/Type /Pages /Kids [3 0 R] /Count 1", "/MediaBox [0 0 0 0]")]
    public async Task A_PDF_that_would_bring_down_the_pack_is_refused_when_it_is_attached(string pages, string page)
    {
        Assert.Null(await PaperOfFile.OfAsync(CleanDocument.Pdf, Pdf1(pages, page, "BT /F1 12 Tf 20 20 Td (Words) Tj ET")));
    }

    [Theory]
    [InlineData(0, "1 0 0 1")]
    [InlineData(90, "0 1 -1 0")]
    [InlineData(180, "-1 0 0 -1")]
    [InlineData(270, "0 -1 1 0")]
    public async Task A_page_that_is_turned_stands_upright_and_whole_and_what_was_cropped_off_it_does_not_stand(int turn, string letters)
    {
        var file = Pdf1("/Type /Pages /Kids [3 0 R] /Count 1", $"/MediaBox [0 0 800 500] /CropBox [100 100 700 400] /Rotate {turn}", $"BT /F1 12 Tf {letters} 400 250 Tm (Shown) Tj ET BT /F1 12 Tf {letters} 20 60 Tm (Cropped) Tj ET");
        Assert.NotNull(await PaperOfFile.OfAsync(CleanDocument.Pdf, file));
        var read = FrozenBlocks.Read((await PaperOfFile.OfAsync(CleanDocument.Pdf, file))!);
        Assert.Equal(["Shown"], read.SelectMany(each => each).OfType<ForeignPage>().Single().Lines);
        using var printed = PdfDocument.Open(PdfPages.Joined(APdf("Our page"), [(0, new ForeignPage("f", 1, []))], _ => file));
        var (first, last) = (printed.GetPage(1).Letters.Single(letter => letter.Value == "S").Location, printed.GetPage(1).Letters.Last(letter => letter.Value == "n").Location);
        Assert.Equal(first.Y, last.Y, 1);
        Assert.InRange(last.X, first.X + 1, 595 - 45);
        Assert.InRange(first.Y, 58, 842 - 66);
    }

    [Fact]
    public async Task Of_a_Word_file_neither_what_its_author_hid_nor_what_was_moved_from_is_read_and_no_endless_one()
    {
        byte[] Word(string body)
        {
            using var made = new MemoryStream();
            using (var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Create(made, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
            {
                document.AddMainDocumentPart().Document = new($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
            }

            return made.ToArray();
        }

        var read = FrozenBlocks.Read((await PaperOfFile.OfAsync(CleanDocument.Docx, Word("<w:p><w:r><w:t>Shown</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>Moved</w:t></w:r></w:moveFrom></w:p>")))!);
        Assert.Equal("Shown", PlainWords.Of(Assert.IsType<Paragraph>(Assert.Single(read.Single())).Text));
        Assert.Null(await PaperOfFile.OfAsync(CleanDocument.Docx, Word($"<w:p><w:r><w:t>{string.Join(' ', Enumerable.Repeat("word", 200_000))}</w:t></w:r></w:p>")));
        Assert.Null(await PaperOfFile.OfAsync(CleanDocument.Docx, Word($"<w:tbl>{string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", 4_000))}</w:tbl>")));
    }

    [Fact]
    public async Task Looking_back_shows_nothing_of_an_item_as_it_stood_before_it_was_sent_out_and_the_public_gets_no_Word_file()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (address, clerk, everybody) = await OpenedAsync(service);
        using var first = clerk;
        using var second = everybody;
        Assert.Equal(address, (await AttachAsync(clerk, address, "A draft title", new PaperDocx().Heading("Health of children in care", 1).Blocks(ReadBlocks("Words.")).Bytes("Health"), "health.docx")).GoneTo);
        var between = service.Ledger.County.Find(P)!.Heads.Max(head => head.Signature.At);
        var item = ((PanelRecord)service.Ledger.County.Find(P)!).Facts<AgendaItem>().Single().FactId;
        Assert.Equal(address, (await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(ReportJourneyTests.Form(await clerk.GetAsync(address), "Publish")))).GoneTo);
        using var stranger = await AVisitor.To(service, "p-001");
        Assert.Contains("A draft title", (await stranger.GetAsync(address)).Text, StringComparison.Ordinal);
        var known = Uri.EscapeDataString($"{between:O}");
        Assert.DoesNotContain("A draft title", (await stranger.GetAsync($"{address}?known={known}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{address}?handler=Paper&item={item}&known={known}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"{address}?handler=Paper&item={item}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await everybody.GetAsync($"/public/meetings/{address.Split('/')[^1]}?handler=Paper&item=1")).Status);
    }

    /// <summary>A PDF of one page, written out by hand so that it may be wrong.</summary>
    private static byte[] Pdf1(string pages, string page, string content)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< {pages} >>",
            $"<< /Type /Page /Parent 2 0 R {page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var file = new System.Text.StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (written, i) in objects.Select((written, i) => (written, i)))
        {
            places.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{written}\nendobj\n");
        }

        var table = file.Length;
        file.Append("xref\n0 6\n0000000000 65535 f \n").Append(string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))).Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return System.Text.Encoding.ASCII.GetBytes(file.ToString());
    }

    private static async Task<(string Address, AVisitor Clerk, AVisitor Everybody)> OpenedAsync(TheService service)
    {
        var books = new Books();
        books.Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 1, On = Day("2026-06-01") }, "2026-06-01")
            .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-07-21"), At = new TimeOnly(10, 0) } }, "2026-06-01");
        await service.GivenAsync(books);
        return ($"/panels/{P}/meetings/{service.Ledger.County.Panels.Single().Meetings.Single().FactId}", await AVisitor.To(service, "ds-01"), await AVisitor.To(service));
    }

    private static async Task<Answer> AttachAsync(AVisitor clerk, string address, string title, byte[] bytes, string name, bool exempt = false)
    {
        using var form = new MultipartFormDataContent();
        IEnumerable<KeyValuePair<string, string>> fields = [.. AVisitor.Hidden(await clerk.GetAsync($"{address}/add")), new("Title", title), new("Kind", AgendaItem.Attached), new("Asked", "note"), new("Exempt", $"{exempt}"), .. exempt ? new KeyValuePair<string, string>[] { new("Under", "1"), new("PublicTitle", "Placement matter"), new("PublicInterest", "Privacy") } : []];
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        if (bytes.Length > 0)
        {
            form.Add(new ByteArrayContent(bytes), "file", name);
        }

        return await clerk.RawPostAsync($"{address}/add", form);
    }

    private static IEnumerable<Block> ReadBlocks(string markdown) => Belong.Data.Papers.ReadMarkdown.Of(markdown).Blocks;

    private static byte[] APdf(params string[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var words in pages)
        {
            builder.AddPage(PageSize.A4).AddText(words, 14, new PdfPoint(60, 700), font);
        }

        return builder.Build();
    }
}
