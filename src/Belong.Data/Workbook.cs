using System.Globalization;
using System.Xml;
using Belong.Returns.Ssda903;
using DocumentFormat.OpenXml.Packaging;

namespace Belong.Data;

/// <summary>
/// The text in a workbook's cells, a row at a time. Only what is asked for is in memory, and nothing in the file, however
/// deep or large, can do more than be refused.
/// </summary>
internal static class Workbook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Deeper than any part of a workbook goes.</summary>
    private const int Deepest = 64;
    private const int MostColumns = 500;
    private const int MostSheets = 100;

    /// <summary>As many as a spreadsheet has.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>True for a workbook whose days are counted from 1904, as those first made on a Mac are, and not from 1900.</summary>
    /// <exception cref="InvalidDataException">The file is no workbook, or is damaged.</exception>
    public static bool CountsFrom1904(string path, Stream from) => Guarded(path, () =>
    {
        using var stream = from;
        using var book = SpreadsheetDocument.Open(stream, false);
        if (book.WorkbookPart is not { } part)
        {
            return false;
        }

        using var reader = Reader(part, 10_000_000);
        while (Next(reader))
        {
            if (IsStart(reader, "workbookPr"))
            {
                return reader.GetAttribute("date1904") is "1" or "true" or "on";
            }
        }

        return false;
    });

    /// <summary>The sheets by name, in order. Read while they are enumerated.</summary>
    /// <exception cref="InvalidDataException">The file is not a workbook, or is damaged, or larger than what is taken in here can be.</exception>
    public static IEnumerable<(string Name, IEnumerable<string[]> Rows)> Sheets(string path) => Sheets(path, File.OpenRead(path));

    /// <param name="path">What to call it.</param>
    /// <param name="from">The workbook; closed at the end.</param>
    public static IEnumerable<(string Name, IEnumerable<string[]> Rows)> Sheets(string path, Stream from)
    {
        using var stream = from;
        using var book = Guarded(path, () => SpreadsheetDocument.Open(stream, false));
        var part = Guarded(path, () => book.WorkbookPart) ?? throw new InvalidDataException($"{path} is not a workbook");
        var named = Guarded(path, () => Parts(part).Take(MostSheets + 1).ToList());
        if (named.Count > MostSheets)
        {
            throw new InvalidDataException($"{path} has more than {MostSheets} sheets");
        }

        var words = Guarded(path, () => part.SharedStringTablePart is { } table ? Words(table) : []);
        foreach (var (name, id) in named)
        {
            if (Guarded(path, () => part.TryGetPartById(id, out var found) ? found as WorksheetPart : null) is { } sheet)
            {
                yield return (name, Rows(path, sheet, words));
            }
        }
    }

    private static IEnumerable<string[]> Rows(string path, WorksheetPart sheet, string[] words)
    {
        using var rows = CellsOf(sheet, words).GetEnumerator();
        while (Guarded(path, rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private static IEnumerable<(string Name, string Id)> Parts(WorkbookPart book)
    {
        using var reader = Reader(book, 10_000_000);
        while (Next(reader))
        {
            if (IsStart(reader, "sheet") && (reader.GetAttribute("id", Relations) ?? reader.GetAttribute("r:id")) is { } id)
            {
                yield return (reader.GetAttribute("name") ?? "", id);
            }
        }
    }

    private static string[] Words(SharedStringTablePart table)
    {
        using var reader = Reader(table, 50_000_000);
        var words = new List<string>();
        while (Next(reader))
        {
            if (IsStart(reader, "si"))
            {
                words.Add(TextIn(reader, "si", out _));
            }
        }

        return [.. words];
    }

    private static IEnumerable<string[]> CellsOf(WorksheetPart sheet, string[] words)
    {
        using var reader = Reader(sheet, 500_000_000);
        var cells = new List<string>();
        var rows = 0;
        while (Next(reader))
        {
            if (IsStart(reader, "row"))
            {
                // Rows that hold nothing are left out of the file; each keeps its number here.
                for (var at = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, MostRows) : 0; rows + 1 < at; rows++)
                {
                    yield return [];
                }

                rows++;
                cells.Clear();
                if (reader.IsEmptyElement)
                {
                    yield return [];
                }
            }
            else if (IsStart(reader, "c"))
            {
                var at = reader.GetAttribute("r") is { } reference ? ColumnOf(reference) : cells.Count;
                var kind = reader.GetAttribute("t");
                var text = TextIn(reader, "c", out var isEmptyFormula);
                if (at is >= 0 and < MostColumns)
                {
                    while (cells.Count <= at)
                    {
                        cells.Add("");
                    }

                    cells[at] = kind == "s" ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var word) && word < words.Length ? words[word] : "" : isEmptyFormula ? NoValue.Formula : text;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row")
            {
                yield return [.. cells];
            }
        }
    }

    /// <summary>The text of the values in the element the reader stands on; a formula is passed over.</summary>
    /// <param name="isEmptyFormula">There is a formula, and not what it comes to: programs that write workbooks do not always work them out.</param>
    private static string TextIn(XmlReader reader, string element, out bool isEmptyFormula)
    {
        isEmptyFormula = false;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = "";
        var (inValue, isFormula, hasValue) = (false, false, false);
        while (Next(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == element))
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inValue = reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "t", IsEmptyElement: false };
                isFormula |= reader is { NodeType: XmlNodeType.Element, LocalName: "f" };
                hasValue |= reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "t" };
            }
            else if (inValue && text.Length < 10_000)
            {
                text += reader.Value;
            }
        }

        isEmptyFormula = isFormula && !hasValue;
        return text;
    }

    private static bool IsStart(XmlReader reader, string element) => reader.NodeType == XmlNodeType.Element && reader.LocalName == element;

    private static bool Next(XmlReader reader) =>
        reader.Read() && (reader.Depth <= Deepest ? true : throw new InvalidDataException("its parts lie deeper in each other than those of a workbook"));

    private static XmlReader Reader(OpenXmlPart part, long most) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = most, CloseInput = true });

    /// <summary>Whatever a damaged file makes the library say is said as one thing: that the file cannot be read.</summary>
    private static TRead Guarded<TRead>(string path, Func<TRead> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (IOException and not EndOfStreamException or UnauthorizedAccessException or OutOfMemoryException) || exception is FileFormatException)
        {
            throw new InvalidDataException($"{path} cannot be read as a workbook: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.AsSpan(0, Math.Min(4, reference.Length)))
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }
}
