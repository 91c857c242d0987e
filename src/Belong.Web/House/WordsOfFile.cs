using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;

namespace Belong.Web.House;

/// <summary>What is written in a document that is kept, so that it is found by its words. A scan or a picture has none, and neither has what cannot be read.</summary>
public static class WordsOfFile
{
    /// <summary>Letters and pages beyond these are not looked through.</summary>
    public const int MostLetters = 400_000, MostPages = 400;

    /// <summary>The word by which the program is asked to read a document from its input and write what is written in it to its output.</summary>
    public const string Verb = "words-of-file";

    /// <summary>How long a file may take, the start of the program included.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>What reading one may take up, in bytes: hexadecimal, as the runtime reads it.</summary>
    private const string MostMemory = "0x18000000";

    /// <summary>What of a packed file is unpacked at most, in letters of one part.</summary>
    private static readonly OpenSettings Bounded = new() { MaxCharactersInPart = 20_000_000 };

    /// <summary>
    /// What is written in a document. Programs that read PDF and Office files can be made to run without end, to fill all memory or to fall over, and a fall takes its
    /// process with it: so they run in one of their own, which is ended when it takes too long.
    /// </summary>
    public static async Task<string> OfAsync(string media, byte[] bytes, CancellationToken stop = default)
    {
        if (media == CleanDocument.Plain)
        {
            return Of(media, bytes);
        }

        if (media is not (CleanDocument.Pdf or CleanDocument.Docx or Sheet.Xlsx))
        {
            return "";
        }

        using var process = Started(media);
        if (process is null)
        {
            return "";
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            process.BeginErrorReadLine(); // what it says as it falls is nobody's to read, and must not fill the pipe
            var read = process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.StandardInput.BaseStream.WriteAsync(bytes, limit.Token);
            process.StandardInput.Close();
            var words = await read;
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 && words.Length <= MostLetters ? words : "";
        }
        catch (Exception failed) when (failed is IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return ""; // it fell over, or took too long: the document is kept and found by its title
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Reads one document from the input of this process to its output.</summary>
    public static int Read(string media)
    {
        using var bytes = new MemoryStream();
        Console.OpenStandardInput().CopyTo(bytes);
        using var output = Console.OpenStandardOutput();
        output.Write(new UTF8Encoding(false).GetBytes(Of(media, bytes.ToArray())));
        return 0;
    }

    /// <summary>What is written in a document, read here: for whoever may fall over it.</summary>
    public static string Of(string media, byte[] bytes)
    {
        try
        {
            var text = new StringBuilder();
            foreach (var part in Parts(media, bytes))
            {
                text.Append(part).Append('\n');
                if (text.Length > MostLetters)
                {
                    break;
                }
            }

            // A database keeps no letter that is none.
            return Printable.Of(text.ToString(0, Math.Min(text.Length, MostLetters)).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')).Trim();
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // Whatever a damaged file does to those who read it, it is kept and opened as it came.
            return "";
        }
    }

    /// <summary>Null where this machine starts no other program: the document is kept all the same.</summary>
    private static Process? Started(string media)
    {
        try
        {
            return Process.Start(Reader(media));
        }
        catch (Exception none) when (none is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>This program once more, with little memory and nothing of what it knows.</summary>
    private static ProcessStartInfo Reader(string media)
    {
        var program = typeof(WordsOfFile).Assembly.Location;
        var isItself = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Path.GetFileNameWithoutExtension(program) || program.Length == 0;
        var start = new ProcessStartInfo(isItself ? Environment.ProcessPath! : "dotnet", isItself ? [Verb, media] : [program, Verb, media])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static IEnumerable<string> Parts(string media, byte[] bytes) => media switch
    {
        CleanDocument.Pdf => Pages(bytes),
        CleanDocument.Docx => Paragraphs(bytes),
        Sheet.Xlsx => Cells(bytes),
        CleanDocument.Plain => [Encoding.UTF8.GetString(bytes)],
        _ => [],
    };

    private static IEnumerable<string> Pages(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        foreach (var page in pdf.GetPages().Take(MostPages))
        {
            yield return string.Join(' ', page.GetWords().Select(word => word.Text));
        }
    }

    private static IEnumerable<string> Paragraphs(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false, Bounded);
        foreach (var paragraph in word.MainDocumentPart?.Document?.Descendants<Paragraph>() ?? [])
        {
            yield return paragraph.InnerText;
        }
    }

    private static IEnumerable<string> Cells(byte[] bytes)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false, Bounded);
        var parts = book.WorkbookPart is not { } workbook ? [] : new OpenXmlPartRootElement?[] { workbook.SharedStringTablePart?.SharedStringTable }.Concat(workbook.WorksheetParts.Select(sheet => sheet.Worksheet));
        foreach (var text in parts.OfType<OpenXmlPartRootElement>().SelectMany(part => part.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>()))
        {
            yield return text.InnerText;
        }
    }
}
