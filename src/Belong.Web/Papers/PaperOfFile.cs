using System.Collections.Immutable;
using System.Text;
using Belong.Performance.Papers;
using Belong.Web.House;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;
using Block = Belong.Performance.Papers.Block;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = Belong.Performance.Papers.Run;

namespace Belong.Web.Papers;

/// <summary>
/// A paper that others made, as it stands in a pack: the pages of a PDF as they came, a Word document set like the council's own papers. It is read once, when it is attached, in a process of its own.
/// </summary>
public static class PaperOfFile
{
    /// <summary>The word by which the program is asked to read a paper from its input and write what it reads to its output.</summary>
    public const string Verb = "paper-of-file";

    /// <summary>More pages are for a library, not a meeting.</summary>
    public const int MostPages = 300;

    private const int MostLetters = 8_000_000;

    /// <summary>More is no paper for a meeting either: it is set anew at each look before it is published.</summary>
    private const int MostPrinted = 400_000, MostRows = 1_000;

    /// <summary>What is longer is no heading, whatever its author made of it.</summary>
    private const int LongestHeading = 300;

    private static readonly OpenSettings Bounded = new() { MaxCharactersInPart = 20_000_000 };

    /// <summary>The paper in blocks, page by page for a PDF; null where it cannot be read.</summary>
    public static async Task<byte[]?> OfAsync(string media, byte[] bytes, CancellationToken stop = default) =>
        media is not (CleanDocument.Pdf or CleanDocument.Docx) || await AnotherProcess.ReadAsync(Verb, media, bytes, MostLetters, stop) is not { Length: > 0 } json ? null : Encoding.UTF8.GetBytes(json);

    /// <summary>Reads one paper from the input of this process to its output; nothing where it cannot be read.</summary>
    public static int Read(string media) => AnotherProcess.Answer(bytes =>
    {
        try
        {
            var pages = media == CleanDocument.Pdf ? Pages(bytes) : [Blocks(bytes)];
            return pages.All(page => page.IsEmpty) || pages.Sum(page => page.Sum(Letters)) > MostPrinted || pages.Sum(page => page.OfType<Grid>().Sum(grid => grid.Rows.Length)) > MostRows ? "" : Encoding.UTF8.GetString(FrozenBlocks.Bytes(pages));
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            return "";
        }
    });

    private static ImmutableArray<ImmutableArray<Block>> Pages(byte[] bytes)
    {
        // What puts the pages into the pack must be able to take them from the file: here, where a fall takes nothing with it, they are put into one.
        if (!PdfPages.CanJoin(bytes, MostPages))
        {
            return [];
        }

        using var pdf = PdfDocument.Open(bytes);
        return [.. pdf.GetPages().Select(page => ImmutableArray.Create<Block>(new ForeignPage("", page.Number, [.. Lines(page)])))];
    }

    private static int Letters(Block block) => block switch
    {
        ForeignPage page => page.Lines.Sum(line => line.Length),
        Grid grid => grid.Rows.Sum(row => row.Sum(cell => cell.Sum(run => run.Text.Length))),
        Points points => points.Items.Sum(item => item.Sum(run => run.Text.Length)),
        Performance.Papers.Paragraph paragraph => paragraph.Text.Sum(run => run.Text.Length),
        Quotation quotation => quotation.Text.Sum(run => run.Text.Length),
        _ => 0,
    };

