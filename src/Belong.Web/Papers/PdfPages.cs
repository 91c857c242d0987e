using Belong.Performance.Papers;
using PdfSharp.Drawing;
using PdfSharp.Pdf.IO;

namespace Belong.Web.Papers;

/// <summary>Puts the pages that others made on their places in a printed pack: each between the running head and the foot, as large as there is room for. Tags and bookmarks of the pack stay.</summary>
public static class PdfPages
{
    /// <summary>Where the words of a page begin and end, in points from its edges: margins, head and foot.</summary>
    private const double Side = 45.4, Top = 42.5 + 24, Bottom = 34 + 24;

    /// <summary>The same PDF with the pages on it.</summary>
    /// <param name="pdf">As it was printed: a page for each of the pack.</param>
    /// <param name="places">The page of the pack, from 0, and whose page stands there.</param>
    /// <param name="fileOf">The file as it came; null where it is no longer there.</param>
    public static byte[] Joined(byte[] pdf, IReadOnlyList<(int At, ForeignPage Page)> places, Func<string, byte[]?> fileOf)
    {
        if (places.Count == 0)
        {
            return pdf;
        }

        using var document = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Modify);
        foreach (var file in places.GroupBy(each => each.Page.File, StringComparer.Ordinal))
        {
            if (fileOf(file.Key) is not { } bytes)
            {
                continue;
            }

            using var form = XPdfForm.FromStream(new MemoryStream(bytes));
            foreach (var (at, page) in file.Where(each => each.At < document.PageCount && each.Page.Number <= form.PageCount))
            {
                form.PageNumber = page.Number;
                var sheet = document.Pages[at];
                var (wide, high) = (sheet.Width.Point - (2 * Side), sheet.Height.Point - Top - Bottom);
                var scale = Math.Min(wide / form.PointWidth, high / form.PointHeight);
                using var draw = XGraphics.FromPdfPage(sheet, XGraphicsPdfPageOptions.Append);
                draw.DrawImage(form, Side + ((wide - (form.PointWidth * scale)) / 2), Top + ((high - (form.PointHeight * scale)) / 2), form.PointWidth * scale, form.PointHeight * scale);
            }
        }

        using var joined = new MemoryStream();
        document.Save(joined, closeStream: false);
        return joined.ToArray();
    }
}
