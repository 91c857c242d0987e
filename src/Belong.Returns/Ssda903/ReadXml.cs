using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace Belong.Returns.Ssda903;

/// <summary>
/// A return as one XML file: EXPSSDA903, a CHILD for each child with a HEADER and its EPISODEs. A document that refers
/// to anything outside itself, or defines entities, is not read.
/// </summary>
public static class ReadXml
{
    /// <summary>No child of a return takes so many characters.</summary>
    private const int LongestChild = 2_000_000;

    private static readonly (string Element, Table Table)[] Repeated =
    [
        ("AREVIEW", Tables.Reviews), ("AMISSING", Tables.Missing), ("OC2", Tables.Oc2), ("PERMANENCE", Tables.PrevPerm), ("AD_PLACED", Tables.PlacedAdoption),
        ("ASWEPISODE", Tables.SwEpisodes), ("ADOLO", Tables.DoLo),
    ];

    /// <summary>True for a file that is meant to be XML, by its first character.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, (byte)'<', 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF, 0, (byte)'<']);
    }

    /// <summary>Reads the rows of every table. What the reader cannot get past is listed, and what came before it is kept.</summary>
    public static XmlRead Of(string name, byte[] bytes)
    {
        var rows = Tables.All.ToDictionary(table => table, _ => new List<(ReturnedRow Row, int Line)>());
        var unaccompanied = new List<string>();
        var unread = new List<NotUnderstood>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersFromEntities = 1 };
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        var line = 1;
        try
        {
            reader.MoveToContent();
            if (reader.NodeType != XmlNodeType.Element || !Is(reader.LocalName, "EXPSSDA903"))
            {
                unread.Add(new(name, 0, null, reader.LocalName, "The document is no SSDA903 return: it should begin with EXPSSDA903"));
                return new(name, rows, unaccompanied, unread);
            }

            reader.ReadStartElement();
            while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
            {
                line = (reader as IXmlLineInfo)?.LineNumber ?? 0;
                if (reader.NodeType != XmlNodeType.Element)
                {
                    reader.Read();
                }
                else if (Is(reader.LocalName, "CHILD"))
                {
                    using var one = reader.ReadSubtree();
                    Child(name, XElement.Load(one), line, rows, unaccompanied, unread);
                    reader.Read();
                }
                else
                {
                    unread.Add(new(name, line, null, reader.LocalName, "There is no such part of a return"));
                    reader.Skip();
                }
            }
        }
        catch (XmlException exception)
        {
            unread.Add(new(name, exception.LineNumber > 0 ? exception.LineNumber : line, null, null, "The document breaks off or is not well formed here, and nothing after this can be read"));
        }

        return new(name, rows, unaccompanied, unread);
    }

    private static void Child(string name, XElement child, int line, Dictionary<Table, List<(ReturnedRow Row, int Line)>> rows, List<string> unaccompanied, List<NotUnderstood> unread)
    {
        var parts = child.Elements().ToLookup(part => part.Name.LocalName.ToUpperInvariant(), StringComparer.Ordinal);
        foreach (var odd in parts.Where(part => part.Key is not ("HEADER" or "EPISODE")))
        {
            unread.Add(new(name, line, null, odd.Key, "There is no such part of a child"));
        }

        var id = parts["HEADER"].Select(header => Text(header, "CHILDID")).FirstOrDefault() ?? "";
        foreach (var header in parts["HEADER"])
        {
            var here = Text(header, "CHILDID");
            var born = Text(header, "DOB");
            Add(Tables.Header, header, here, born);
            unaccompanied.Add(Text(header, "UASC"));
            if (Text(header, "UASC") == "1" || Text(header, "DUC").Length > 0)
            {
                Add(Tables.Uasc, header, here, born);
            }

            AddWhereSaid(Tables.Oc3, header, here, born);
            AddWhereSaid(Tables.Ad1, header, here, born);
            foreach (var part in header.Elements())
            {
                if (Array.Find(Repeated, each => Is(part.Name.LocalName, each.Element)).Table is { } table)
                {
                    Add(table, part, here, born);
                }
            }
        }

        foreach (var episode in parts["EPISODE"])
        {
            Add(Tables.Episodes, episode, id, "");
        }

        void AddWhereSaid(Table table, XElement from, string of, string born)
        {
            if (table.Columns.Any(column => column is not ("CHILD" or "DOB") && Text(from, column).Length > 0))
            {
                Add(table, from, of, born);
            }
        }

        void Add(Table table, XElement from, string of, string born)
        {
            var values = table.Columns.Select(column => column switch
            {
                "CHILD" => of,
                "DOB" when table != Tables.Header => born,
                "PLACE" => Text(from, "PL") is { Length: > 0 } place ? place : Text(from, "PLACE"),
                _ => Text(from, column),
            }).ToImmutableArray();
            if (values.FirstOrDefault(value => ReadFile.IsOdd(value)) is { } odd)
            {
                unread.Add(new(name, line, null, ReadFile.Short(odd), "A value holds a character that cannot be printed, or is longer than any in a return can be"));
                return;
            }

            rows[table].Add((new(table, rows[table].Count, values), line));
        }
    }

    private static bool Is(string name, string element) => name.Equals(element, StringComparison.OrdinalIgnoreCase);

    private static string Text(XElement parent, string element)
    {
        foreach (var each in parent.Elements())
        {
            if (Is(each.Name.LocalName, element))
            {
                return each.HasElements || each.Value.Length > LongestChild ? "" : each.Value.Trim().ToUpperInvariant();
            }
        }

        return "";
    }
}

/// <summary>What was read of an XML file.</summary>
/// <param name="Unaccompanied">UASC of each Header row, in their order.</param>
public sealed record XmlRead(string Name, IReadOnlyDictionary<Table, List<(ReturnedRow Row, int Line)>> Rows, IReadOnlyList<string> Unaccompanied, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>The tables the file speaks of: a whole return, but for the tables that XML may leave to another file.</summary>
    public IEnumerable<Table> Tables => Rows[Ssda903.Tables.Header].Count == 0 ? [] : Rows.Where(pair => pair.Value.Count > 0 || (pair.Key != Ssda903.Tables.SwEpisodes && pair.Key != Ssda903.Tables.DoLo)).Select(pair => pair.Key);
}
