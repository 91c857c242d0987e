using Belong.Performance.Papers;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Belong.Web.Papers;

/// <summary>Puts the pages that others made on their places in a printed pack: each upright between the running head and the foot, as large as there is room for. Tags and bookmarks of the pack stay.</summary>
public static class PdfPages
{
    /// <summary>Where the words of a page begin and end, in points from its edges: margins, head and foot.</summary>
    private const double Side = 45.4, Top = 42.5 + 24, Bottom = 34 + 24;

    /// <summary>Whether all pages of a file can be put into a pack. Files can be made that bring down whoever tries: to be asked in a process of its own.</summary>
    public static bool CanJoin(byte[] file, int mostPages)
    {
        int count;
        using (var import = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import))
        {
            count = import.PageCount;
        }

        if (count == 0 || count > mostPages)
        {
            return false;
        }

        using var empty = new PdfDocument();
        for (var i = 0; i < count; i++)
        {
            empty.AddPage().Size = PdfSharp.PageSize.A4;
        }

        using var blank = new MemoryStream();
        empty.Save(blank, closeStream: false);
        return Joined(blank.ToArray(), [.. Enumerable.Range(0, count).Select(i => (i, new ForeignPage("", i + 1, [])))], _ => file).Length > 0;
    }

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

            var (upright, turns) = Unturned(bytes);
            using var form = XPdfForm.FromStream(new MemoryStream(upright));
            foreach (var (at, page) in file.Where(each => each.At < document.PageCount && each.Page.Number <= form.PageCount))
            {
                form.PageNumber = page.Number;
                Draw(document.Pages[at], form, turns[page.Number - 1]);
            }
        }

        using var joined = new MemoryStream();
        document.Save(joined, closeStream: false);
        return joined.ToArray();
    }

    /// <param name="turn">By how many degrees clockwise the page is shown.</param>
    private static void Draw(PdfPage sheet, XPdfForm form, int turn)
    {
        var (wide, high) = (sheet.Width.Point - (2 * Side), sheet.Height.Point - Top - Bottom);
        var isOnItsSide = turn is 90 or 270;
        var scale = isOnItsSide ? Math.Min(wide / form.PointHeight, high / form.PointWidth) : Math.Min(wide / form.PointWidth, high / form.PointHeight);
        var (across, down) = (form.PointWidth * scale, form.PointHeight * scale);
        using var draw = XGraphics.FromPdfPage(sheet, XGraphicsPdfPageOptions.Append);

        // About the middle of where it will stand, which is as far from the top as the turned page is high.
        var middle = new XPoint(sheet.Width.Point / 2, Top + (high / 2));
        draw.RotateAtTransform(turn, middle);
        draw.DrawImage(form, middle.X - (across / 2), middle.Y - (down / 2), across, down);
    }

    /// <summary>The file with no page turned, and how each is to be turned; of a page that was cropped only what is left.</summary>
    private static (byte[] Bytes, int[] Turns) Unturned(byte[] bytes)
    {
        using var document = PdfReader.Open(new MemoryStream(bytes), PdfDocumentOpenMode.Modify);
        var turns = new int[document.PageCount];
        for (var i = 0; i < turns.Length; i++)
        {
            var page = document.Pages[i];
            turns[i] = ((page.Rotate % 360) + 360) % 360;
            page.Rotate = 0;
            if (page.Elements.ContainsKey("/CropBox") && page.CropBox is { IsZero: false } cropped)
            {
                page.MediaBox = cropped;
            }
        }

        using var saved = new MemoryStream();
        document.Save(saved, closeStream: false);
        return (saved.ToArray(), turns);
    }
}
