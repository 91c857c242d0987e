using System.Text;
using System.Xml;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Writes a return as files: bytes that are the same for the same rows.</summary>
public static class WriteReturn
{
    /// <summary>One CSV file a table, in the order of columns that the layout has.</summary>
    public static IEnumerable<ReturnFile> AsCsv(MadeReturn made)
    {
        foreach (var table in made.InOrder)
        {
            var text = new StringBuilder().AppendJoin(',', table.Columns).Append("\r\n");
            foreach (var row in made.Tables[table])
            {
                text.AppendJoin(',', row.Row.Values.Select(Cell)).Append("\r\n");
            }

            yield return new($"{Layout.FileOf(table)}.csv", Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    /// <summary>One XML file. Social workers and deprivation of liberty, for which there is no published form here, stand beside the other repeated parts.</summary>
    public static ReturnFile AsXml(MadeReturn made)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\r\n" }))
        {
            writer.WriteStartElement("EXPSSDA903");
            // Rows without an id are nobody's, and not each other's either.
            var rows = made.InOrder.SelectMany(table => made.Tables[table])
                .GroupBy(row => (row.Row.Child, Row: row.Row.Child.Length > 0 ? "" : $"{row.Row.Table.Number:00} {row.Row.Number:00000000}"))
                .OrderBy(child => child.Key.Child, StringComparer.Ordinal).ThenBy(child => child.Key.Row, StringComparer.Ordinal);
            foreach (var child in rows)
            {
                Child(writer, child.Select(row => row.Row).ToLookup(row => row.Table));
            }

            writer.WriteEndElement();
        }

        return new("ssda903.xml", stream.ToArray());
    }

    /// <summary>
    /// The rows that XML has no place for as they are: it gives a child one date of birth and one row of leaving care and of
    /// adoption, and has a HEADER for everybody.
    /// </summary>
    public static IReadOnlyList<ReturnedRow> LostInXml(MadeReturn made)
    {
        var back = ReadXml.Of("", AsXml(made).Bytes);
        return
        [
            .. made.InOrder.SelectMany(table =>
            {
                var kept = back.Rows[table].CountBy(row => Words(row.Row)).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
                return made.Tables[table].Select(row => row.Row).Where(row => Words(row) is var words && (kept[words] = kept.GetValueOrDefault(words) - 1) < 0);
            }),
        ];
    }

    /// <summary>What a row says, its days written one way.</summary>
    private static string Words(ReturnedRow row) => string.Join('\t', row.Values.Select(value => ReturnDate.Read(value) is { } day ? ReturnDate.Write(day) : value));

    /// <summary>Which facts each row says, a line each: the evidence that is frozen with a return. No personal data.</summary>
    public static ReturnFile Evidence(MadeReturn made)
    {
        var text = new StringBuilder("TABLE,ROW,FACTS\r\n");
        foreach (var table in made.InOrder)
        {
            foreach (var row in made.Tables[table])
            {
                text.Append(table.Name).Append(',').Append(row.Row.Number).Append(',').AppendJoin(' ', row.Facts.Select(fact => fact.Value.ToString("D"))).Append("\r\n");
            }
        }

        return new("evidence.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Child(XmlWriter writer, ILookup<Table, ReturnedRow> rows)
    {
        writer.WriteStartElement("CHILD");
        var headers = rows[Tables.Header].ToList();
        foreach (var header in headers.DefaultIfEmpty())
        {
            writer.WriteStartElement("HEADER");
            writer.WriteElementString("CHILDID", rows.SelectMany(each => each).First().Child);
            foreach (var column in (ReadOnlySpan<string>)["UPN", "SEX", "DOB", "ETHNIC"])
            {
                Element(writer, column, header?[column]);
            }

            var first = ReferenceEquals(header, headers.FirstOrDefault());
            var uasc = first ? rows[Tables.Uasc].FirstOrDefault() : null;
            Element(writer, "UASC", uasc is null ? "0" : "1");
            Element(writer, "DUC", uasc?["DUC"]);
            Element(writer, "MOTHER", header?["MOTHER"]);
            Element(writer, "MC_DOB", header?["MC_DOB"]);
            if (first)
            {
                Inline(writer, rows[Tables.Oc3].FirstOrDefault());
                Inline(writer, rows[Tables.Ad1].FirstOrDefault());
                Parts(writer, "AREVIEW", rows[Tables.Reviews]);
                Parts(writer, "AMISSING", rows[Tables.Missing]);
                Parts(writer, "OC2", rows[Tables.Oc2]);
                Parts(writer, "PERMANENCE", rows[Tables.PrevPerm]);
                Parts(writer, "AD_PLACED", rows[Tables.PlacedAdoption]);
                Parts(writer, "ASWEPISODE", rows[Tables.SwEpisodes]);
                Parts(writer, "ADOLO", rows[Tables.DoLo]);
            }

            writer.WriteEndElement();
        }

        foreach (var episode in rows[Tables.Episodes])
        {
            writer.WriteStartElement("EPISODE");
            foreach (var column in episode.Table.Columns.Skip(1))
            {
                Element(writer, column == "PLACE" ? "PL" : column, episode[column]);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Inline(XmlWriter writer, ReturnedRow? row)
    {
        foreach (var column in row?.Table.Columns.Skip(2) ?? [])
        {
            Element(writer, column, row![column]);
        }
    }

    private static void Parts(XmlWriter writer, string element, IEnumerable<ReturnedRow> rows)
    {
        foreach (var row in rows)
        {
            writer.WriteStartElement(element);
            foreach (var column in row.Table.Columns.Skip(2))
            {
                Element(writer, column, row[column]);
            }

            writer.WriteEndElement();
        }
    }

    private static void Element(XmlWriter writer, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            writer.WriteElementString(name, value);
        }
    }

    internal static string Cell(string value) => value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
