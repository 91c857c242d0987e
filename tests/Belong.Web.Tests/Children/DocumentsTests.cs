using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Web.House;

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
        await worker.ReadsAsync("/search?q=trip+4+May", "Document, 9 March 2026");

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

    public static TheoryData<string, string?> Files => new()
    {
        { "%PDF-1.7 … %%EOF", "application/pdf" },
        { "%PDF-1.7 /OpenAction<</S/JavaScript/JS(app.alert(1))>> %%EOF", null },
        { "%PDF-1.7 cut short", null },
        { "MZ\u0090 a program", null },
        { "<html><script>alert(1)</script>", null },
        { "Dear Ms Bell,\r\n\tthank you. – Łukasz", "text/plain; charset=utf-8" },
        { "a\0b", null },
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

    private static async Task<IEnumerable<string>> ErrorsOf(Task<Answer> answer) => (await answer).Errors;

    private static async Task<Answer> SendAsync(AVisitor visitor, byte[]? bytes, string name, string title = "Letter from the school about the trip", string replaces = "", string about = "")
    {
        var address = $"/children/{Id(1)}/documents/add{about}";
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
