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

        // Where it fell over, or took too long, the document is kept and found by its title.
        return await AnotherProcess.ReadAsync(Verb, media, bytes, MostLetters, stop) ?? "";
    }

    /// <summary>Reads one document from the input of this process to its output.</summary>
    public static int Read(string media) => AnotherProcess.Answer(bytes => Of(media, bytes));

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
