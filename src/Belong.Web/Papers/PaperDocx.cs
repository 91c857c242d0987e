using System.Collections.Immutable;
using Belong.Domain.Governance;
using Belong.Performance.Papers;
using Belong.Web.House;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Block = Belong.Performance.Papers.Block;
using Heading = Belong.Performance.Papers.Heading;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Belong.Web.Papers;

/// <summary>Writes papers as a Word document with real headings, lists and tables, so that it can be read aloud and edited.</summary>
public sealed class PaperDocx
{
    private const string English = "en-GB";
    private const int Numbers = 1, Bullets = 2;

    public const string Media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Body body = new();
    private readonly Run crestHere = new();
    private int pictures;
    private string crest = "";

    /// <summary>The lists written so far: each counts for itself.</summary>
    private readonly List<NumberingInstance> lists = [];

    /// <summary>What stands over every page, such as whose paper it is; with it pages are numbered. Blank for none.</summary>
    public string Head { get; init; } = "";

    /// <summary>Whose colour and letters it has.</summary>
    public Letterhead Letterhead { get; init; } = Letterhead.Ordinary;

    /// <summary>Wide tables stand on pages turned sideways.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Between the margins, in twentieths of a point.</summary>
    private int Room => IsLandscape ? 15024 : 10092;

    public PaperDocx Title(string text) => Add("Title", text);

    public PaperDocx Heading(string text, int level = 1) => Add($"Heading{Math.Clamp(level, 1, 4)}", text);

    public PaperDocx Line(string text) => Add(null, text);

    /// <summary>A page of its own follows.</summary>
    public PaperDocx NewPage()
    {
        body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
        return this;
    }

