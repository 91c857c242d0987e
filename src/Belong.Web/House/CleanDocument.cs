using System.IO.Compression;
using System.Text;

namespace Belong.Web.House;

/// <summary>
/// A document as the record keeps it, by what its bytes are and never by what it is called: PDF, Word and Excel without macros, plain text, and pictures, which are drawn anew.
/// What says in clear that it runs a program when it is opened, or holds another file, is not kept; what hides it is for a scanner to find.
/// </summary>
public static class CleanDocument
{
    public const string Pdf = "application/pdf", Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Plain = "text/plain; charset=utf-8";

    /// <summary>In bytes.</summary>
    public const long AtMost = 25 * 1024 * 1024;

    /// <summary>What the page asks for.</summary>
    public const string Asked = "PDF, Word (.docx), Excel (.xlsx), PNG, JPEG or plain text, up to 25 MB";

    /// <summary>The same beside the field.</summary>
    public const string Hint = Asked + ". Pictures are kept without where and when they were taken.";

    /// <summary>What the bytes are, and what of them is kept; null for what may not be kept.</summary>
    public static (string Media, byte[] Bytes)? Of(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) ? RunsNothing(bytes) ? (Pdf, bytes) : null
        : bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) ? Office(bytes) is { } media ? (media, bytes) : null
        : CleanPicture.Of(bytes) ?? (IsText(bytes) ? (Plain, bytes) : null);

    /// <summary>With which ending a file of that kind is called.</summary>
    public static string EndingOf(string media) => media switch { Pdf => ".pdf", Docx => ".docx", Sheet.Xlsx => ".xlsx", "image/png" => ".png", "image/jpeg" => ".jpg", _ => ".txt" };

    /// <summary>What the sender called it, with the ending of what it is and nothing that a folder or a heading could take for its own.</summary>
    public static string NameFor(string sent, string media)
    {
        var name = Path.GetFileNameWithoutExtension(sent.Replace('\\', '/').Split('/')[^1]);
        var plain = string.Concat(name.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '(' or ')' or '.' or ',')).Trim(' ', '.');
        return $"{(plain.Length == 0 ? "document" : plain.Length > 80 ? plain[..80] : plain)}{EndingOf(media)}";
    }

    /// <summary>No script and no program that starts with the document, as far as it says so in clear.</summary>
    private static bool RunsNothing(ReadOnlySpan<byte> pdf) => pdf.IndexOf("/JavaScript"u8) < 0 && pdf.IndexOf("/Launch"u8) < 0 && pdf.IndexOf("/EmbeddedFile"u8) < 0 && pdf.LastIndexOf("%%EOF"u8) > 0;

    private static string? Office(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !names.Contains("[Content_Types].xml") || names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)) ? null
                : names.Contains("word/document.xml") ? Docx
                : names.Contains("xl/workbook.xml") ? Sheet.Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(bytes);
            return text.All(letter => !char.IsControl(letter) || letter is '\r' or '\n' or '\t') && !text.TrimStart('\uFEFF').TrimStart().StartsWith('<');
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
