using System.Collections.Immutable;
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

    /// <summary>The lists written so far: each counts for itself.</summary>
    private readonly List<NumberingInstance> lists = [];

    /// <summary>What stands over every page, such as whose paper it is; with it pages are numbered. Blank for none.</summary>
    public string Head { get; init; } = "";

    /// <summary>Wide tables stand on pages turned sideways.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Between the margins, in twentieths of a point.</summary>
    private int Room => IsLandscape ? 14570 : 9638;

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
                    if (grid.Title.Length > 0)
                    {
                        Add("Caption", grid.Title);
                    }

                    body.Append(Table(grid, Room));
                    Add(null, "");
                    break;
                default:
                    break;
            }
        }

        return this;
    }

    public byte[] Bytes(string title)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Printable.Of(title);
            document.PackageProperties.Language = English;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            if (lists.Count > 0)
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering([Kind(Numbers, NumberFormatValues.Decimal, "%1."), Kind(Bullets, NumberFormatValues.Bullet, "•"), .. lists]);
            }

            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new ThemeFontLanguages { Val = English });
            body.Append(new SectionProperties([.. RunningHead(main), IsLandscape ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }]));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>The parts of every page that say whose it is and which of how many.</summary>
    private IEnumerable<OpenXmlElement> RunningHead(MainDocumentPart main)
    {
        if (Head.Length == 0)
        {
            yield break;
        }

        var (head, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
        head.Header = new Header(Styled(null, [Plain(Head)]));
        foot.Footer = new Footer(new Paragraph(Plain("Page "), new SimpleField { Instruction = "PAGE" }, Plain(" of "), new SimpleField { Instruction = "NUMPAGES" }));
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

        made.Append(Words(run.Text));
        return made;
    });

    private static Run Plain(string text) => new(Words(text));

    private static Text Words(string text) => new(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static Table Table(Grid grid, int room)
    {
        var table = new Table(new TableProperties(
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
            table.Append(Row(grid.Heads, head: true));
        }

        foreach (var row in grid.Rows)
        {
            table.Append(Row(row, head: false));
        }

        return table;

        TableRow Row(ImmutableArray<ImmutableArray<Performance.Papers.Run>> cells, bool head)
        {
            var row = new TableRow();
            if (head)
            {
                row.Append(new TableRowProperties(new TableHeader()));
            }

            for (var i = 0; i < Math.Max(1, columns); i++)
            {
                var runs = i < cells.Length ? cells[i] : [];
                var paragraph = new Paragraph(Runs(head ? [.. runs.Select(run => run with { Strong = true })] : runs));
                if (i < numbers.Count && numbers[i])
                {
                    paragraph.PrependChild(new ParagraphProperties(new Justification { Val = JustificationValues.Right }));
                }

                row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{rooms[i]}" }), paragraph));
            }

            return row;
        }
    }

    /// <summary>How wide each column is, in twentieths of a point: of few letters what they need, and the rest is shared out among those with more to say.</summary>
    private static IReadOnlyList<int> Rooms(Grid grid, int columns, int whole)
    {
        const int Letter = 125, Edges = 216, Few = 18;
        var says = Enumerable.Range(0, columns).Select(i => Math.Max(3, grid.Rows.Append(grid.Heads).Max(row => i < row.Length ? PlainWords.Of(row[i]).Length : 0))).ToList();
        var need = says.Where(each => each <= Few).Sum(each => (each * Letter) + Edges);
        var shared = says.Where(each => each > Few).Sum(each => Math.Min(each, 120));
        return need + (says.Count(each => each > Few) * Few * Letter) > whole || shared == 0
            ? [.. says.Select(each => whole * Math.Min(each, 120) / says.Sum(other => Math.Min(other, 120)))]
            : [.. says.Select(each => each <= Few ? (each * Letter) + Edges : (whole - need) * Math.Min(each, 120) / shared)];
    }

    private static Styles Styles()
    {
        static Style Named(string id, string name, int size, bool bold, int? outline, string? based = "Normal")
        {
            var paragraph = new StyleParagraphProperties();
            paragraph.Append(new KeepNext { Val = outline is not null });
            paragraph.Append(new SpacingBetweenLines { Before = outline is null ? "0" : "240", After = "120" });
            if (outline is { } level)
            {
                paragraph.Append(new OutlineLevel { Val = level });
            }

            var run = new StyleRunProperties(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" });
            if (bold)
            {
                run.Append(new Bold());
            }

            run.Append(new FontSize { Val = $"{size * 2}" });
            var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
            style.Append(new StyleName { Val = name });
            if (based is not null)
            {
                style.Append(new BasedOn { Val = based });
            }

            style.Append(paragraph, run);
            return style;
        }

        var normal = Named("Normal", "Normal", 11, false, null, null);
        normal.Default = true;
        return new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = English, EastAsia = English, Bidi = English }))), normal, Named("Title", "Title", 22, true, 0), Named("Heading1", "heading 1", 18, true, 0), Named("Heading2", "heading 2", 15, true, 1), Named("Heading3", "heading 3", 13, true, 2), Named("Heading4", "heading 4", 11, true, 3), Named("Caption", "caption", 11, true, null), Named("Quote", "Quote", 11, false, null), Named("ListParagraph", "List Paragraph", 11, false, null));
    }
}