    public PaperDocx Blocks(IEnumerable<Block> blocks, int top = 1)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    body.Append(Styled($"Heading{Math.Clamp(heading.Level + top, 1, 4)}", Runs(heading.Text)));
                    break;
                case Performance.Papers.Paragraph paragraph:
                    body.Append(Styled(null, Runs(paragraph.Text)));
                    break;
                case Quotation quotation:
                    body.Append(Styled("Quote", Runs(quotation.Text)));
                    break;
                case Points points:
                    var list = List(points);
                    body.Append(points.Items.Select(item => (OpenXmlElement)Listed(list, Runs(item))));
                    break;
                case Grid grid:
                    Add(grid);
                    break;
                case Cover cover:
                    Add(cover);
                    break;
                case ForeignPage page:
                    body.Append(page.Lines.Select(line => (OpenXmlElement)Styled(null, [Plain(line)])));
                    break;
                case Performance.Papers.NewPage:
                    NewPage();
                    break;
                default:
                    break;
            }
        }

        return this;
    }

    /// <summary>A line in small letters that says which page of a pack what follows is on.</summary>
    public PaperDocx Mark(string text) => Add("PackPage", text);

    private void Add(Grid grid)
    {
        if (grid.Title.Length > 0)
        {
            Add("Caption", grid.Title);
        }

        if (grid.Picture is { } picture)
        {
            body.Append(new Paragraph(new ParagraphProperties(new KeepNext()), new Run(DrawingDocx.Run(picture, ++pictures))));
        }

        body.Append(Table(grid, Room));
        Add(grid.Note is { Length: > 0 } ? "Note" : null, grid.Note ?? "");
    }

    private void Add(Cover cover)
    {
        crest = cover.Crest;
        if (crest.Length > 0)
        {
            body.Append(new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Right }), crestHere));
        }

        if (cover.Council.Length > 0)
        {
            Add("CouncilName", cover.Council);
        }

        Add("Title", cover.Title);
        foreach (var line in cover.Lines)
        {
            Add("Subtitle", line);
        }

        if (cover.Warning.Length > 0)
        {
            body.Append(Styled(null, [new Run(new RunProperties(new Bold()), Words(cover.Warning))]));
        }

        if (!cover.Members.IsEmpty)
        {
            Add(null, $"Members: {string.Join(", ", cover.Members)}");
        }

        foreach (var line in cover.Contact.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(null, line);
        }
    }

    public byte[] Bytes(string title)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Printable.Of(title);
            document.PackageProperties.Language = English;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles(Letterhead);
            if (lists.Count > 0)
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering([Kind(Numbers, NumberFormatValues.Decimal, "%1."), Kind(Bullets, NumberFormatValues.Bullet, "•"), .. lists]);
            }

            main.AddNewPart<DocumentSettingsPart>().Settings = new DocumentFormat.OpenXml.Wordprocessing.Settings(new ThemeFontLanguages { Val = English });
            PutCrest(main, title);
            body.Append(new SectionProperties([.. RunningHead(main), IsLandscape ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 907, Right = 907, Header = 567, Footer = 567, Gutter = 0 }]));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>The crest, no higher than 26 mm, where the cover left room for it.</summary>
    private void PutCrest(MainDocumentPart main, string title)
    {
        const decimal High = 74, Wide = 170, Unit = 12_700;
        if (crest.Split(";base64,") is not [var media, var bytes] || SkiaSharp.SKBitmap.DecodeBounds(Convert.FromBase64String(bytes)) is not { Width: > 0, Height: > 0 } size)
        {
            return;
        }

        var part = main.AddImagePart(media.EndsWith("png", StringComparison.Ordinal) ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var picture = new MemoryStream(Convert.FromBase64String(bytes)))
        {
            part.FeedData(picture);
        }

        var scale = Math.Min(High / size.Height, Wide / size.Width);
        var (wide, high) = ((long)(size.Width * scale * Unit), (long)(size.Height * scale * Unit));
        crestHere.InnerXml = $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="900" name="Crest" descr="Crest: {System.Net.WebUtility.HtmlEncode(Printable.Of(title))}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="900" name="Crest"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{main.GetIdOfPart(part)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """;
    }

    /// <summary>The parts of every page that say whose it is and which of how many.</summary>
    private IEnumerable<OpenXmlElement> RunningHead(MainDocumentPart main)
    {
        if (Head.Length == 0)
        {
            yield break;
        }

        var (head, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
        head.Header = new Header(Styled("Header", [Plain(Head)]));
        foot.Footer = new Footer(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }), Plain("Page "), new SimpleField { Instruction = "PAGE" }, Plain(" of "), new SimpleField { Instruction = "NUMPAGES" }));
        yield return new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) };
        yield return new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) };
    }

    /// <summary>A list of its own: numbers begin where the paper says, whatever list stands before it.</summary>
    private int List(Points points)
    {
        var id = lists.Count + 1;
        lists.Add(points.Numbered
            ? new NumberingInstance(new AbstractNumId { Val = Numbers }, new LevelOverride(new StartOverrideNumberingValue { Val = points.From }) { LevelIndex = 0 }) { NumberID = id }
            : new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = id });
        return id;
    }

    private static Paragraph Listed(int list, IEnumerable<Run> runs)
    {
        var paragraph = Styled("ListParagraph", runs);
        paragraph.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }));
        return paragraph;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format, string mark) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = mark },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "425" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private PaperDocx Add(string? style, string text)
    {
        body.Append(Styled(style, [Plain(text)]));
        return this;
    }

    private static Paragraph Styled(string? style, IEnumerable<Run> runs)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(runs);
        return paragraph;
    }

    private static IEnumerable<Run> Runs(ImmutableArray<Performance.Papers.Run> runs) => runs.Select(run =>
    {
        var made = new Run();
        if (run.Strong || run.Emphasis)
        {
            var properties = new RunProperties();
            if (run.Strong)
            {
                properties.Append(new Bold());
            }

            if (run.Emphasis)
            {
                properties.Append(new Italic());
            }

            made.Append(properties);
        }

        foreach (var (line, i) in run.Text.Split('\n').Select((line, i) => (line, i)))
        {
            if (i > 0)
            {
                made.Append(new Break());
            }

            made.Append(Words(line));
        }

        return made;
    });

    private static Run Plain(string text) => new(Words(text));

    private static Text Words(string text) => new(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static Table Table(Grid grid, int room)
    {
        var table = new Table(new TableProperties(
            new TableStyle { Val = "PaperTable" },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" })));
        var numbers = PaperHtml.Numbers(grid);
        var columns = numbers.Count;
        var rooms = Rooms(grid, Math.Max(1, columns), room);
        table.Append(new TableGrid(rooms.Select(room => new GridColumn { Width = $"{room}" })));
        if (!grid.Heads.IsEmpty)
        {
            table.Append(Row(grid.Heads, head: true, stays: true));
        }

        // A small table is not broken: each of its rows stays with the next, and no row is broken in itself.
        var whole = grid.Rows.Length <= Pagination.Small;
        for (var i = 0; i < grid.Rows.Length; i++)
        {
            table.Append(Row(grid.Rows[i], head: false, stays: whole ? i < grid.Rows.Length - 1 : i >= grid.Rows.Length - 3 && i < grid.Rows.Length - 1));
        }

        return table;

        TableRow Row(ImmutableArray<ImmutableArray<Performance.Papers.Run>> cells, bool head, bool stays)
        {
            var row = new TableRow();
            row.Append(head ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
            var strong = head || GridSize.IsTotal(cells);

            for (var i = 0; i < Math.Max(1, columns); i++)
            {
                var runs = i < cells.Length ? cells[i] : [];
                var paragraph = Styled("TableText", Runs(strong || i == 0 ? [.. runs.Select(run => run with { Strong = true })] : runs));
                if (stays)
                {
                    paragraph.ParagraphProperties!.Append(new KeepNext());
                }

                if (i < numbers.Count && numbers[i])
                {
                    paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
                }

                row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{rooms[i]}" }), paragraph));
            }

            return row;
        }
    }

    /// <summary>How wide each column is, in twentieths of a point: shared out as on the paper.</summary>
    private static IReadOnlyList<int> Rooms(Grid grid, int columns, int whole)
    {
        var wide = new GridSize(grid).Columns;
        return [.. Enumerable.Range(0, columns).Select(i => (int)(whole * wide[i] / wide.Sum()))];
    }

    private static Styles Styles(Letterhead letterhead)
    {
        var font = letterhead.Font switch { "times" => "Times New Roman", "calibri" => "Calibri", _ => "Arial" };
        var colour = letterhead.Colour.TrimStart('#').ToUpperInvariant();

        Style Named(string id, string name, decimal size, bool bold, int? outline, string? based = "Normal", decimal above = 0, decimal below = 6, bool coloured = false, bool keeps = false, JustificationValues? to = null)
        {
            var paragraph = new StyleParagraphProperties();
            if (outline is not null || keeps)
            {
                paragraph.Append(new KeepNext());
            }

            paragraph.Append(new WidowControl(), new SpacingBetweenLines { Before = $"{(int)(above * 20)}", After = $"{(int)(below * 20)}" });
            if (to is { } side)
            {
                paragraph.Append(new Justification { Val = side });
            }

            if (outline is { } level)
            {
                paragraph.Append(new OutlineLevel { Val = level });
            }

            var run = new StyleRunProperties(new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font });
            if (bold)
            {
                run.Append(new Bold());
            }

            if (coloured)
            {
                run.Append(new Color { Val = colour });
            }

            run.Append(new FontSize { Val = $"{(int)(size * 2)}" });
            var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
            style.Append(new StyleName { Val = name });
            if (based is not null)
            {
                style.Append(new BasedOn { Val = based });
            }

            style.Append(new PrimaryStyle(), paragraph, run);
            return style;
        }

        var normal = Named("Normal", "Normal", PaperSize.Body, false, null, null);
        normal.Default = true;
        var table = new Style { Type = StyleValues.Table, StyleId = "PaperTable" };
        table.Append(new StyleName { Val = "Paper table" }, new StyleTableProperties(new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })));
        Style HeadingOf(int level) => PaperSize.Heading(level) is var (size, _, above, below) ? Named($"Heading{level}", $"heading {level}", size, true, level - 1, above: above + 6, below: below, coloured: level < 3) : normal;
        return new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = English, EastAsia = English, Bidi = English }))),
            normal, Named("Title", "Title", 28, true, null, above: 160, below: 12, coloured: true), Named("Subtitle", "Subtitle", 15, false, null), Named("CouncilName", "Council name", 20, true, null, coloured: true),
            HeadingOf(1), HeadingOf(2), HeadingOf(3), Named("Heading4", "heading 4", PaperSize.Body, true, 3, above: 6, below: 3),
            Named("Caption", "caption", PaperSize.Caption, true, null, above: 6, below: 3, keeps: true), Named("TableText", "Table text", PaperSize.Table, false, null, below: 0), Named("Note", "Table note", PaperSize.Note, false, null, above: 2, below: 8),
            Named("PackPage", "Pack page", PaperSize.Note, false, null, below: 2, keeps: true, to: JustificationValues.Right), Named("Quote", "Quote", PaperSize.Body, false, null), Named("ListParagraph", "List Paragraph", PaperSize.Body, false, null, below: 2),
            Named("Header", "header", 8.5m, false, null), Named("Footer", "footer", 8.5m, false, null, to: JustificationValues.Right), table);
    }
}
