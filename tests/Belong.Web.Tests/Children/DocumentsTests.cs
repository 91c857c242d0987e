using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Papers;
using Belong.Domain.Relations;
using Belong.Web.House;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Belong.Web.Tests.Children;

/// <summary>Documents kept with a record: checked by what they are, read by whoever may read the record, replaced and never lost.</summary>
public class DocumentsTests
{
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task A_letter_is_kept_found_opened_replaced_by_a_newer_version_and_taken_back()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", "Harbourside children in care").Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-03-05"), Seen = true, Alone = true } }, "2026-03-05"));
        using var worker = await AVisitor.To(service, "w-045");
        var documents = $"/children/{Id(1)}/documents";
        await worker.ReadsAsync(documents, "No documents yet.", "Add a document");
        Assert.Contains(AddDocument.NoFile, (await SendAsync(worker, null, "")).Errors);
        Assert.Contains("Enter what the document is", (await SendAsync(worker, Pdf, "letter.pdf", title: "")).Errors);

        var visit = service.Ledger.County.Child(Id(1))!.Facts<Visit>()[0].FactId;
        Assert.Equal(documents, (await SendAsync(worker, Pdf, "..\\Letter <1>.exe", about: $"?about={visit}")).GoneTo);
        await worker.ReadsAsync(documents, "Documents (1)", "Letter from the school about the trip", "Letter 1.pdf", "by Ms Bell", "The trip is on 4 May", "Belongs to: Visit");
        var first = service.Ledger.County.Child(Id(1))!.Facts<Document>()[0].FactId;
        var file = await worker.GetAsync($"/children/{Id(1)}/facts/{first}/file");
        Assert.Equal(("application/pdf", "attachment", "nosniff"), (file.Response.Content.Headers.ContentType!.MediaType, file.Response.Content.Headers.ContentDisposition!.DispositionType, file.Response.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Pdf, await file.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        await worker.ReadsAsync($"/children/{Id(1)}/facts/{visit}", "What belongs to it", "Letter from the school about the trip", "Add a document");
        await worker.ReadsAsync($"/children/{Id(1)}/facts/{first}", "Open Letter 1.pdf", "Author of the document", "Ms Bell");
        await worker.ReadsAsync("/search?q=trip+4+May", "Document “Letter from the school about the trip”, 9 March 2026");

        // A newer version takes its place, and the older stays beneath it; it cannot be replaced twice.
        Assert.Equal(documents, (await SendAsync(worker, [.. Pdf, (byte)'\n'], "letter 2.pdf", title: "The letter, put right", replaces: $"{first}")).GoneTo);
        await worker.ReadsAsync(documents, "Documents (1)", "The letter, put right", "Earlier versions (1)");
        Assert.Contains(await ErrorsOf(SendAsync(worker, Pdf, "letter 3.pdf", replaces: $"{first}")), error => error.StartsWith("That document was replaced by The letter, put right", StringComparison.Ordinal));

        // The same file sent again while an earlier day is looked at is refused, and what is kept stays.
        Assert.NotEmpty(await ErrorsOf(SendAsync(worker, Pdf, "letter.pdf", about: "?known=2026-03-01")));
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync($"/children/{Id(1)}/facts/{first}/file")).Status);
        Assert.NotEmpty(await ErrorsOf(SendAsync(worker, Pdf, "letter.pdf", title: "")));
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync($"/children/{Id(1)}/facts/{first}/file")).Status);
        await worker.ReadsAsync($"{documents}?kind=court", "No documents of this kind.");

        // Taken back, its file is opened by nobody.
        var second = service.Ledger.County.Child(Id(1))!.Facts<Document>()[1].FactId;
        await worker.DoAsync($"/children/{Id(1)}/facts/{second}/take-back", ("Reason", "Another child’s letter"));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(1)}/facts/{second}/file")).Status);
        await worker.ReadsAsync(documents, "Letter from the school about the trip");
        Assert.Contains(service.Log.Of([Id(1)]), look => look.Who == "w-045" && look.What.EndsWith("/file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_child_opens_no_file_and_adds_none()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal($"/children/{Id(1)}/documents", (await SendAsync(officer, Pdf, "a.pdf")).GoneTo);
        var fact = service.Ledger.County.Child(Id(1))!.Facts<Document>()[0].FactId;
        using var stranger = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/children/{Id(1)}/facts/{fact}/file")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/children/{Id(1)}/documents")).Status);
        using var member = await AVisitor.To(service, "c-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"/children/{Id(1)}/facts/{fact}/file")).Status);
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync($"/children/{Id(1)}/documents/add")).Status);
        await analyst.ReadsAsync($"/children/{Id(1)}/documents", "Letter from the school about the trip");
    }

    [Fact]
    public async Task What_is_written_in_a_document_is_found_by_whoever_may_read_it_and_by_nobody_else()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-046", "Harbourside children in care"));
        using var worker = await AVisitor.To(service, "iro-01");
        await SendAsync(worker, Letter("The paediatrician wants the iron tablets to go on until June"), "clinic.pdf", title: "Clinic letter");
        await SendAsync(worker, Encoding.UTF8.GetBytes("Grandma’s plan:\r\n\tcurry on Sundays"), "plan.txt", title: "Note from home");
        await worker.ReadsAsync("/search?q=iron+TABLETS", "Written (1)", "Document “Clinic letter”, 9 March 2026, in the file", "wants the iron tablets to go on");
        await worker.ReadsAsync("/search?q=curry+sundays", "in the file", "Grandma’s plan: curry on Sundays");
        var fact = service.Ledger.County.Child(Id(1))!.Facts<Document>()[0].FactId;
        using var stranger = await AVisitor.To(service, "w-045");
        foreach (var leak in new[] { "in the file", "paediatrician", "Written", "Document" })
        {
            Assert.DoesNotContain(leak, (await stranger.GetAsync("/search?q=iron+tablets")).Main, StringComparison.Ordinal);
        }

        // Taken back, its words are found no more.
        await worker.DoAsync($"/children/{Id(1)}/facts/{fact}/take-back", ("Reason", "Another child’s letter"));
        Assert.DoesNotContain("in the file", (await worker.GetAsync("/search?q=iron+tablets")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_kept_with_an_adult_and_read_by_whoever_works_with_a_child_to_whom_they_matter()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-046", "Harbourside children in care"));
        using var worker = await AVisitor.To(service, "ed-01");
        await worker.DoAsync($"/children/{Id(1)}/do/add-person", ("Given", "Sarah"), ("Family", "Lane"), ("Is", "mother"));
        var mother = service.Ledger.County.Adults.Single().Id;
        await worker.ReadsAsync($"/adults/{mother}/documents", "No documents yet.", "Add a document");
        await worker.ReadsAsync($"/adults/{mother}/documents/add", "Everybody who works with any child to whom this person matters can read it");
        Assert.Equal($"/adults/{mother}/documents", (await SendAsync(worker, Letter("Treatment ended in May"), "programme.pdf", title: "Letter from the programme", of: $"/adults/{mother}")).GoneTo);
        await worker.ReadsAsync($"/adults/{mother}/documents", "Documents (1)", "Letter from the programme", "programme.pdf");
        await worker.ReadsAsync("/search?q=treatment+ended", "Sarah Lane", "in the file");
        using var stranger = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/adults/{mother}/documents")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/adults/{mother}/documents/add")).Status);

        // Of a kind of record with which none are kept there is no such page.
        using var manager = await AVisitor.To(service, "rm-01");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/people/{Id(1)}/documents")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"/adults/{mother}/documents/add")).Status);
    }

    [Fact]
    public async Task A_document_made_to_break_its_reader_is_kept_and_the_service_goes_on()
    {
        var nested = Packed(("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>{string.Concat(Enumerable.Repeat("<w:smartTag>", 100_000))}{string.Concat(Enumerable.Repeat("</w:smartTag>", 100_000))}</w:p></w:body></w:document>"));
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal($"/children/{Id(1)}/documents", (await SendAsync(officer, nested, "deep.docx", title: "A deep letter")).GoneTo);
        await officer.ReadsAsync($"/children/{Id(1)}/documents", "A deep letter", "deep.docx");
        Assert.Equal("", await WordsOfFile.OfAsync(CleanDocument.Docx, nested, TestContext.Current.CancellationToken));
        Assert.Equal("Treatment ended in May", await WordsOfFile.OfAsync(CleanDocument.Pdf, Letter("Treatment ended in May"), TestContext.Current.CancellationToken));
        Assert.Equal("", await WordsOfFile.OfAsync("image/png", [1, 2, 3], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("%PDF-1.7 no pages and no end %%EOF", CleanDocument.Pdf)]
    [InlineData("PK\u0003\u0004 cut short", CleanDocument.Docx)]
    [InlineData("PK\u0003\u0004 cut short", Sheet.Xlsx)]
    [InlineData("a picture", "image/png")]
    public void A_file_that_cannot_be_read_has_no_words(string text, string media) => Assert.Equal("", WordsOfFile.Of(media, Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void The_words_of_a_Word_file_a_workbook_and_a_long_text_are_read()
    {
        Assert.Equal("Iron tablets until June", WordsOfFile.Of(CleanDocument.Docx, Packed(("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Iron tab</w:t></w:r><w:r><w:t>lets</w:t></w:r></w:p><w:p><w:r><w:t>until June</w:t></w:r></w:p></w:body></w:document>"))));
        Assert.Contains("Łukasz", WordsOfFile.Of(Sheet.Xlsx, new Sheet("Names", ["Name"], [["Łukasz"]]).AsXlsx()), StringComparison.Ordinal);
        Assert.Equal(WordsOfFile.MostLetters, WordsOfFile.Of(CleanDocument.Plain, Encoding.UTF8.GetBytes(new string('a', WordsOfFile.MostLetters + 7))).Length);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"FILE\">]>")]
    [InlineData("<!DOCTYPE a SYSTEM \"FILE\">")]
    [InlineData("<!DOCTYPE a [<!ENTITY c \"KESTREL\"><!ENTITY b \"&c;&c;\">]>")]
    public void A_document_that_names_another_file_or_unfolds_words_has_none_of_them(string prolog)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "KESTREL");
        var of = prolog.Replace("FILE", new Uri(secret).AbsoluteUri, StringComparison.Ordinal);
        var document = Packed(("word/document.xml", $"{of}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{(prolog.Contains('[', StringComparison.Ordinal) ? "&b;" : "a")}</w:t></w:r></w:p></w:body></w:document>"));
        Assert.Equal("", WordsOfFile.Of(CleanDocument.Docx, document));
        File.Delete(secret);
    }

    public static TheoryData<string, string?> Files => new()
    {
        { "%PDF-1.7 … %%EOF", "application/pdf" },
        { "%PDF-1.7 /OpenAction<</S/JavaScript/JS(app.alert(1))>> %%EOF", null },
        { "%PDF-1.7 cut short", null },
        { "MZ\u0090 a program", null },
        { "<html><script>alert(1)</script>", null },
        { "Dear Ms Bell,\r\n\tthank you. – Łukasz", "text/plain; charset=utf-8" },
        { "a\0b", null },
        { "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", null },
        { "\uFEFF <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", null },
        { "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>", null },
        { "GIF89a=1;alert(1)//", "text/plain; charset=utf-8" },
        { "GIF89a\u0001\u0002", null },
        { "<script>alert(1)</script>%PDF-1.7 %%EOF", null },
        { "", "text/plain; charset=utf-8" },
        { "zip:[Content_Types].xml word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "zip:[Content_Types].xml xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "zip:[Content_Types].xml word/document.xml word/vbaProject.bin", null },
        { "zip:word/document.xml", null },
        { "zip:a.exe", null },
        { "PK\u0003\u0004 and no zip", null },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_what_its_bytes_are(string said, string? media) => Assert.Equal(media, CleanDocument.Of(Bytes(said))?.Media);

    [Fact]
    public async Task Where_the_council_has_a_scanner_only_what_it_passes_is_kept()
    {
        using var clamd = new FakeClamd();
        await using var service = await TheService.StartAsync("2026-03-10", scan: VirusScan.Named($"127.0.0.1:{clamd.Port}"));
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Contains("The file has a virus and was not kept. Tell whoever sent it, and do not open it", (await SendAsync(officer, "EICAR in a letter"u8.ToArray(), "a.txt")).Errors);
        Assert.Equal($"/children/{Id(1)}/documents", (await SendAsync(officer, new byte[70_000].Select(_ => (byte)'a').ToArray(), "a.txt")).GoneTo);
        Assert.Equal(70_000, clamd.Read);
        clamd.Dispose();
        Assert.Contains("The file could not be scanned for viruses, so it was not kept. Try again later", (await SendAsync(officer, Pdf, "b.pdf")).Errors);
        Assert.Single(service.Ledger.County.Child(Id(1))!.Facts<Document>());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("localhost:3310", false)]
    public void A_scanner_is_named_as_host_and_port(string address, bool none) => Assert.Equal(none, VirusScan.Named(address) is null);

    [Theory]
    [InlineData("localhost")]
    [InlineData(":3310")]
    [InlineData("localhost:clamd")]
    public void A_scanner_that_is_named_otherwise_stops_the_start(string address) => Assert.Throws<FormatException>(() => VirusScan.Named(address));

    private static byte[] Bytes(string said)
    {
        if (!said.StartsWith("zip:", StringComparison.Ordinal))
        {
            return said.StartsWith("PK", StringComparison.Ordinal) || said.StartsWith("MZ", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(said) : Encoding.UTF8.GetBytes(said);
        }

        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, true))
        {
            foreach (var name in said[4..].Split(' '))
            {
                zip.CreateEntry(name);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Letter(string words)
    {
        using var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4).AddText(words, 11, new(50, 700), pdf.AddStandard14Font(Standard14Font.Helvetica));
        return pdf.Build();
    }

    /// <summary>A Word file as another program would write it.</summary>
    private static byte[] Packed(params (string Name, string Words)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, true))
        {
            foreach (var (name, words) in parts.Prepend(("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"))
                .Prepend(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(words);
            }
        }

        return memory.ToArray();
    }

    private static async Task<IEnumerable<string>> ErrorsOf(Task<Answer> answer) => (await answer).Errors;

    private static async Task<Answer> SendAsync(AVisitor visitor, byte[]? bytes, string name, string title = "Letter from the school about the trip", string replaces = "", string about = "", string? of = null)
    {
        var address = $"{of ?? $"/children/{Id(1)}"}/documents/add{about}";
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in AVisitor.Hidden(await visitor.GetAsync(address)).Append(new("On.day", "9")).Append(new("On.month", "3")).Append(new("On.year", "2026")).Append(new("Kind", "letter")).Append(new("Title", title)).Append(new("Author", "Ms Bell")).Append(new("Gist", "The trip is on 4 May")).Append(new("Replaces", replaces)))
        {
            form.Add(new StringContent(value), field);
        }

        if (bytes is not null)
        {
            form.Add(new ByteArrayContent(bytes), "file", name);
        }

        return await visitor.RawPostAsync(address, form);
    }

    /// <summary>Speaks as clamd does: takes the pieces in, and finds a virus where it reads EICAR.</summary>
    private sealed class FakeClamd : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public FakeClamd()
        {
            listener.Start();
            Port = ((IPEndPoint)listener.LocalEndpoint).Port;
            _ = Task.Run(ServeAsync);
        }

        public int Port { get; }

        public int Read { get; private set; }

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                var command = new byte[10];
                await stream.ReadExactlyAsync(command);
                var said = new MemoryStream();
                for (var length = new byte[4]; ;)
                {
                    await stream.ReadExactlyAsync(length);
                    var size = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(length);
                    if (size == 0)
                    {
                        break;
                    }

                    var piece = new byte[size];
                    await stream.ReadExactlyAsync(piece);
                    said.Write(piece);
                }

                Read = (int)said.Length;
                await stream.WriteAsync(Encoding.ASCII.GetString(command) != "zINSTREAM\0" ? "UNKNOWN COMMAND\0"u8.ToArray() : Encoding.ASCII.GetString(said.ToArray()).Contains("EICAR", StringComparison.Ordinal) ? "stream: Eicar-Signature FOUND\0"u8.ToArray() : "stream: OK\0"u8.ToArray());
            }
        }
    }
}