    private static IEnumerable<string> Lines(UglyToad.PdfPig.Content.Page page)
    {
        var line = new List<UglyToad.PdfPig.Content.Word>();
        foreach (var word in page.GetWords().Where(word => word.BoundingBox.Centroid is var middle && middle.X >= 0 && middle.X <= page.Width && middle.Y >= 0 && middle.Y <= page.Height))
        {
            if (line.Count > 0 && Math.Abs(line[^1].BoundingBox.Bottom - word.BoundingBox.Bottom) > word.BoundingBox.Height)
            {
                yield return Said();
                line.Clear();
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            yield return Said();
        }

        string Said() => Printable.Of(string.Join(' ', line.Select(word => word.Text)));
    }

    private static ImmutableArray<Block> Blocks(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false, Bounded);
        var main = word.MainDocumentPart;
        var styles = main?.StyleDefinitionsPart?.Styles?.Elements<Style>().Where(style => style.StyleId?.Value is not null).ToDictionary(style => style.StyleId!.Value!, style => style.StyleName?.Val?.Value ?? "", StringComparer.Ordinal) ?? [];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var points = new List<ImmutableArray<Run>>();
        var numbered = false;
        foreach (var element in Flat(main?.Document?.Body))
        {
            if (element is Paragraph { ParagraphProperties.NumberingProperties: { } numbering } point && Runs(point) is { IsEmpty: false } item)
            {
                var counts = Counts(main!, numbering);
                if (counts != numbered)
                {
                    EndPoints();
                }

                numbered = counts;
                points.Add(item);
                continue;
            }

            EndPoints();
            if (element is Paragraph paragraph)
            {
                var name = styles.GetValueOrDefault(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", "").ToLowerInvariant();
                if (Runs(paragraph) is { IsEmpty: false } runs)
                {
                    blocks.Add(runs.Sum(run => run.Text.Length) > LongestHeading ? new Performance.Papers.Paragraph(runs) : name == "title" ? new Heading(1, runs) : name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var level) ? new Heading(Math.Clamp(level, 1, 4), runs) : name == "quote" ? new Quotation(runs) : new Performance.Papers.Paragraph(runs));
                }

                if (paragraph.Descendants<Drawing>().Any() || paragraph.Descendants<Picture>().Any())
                {
                    var says = paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(each => each.Description?.Value).FirstOrDefault(each => each is { Length: > 0 });
                    blocks.Add(new Performance.Papers.Paragraph([new Run($"A picture stands here in the file{(says is null ? "" : $": {Printable.Of(says)}")}.", Emphasis: true)]));
                }
            }
            else if (element is Table table)
            {
                var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => ImmutableArray.Create<Run>([.. cell.Elements<Paragraph>().SelectMany((each, i) => i == 0 ? Runs(each) : [new Run("\n"), .. Runs(each)])])).ToImmutableArray()).Where(row => !row.IsEmpty).ToList();
                if (rows.Count > 0)
                {
                    var headed = rows.Count > 1 && (table.Elements<TableRow>().First().Descendants<TableHeader>().Any() || rows[0].All(cell => cell.Where(run => run.Text.Trim().Length > 0).All(run => run.Strong)));
                    blocks.Add(new Grid("", headed ? rows[0] : [], [.. rows.Skip(headed ? 1 : 0)]));
                }
            }
        }

        EndPoints();
        if (main is not null && (main.FootnotesPart?.Footnotes?.Elements<Footnote>().Any(note => note.Type is null) == true || main.Document?.Body?.Descendants<TextBoxContent>().Any() == true || main.Document?.Body?.Descendants<Table>().Any(table => table.Ancestors<Table>().Any()) == true))
        {
            blocks.Add(new Performance.Papers.Paragraph([new Run("Footnotes, text boxes and tables within tables of this paper stand in the file as its author sent it.", Emphasis: true)]));
        }

        return blocks.ToImmutable();

        void EndPoints()
        {
            if (points.Count > 0)
            {
                blocks.Add(new Points(numbered, [.. points]));
                points.Clear();
            }
        }
    }

    /// <summary>What stands in a document one after the other, content controls opened.</summary>
    private static IEnumerable<OpenXmlElement> Flat(OpenXmlElement? within) =>
        within?.ChildElements.SelectMany(each => each switch { SdtBlock control => Flat(control.SdtContentBlock), CustomXmlBlock custom => Flat(custom), _ => [each] }) ?? [];

    /// <summary>Whether a point of a list has a number, or a letter, before it.</summary>
    private static bool Counts(MainDocumentPart main, NumberingProperties numbering)
    {
        var all = main.NumberingDefinitionsPart?.Numbering;
        var of = all?.Elements<NumberingInstance>().FirstOrDefault(each => each.NumberID?.Value == numbering.NumberingId?.Val?.Value)?.AbstractNumId?.Val?.Value;
        var level = all?.Elements<AbstractNum>().FirstOrDefault(each => each.AbstractNumberId?.Value == of)?.Elements<Level>().FirstOrDefault(each => (each.LevelIndex?.Value ?? 0) == (numbering.NumberingLevelReference?.Val?.Value ?? 0));
        return level?.NumberingFormat?.Val?.Value is { } format && format != NumberFormatValues.Bullet && format != NumberFormatValues.None;
    }

    /// <summary>The words of a paragraph as they stand once its changes are accepted; none where it is blank.</summary>
    private static ImmutableArray<Run> Runs(Paragraph paragraph)
    {
        ImmutableArray<Run> runs =
        [
            .. paragraph.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().Where(run => run.Ancestors<DeletedRun>().FirstOrDefault() is null && run.Ancestors<MoveFromRun>().FirstOrDefault() is null && !IsOn(run.RunProperties?.Vanish) && run.Ancestors<TextBoxContent>().FirstOrDefault() is null)
                .Select(run => new Run(Printable.Of(string.Concat(run.ChildElements.Select(each => each switch { Text text => text.Text, TabChar => " ", Break or CarriageReturn => "\n", NoBreakHyphen => "-", _ => "" }))), IsOn(run.RunProperties?.Bold), IsOn(run.RunProperties?.Italic)))
                .Where(run => run.Text.Length > 0),
        ];
        return runs.Any(run => run.Text.Trim().Length > 0) ? runs : [];
    }

    private static bool IsOn(OnOffType? property) => property is not null && property.Val?.Value != false;
}
