using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>
/// A return as one XML file: EXPSSDA903, a CHILD for each child with a HEADER and its EPISODEs. A document that refers
/// to anything outside itself, or defines entities, is not read. What the form has no place for is listed.
/// </summary>
public static class ReadXml
{
    private static readonly (string Element, Table Table)[] Repeated =
    [
        ("AREVIEW", Tables.Reviews), ("AMISSING", Tables.Missing), ("OC2", Tables.Oc2), ("PERMANENCE", Tables.PrevPerm), ("AD_PLACED", Tables.PlacedAdoption),
        ("ASWEPISODE", Tables.SwEpisodes), ("ADOLO", Tables.DoLo),
    ];

    /// <summary>What each part may hold.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Known = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["CHILD"] = ["HEADER", "EPISODE"],
        ["HEADER"] = ["CHILDID", "UASC", "DUC", .. Tables.Header.Columns.Skip(1), .. Tables.Oc3.Columns.Skip(2), .. Tables.Ad1.Columns.Skip(2), .. Repeated.Select(each => each.Element)],
        ["EPISODE"] = ["PL", .. Tables.Episodes.Columns.Skip(1)],
    }.Concat(Repeated.Select(each => KeyValuePair.Create(each.Element, each.Table.Columns.Skip(2).ToFrozenSet(StringComparer.Ordinal)))).ToFrozenDictionary(StringComparer.Ordinal);

    static ReadXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // for encoding="windows-1252"

    /// <summary>True for a file that is meant to be XML, by its first character.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, (byte)'<', 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF, 0, (byte)'<']) || bytes.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']);
    }

    /// <summary>Reads the rows of every table. What the reader cannot get past is listed, and what came before it is kept.</summary>
    public static XmlRead Of(string name, byte[] bytes)
    {
        var text = ReadFile.Decode(bytes.AsSpan(0, Math.Min(bytes.Length, WhyNoTable.Glance)));
        if (IsWebPage(text))
        {
            return new Document(name).IsNone("This is a web page, whatever its name says: open it in a spreadsheet and save it as XLSX or CSV", Unread.Table);
        }

        var document = new Document(name) { IsLikeATable = WhyNoTable.Names(text) is not null };
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersFromEntities = 1 };
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        try
        {
            document.Read(reader);
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            document.BreaksOff(exception is XmlException { LineNumber: > 0 } at ? at.LineNumber : LineOf(reader));
        }

        return document.Finish();
    }

    private static bool IsWebPage(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 2000)) is var top && (top.Contains("<html", StringComparison.OrdinalIgnoreCase) || top.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || top.TrimStart("\uFEFF \t\r\n").StartsWith("<table", StringComparison.OrdinalIgnoreCase));

    private static int LineOf(XmlReader reader) => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    /// <summary>An element with what stands in it.</summary>
    private sealed record Branch(string Name, int Line)
    {
        public string Text { get; set; } = "";
        public List<Branch> Parts { get; } = [];

        /// <summary>The value of the first part of that name, in capitals.</summary>
        public string this[string name] => Parts.Find(part => part.Name == name) is { Parts.Count: 0 } part ? Blanks.Plain(part.Text) : "";
    }

    /// <summary>One document while it is being read.</summary>
    private sealed class Document(string name)
    {
        /// <summary>CHILD, HEADER, AREVIEW, REVIEW: a return goes no deeper.</summary>
        private const int Deepest = 3;

        /// <summary>More than any value has; what is longer is listed and not taken in.</summary>
        private const int LongestText = 1000;

        private readonly Dictionary<Table, List<(ReturnedRow Row, int Line)>> rows = Tables.All.ToDictionary(table => table, _ => new List<(ReturnedRow Row, int Line)>());
        private readonly List<string> unaccompanied = [];
        private readonly List<NotUnderstood> unread = [];
        private readonly Dictionary<(string What, string Why), (int Line, int Times)> odd = [];

        /// <summary>The columns of a table stand in it, whatever else it is: an unknown document of that kind keeps an answer back.</summary>
        public bool IsLikeATable { get; init; }

        public XmlRead IsNone(string why, Unread of)
        {
            unread.Add(new(name, 0, null, null, why) { Of = of });
            return Finish();
        }

        public void Read(XmlReader reader)
        {
            reader.MoveToContent();
            if (reader.NodeType != XmlNodeType.Element || !reader.LocalName.Equals("EXPSSDA903", StringComparison.OrdinalIgnoreCase))
            {
                unread.Add(new(name, 0, null, ReadFile.Short(reader.LocalName), "The document is no SSDA903 return: it should begin with EXPSSDA903") { Of = IsLikeATable ? Unread.Table : Unread.Beside });
                return;
            }

            var empty = reader.IsEmptyElement;
            reader.Read();
            while (!empty && reader.NodeType != XmlNodeType.EndElement)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    Odd(reader.Value, LineOf(reader), "There is text between the children, and was left out");
                    reader.Read();
                }
                else if (reader.LocalName.Equals("CHILD", StringComparison.OrdinalIgnoreCase))
                {
                    Child(Take(reader, 0));
                }
                else
                {
                    Odd(reader.LocalName, LineOf(reader), "There is no such part of a return");
                    reader.Skip();
                }
            }

            while (reader.Read())
            {
                // To the end, so that what stands after the return is not passed over.
            }

            if (rows.Values.All(each => each.Count == 0))
            {
                unread.Add(new(name, 0, null, null, "The document has no child with a row") { Of = Unread.Table });
            }
        }

        public void BreaksOff(int line) => unread.Add(new(name, line, null, null, "The document breaks off or is not well formed here, and nothing after this can be read") { Of = Unread.Table });

        public XmlRead Finish()
        {
            unread.AddRange(odd.Select(each => new NotUnderstood(name, each.Value.Line, null, each.Key.What, each.Value.Times == 1 ? each.Key.Why : $"{each.Key.Why}; so {each.Value.Times.InWords()} times, first here")));
            return new(name, rows, unaccompanied, unread);
        }

        private Branch Take(XmlReader reader, int depth)
        {
            var branch = new Branch(reader.LocalName.ToUpperInvariant(), LineOf(reader));
            var empty = reader.IsEmptyElement;
            reader.Read();
            while (!empty && reader.NodeType != XmlNodeType.EndElement)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    branch.Text = branch.Text.Length > LongestText ? branch.Text : branch.Text + reader.Value;
                    reader.Read();
                }
                else if (depth < Deepest)
                {
                    branch.Parts.Add(Take(reader, depth + 1));
                }
                else
                {
                    Odd(reader.LocalName, LineOf(reader), $"There is no such part of {branch.Name}, so it was left out");
                    reader.Skip();
                }
            }

            if (!empty)
            {
                reader.Read();
            }

            Look(branch);
            return branch;
        }

        /// <summary>Lists what a part may not hold.</summary>
        private void Look(Branch branch)
        {
            if (!Known.TryGetValue(branch.Name, out var known))
            {
                return; // a value, or a part that the part it stands in may not hold
            }

            if (branch.Text.Trim().Length > 0)
            {
                Odd(branch.Text.Trim(), branch.Line, $"There is text between the parts of {branch.Name}, and was left out");
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in branch.Parts)
            {
                if (!known.Contains(part.Name))
                {
                    Odd(part.Name, part.Line, $"There is no such part of {branch.Name}, so it was left out");
                }
                else if (!Known.ContainsKey(part.Name))
                {
                    if (!seen.Add(part.Name))
                    {
                        Odd(part.Name, part.Line, $"It is there twice in one {branch.Name}: the first is used");
                    }

                    if (part.Parts.Count > 0)
                    {
                        Odd(part.Name, part.Line, "It holds parts where it should hold a value, and was read as blank");
                    }
                }
            }
        }

        private void Odd(string what, int line, string why)
        {
            var key = (ReadFile.Short(what), why);
            if (odd.TryGetValue(key, out var before))
            {
                odd[key] = before with { Times = before.Times + 1 };
            }
            else if (odd.Count < 1000)
            {
                odd.Add(key, (line, 1));
            }
        }

        private void Child(Branch child)
        {
            var headers = child.Parts.Where(part => part.Name == "HEADER").ToList();
            foreach (var header in headers)
            {
                var (id, born) = (header["CHILDID"], header["DOB"]);
                if (Add(Tables.Header, header, id, born))
                {
                    unaccompanied.Add(header["UASC"]);
                }

                if (header["UASC"] == "1" || header["DUC"].Length > 0)
                {
                    Add(Tables.Uasc, header, id, born);
                }

                foreach (var table in (ReadOnlySpan<Table>)[Tables.Oc3, Tables.Ad1])
                {
                    if (table.Columns.Skip(2).Any(column => header[column].Length > 0))
                    {
                        Add(table, header, id, born);
                    }
                }

                foreach (var part in header.Parts)
                {
                    if (Array.Find(Repeated, each => each.Element == part.Name).Table is { } table)
                    {
                        Add(table, part, id, born);
                    }
                }
            }

            var of = headers.Count == 0 ? "" : headers[0]["CHILDID"];
            foreach (var episode in child.Parts.Where(part => part.Name == "EPISODE"))
            {
                Add(Tables.Episodes, episode, of, "");
            }
        }

        private bool Add(Table table, Branch from, string of, string born)
        {
            var values = table.Columns.Select(column => column switch
            {
                "CHILD" => of,
                "DOB" when table != Tables.Header => born,
                "PLACE" => from["PL"] is { Length: > 0 } place ? place : from["PLACE"],
                _ => from[column],
            }).ToImmutableArray();
            for (var at = 0; at < values.Length; at++)
            {
                if (ReadFile.WhyNoValue(table, at, values[at]) is { } why)
                {
                    unread.Add(new(name, from.Line, table.Columns[at], ReadFile.Shown(values[at]), why));
                    return false;
                }
            }

            rows[table].Add((new(table, rows[table].Count, values), from.Line));
            return true;
        }
    }
}

/// <summary>What was read of an XML file.</summary>
/// <param name="Unaccompanied">UASC of each Header row, in their order.</param>
public sealed record XmlRead(string Name, IReadOnlyDictionary<Table, List<(ReturnedRow Row, int Line)>> Rows, IReadOnlyList<string> Unaccompanied, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>
    /// The tables the file speaks of: with a HEADER a whole return, but for the tables that XML may leave to another file;
    /// without one, the tables it has rows of.
    /// </summary>
    public IEnumerable<Table> Tables => Rows.Where(pair => pair.Value.Count > 0 || (Rows[Ssda903.Tables.Header].Count > 0 && pair.Key != Ssda903.Tables.SwEpisodes && pair.Key != Ssda903.Tables.DoLo)).Select(pair => pair.Key);
}
