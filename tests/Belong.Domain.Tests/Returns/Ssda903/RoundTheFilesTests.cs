using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>
/// What the import and the check read of files that are not quite as they should be, kept as text that people read: every heading of every table
/// missing, misspelt, doubled or parted by something else, every cell holding what offices leave in cells, every two dates of a column, every
/// part of an XML document taken out, emptied, said twice or cut off, and the same letters as bytes of every kind.
/// </summary>
public sealed partial class RoundTheFilesTests
{
    private static readonly Dictionary<string, string> Sample = new(StringComparer.Ordinal)
    {
        ["CHILD"] = "7001",
        ["SEX"] = "F",
        ["DOB"] = "12/05/2013",
        ["ETHNIC"] = "WBRI",
        ["UPN"] = "A123456789012",
        ["MOTHER"] = "",
        ["MC_DOB"] = "",
        ["DECOM"] = "14/02/2027",
        ["RNE"] = "S",
        ["LS"] = "C2",
        ["CIN"] = "N1",
        ["PLACE"] = "U4",
        ["PLACE_PROVIDER"] = "PR1",
        ["DEC"] = "20/02/2027",
        ["REC"] = "E4A",
        ["HOME_POST"] = "TN2 4XH",
        ["PL_POST"] = "TN12 0FQ",
        ["URN"] = "SC001234",
        ["REVIEW"] = "15/03/2027",
        ["REVIEW_CODE"] = "PN1",
        ["DUC"] = "13/05/2031",
        ["SDQ_SCORE"] = "11",
        ["CONVICTED"] = "0",
        ["IMMUNISATIONS"] = "1",
        ["IN_TOUCH"] = "YES",
        ["ACTIV"] = "F2",
        ["ACCOM"] = "B1",
        ["DATE_INT"] = "15/05/2026",
        ["DATE_MATCH"] = "16/06/2026",
        ["FOSTER_CARE"] = "0",
        ["NB_ADOPTR"] = "2",
        ["DATE_PLACED"] = "15/05/2026",
        ["DATE_PLACED_CEASED"] = "16/05/2026",
        ["PREV_PERM"] = "P1",
        ["LA_PERM"] = "E10000016",
        ["DATE_PERM"] = "ZZ/05/2020",
        ["MISSING"] = "M",
        ["MIS_START"] = "14/02/2027",
        ["MIS_END"] = "15/02/2027",
        ["SW_ID"] = "SW1",
        ["SW_DECOM"] = "14/02/2027",
        ["SW_DEC"] = "20/02/2027",
        ["SW_REASON"] = "MANAGE",
        ["DOLO_START"] = "14/02/2027",
        ["DOLO_END"] = "20/02/2027",
    };

    private static readonly string[] Odd =
    [
        "", " ", "?", "\"", "\"\"", "\"U\"", "\"U", "U\"", " \"U\" ", "\"U,V\"", " U4", "U4 ", "\tU4", "u4", "#", "##", "########", "#REF!", "#n/a", "#NAME", "#FORMULA", "1E+05", "1.2E+05", "12E+05", "1E+5", "1E+1234", "A+B",
        "TOTAL", "TOTALS", "Grand total:", "SUBTOTAL", "SUB-TOTAL", "SUB TOTAL", "TOTALLER", "COUNT", "COUNT:", "COUNT 7", "ROWS", "END OF REPORT", "EOF", "EOFF", "(2 rows affected)", "(1 row affected)", "CHILD", "Child", "CHILDREN",
        "31/02/2027", "1/2/2027", "01/02/27", "2027-02-01", "01/02/2027 00:00", "29/02/2028", "31/03/2027", "01/04/2027", "13/02/2027", "14/02/2027", "ZZ/02/2027", "U\u200B4", "U\u00AD4", "\u00A0U4", "U4\u3000", "é", new('U', 200), new('U', 201),
    ];

    [Fact]
    public void Every_table_is_read_as_it_was_agreed() =>
        Agreed.Holds("round-the-files.txt", [.. Tables.All.SelectMany(Headings), .. Tables.All.SelectMany(OfCells), .. Turned(), .. Lines(), .. AsBytes()]);

    [Fact]
    public void Every_XML_document_is_read_as_it_was_agreed() => Agreed.Holds("round-the-xml.txt", [.. Xml()]);

    private static IEnumerable<string> Headings(Table table)
    {
        var names = table.Columns;
        var row = string.Join(',', names.Select(name => Sample.GetValueOrDefault(name, "")));
        var whole = Read($"{string.Join(',', names)}\n{row}\n");
        yield return $"# {table.Name}: {whole}";
        var ofColumns = new List<(string Column, string Name, string Text)>();
        for (var i = 0; i < names.Length; i++)
        {
            var (at, name) = (i, names[i]);
            void Head(string what, IEnumerable<string> heads) => ofColumns.Add((name, what, $"{string.Join(',', heads)}\n{row}\n"));
            Head("is missing", names.Where((_, each) => each != at));
            Head("is there twice", names.Add(name));
            Head("lacks its last letter", names.SetItem(i, name[..^1]));
            Head("has a letter more", names.SetItem(i, $"{name}X"));
            Head("has two letters more", names.SetItem(i, $"{name}XY"));
            Head("has three letters more", names.SetItem(i, $"{name}XYZ"));
            Head("has a blank for its mark", names.SetItem(i, name.Replace('_', ' ')));
            Head("is blank", names.SetItem(i, ""));
            Head("is the last", names.Take(i + 1));
            Head("is the first after CHILD", names.Skip(i).Prepend("CHILD"));
        }

        foreach (var same in ofColumns.Select(each => (each.Column, each.Name, Is: Shorter(Read(each.Text), table, each.Column))).GroupBy(each => (each.Name, each.Is)).Where(same => same.Key.Is != Shorter(whole, table, "CHILD")))
        {
            yield return $"  {string.Join(' ', same.Select(each => each.Column))} {same.Key.Name}: {same.Key.Is}";
        }

        var variants = new List<(string Name, string Text)>();

        foreach (var (word, mark) in new[] { ("semicolons", ";"), ("tabs", "\t"), ("upright lines", "|"), ("blanks", " "), ("colons", ":") })
        {
            variants.Add(($"parted by {word}", $"{string.Join(mark, names)}\n{row.Replace(",", mark, StringComparison.Ordinal)}\n"));
        }

        variants.Add(("each in quotation marks", $"{string.Join(',', names.Select(name => $"\"{name}\""))}\n{row}\n"));
        variants.Add(("the line in quotation marks", $"\"{string.Join(',', names)}\"\n\"{row}\"\n"));
        variants.Add(("other way round", $"{string.Join(',', names.Reverse())}\n{string.Join(',', row.Split(',').Reverse())}\n"));
        variants.Add(("small letters", $"{string.Join(',', names).ToLowerInvariant()}\n{row}\n"));
        variants.Add(("no headings", $"{row}\n"));
        variants.Add(("no rows", $"{string.Join(',', names)}\n"));
        variants.Add(("under eleven lines of title", $"{string.Concat(Enumerable.Repeat("Children\n", 11))}{string.Join(',', names)}\n{row}\n"));
        variants.Add(("under twelve lines of title", $"{string.Concat(Enumerable.Repeat("Children\n", 12))}{string.Join(',', names)}\n{row}\n"));
        variants.Add(("a note and no headings", $"Children,Sheet\n{row}\n"));
        foreach (var same in variants.GroupBy(each => Read(each.Text), each => each.Name).Where(same => same.Key != whole))
        {
            yield return $"  {string.Join("; ", same)}: {Shorter(same.Key, table, names[0])}";
        }
    }

    private static IEnumerable<string> OfCells(Table table)
    {
        var head = string.Join(',', table.Columns);
        yield return $"# Cells of {table.Name}";
        var answers = table.Columns.SelectMany((name, at) => Odd.Select(odd => (Column: name, Odd: Shown(odd), Is: Ask(name, at, odd))));
        foreach (var same in answers.GroupBy(each => each.Is).Select(same => (Is: same.Key, Of: same.GroupBy(each => each.Column, each => each.Odd).GroupBy(column => string.Join(' ', column), column => column.Key).ToList())))
        {
            foreach (var columns in same.Of)
            {
                yield return $"  {string.Join(' ', columns)} as {columns.Key}: {same.Is}";
            }
        }

        // The other cells of the row are as they were.
        string Ask(string name, int at, string odd)
        {
            var values = table.Columns.Select(column => Sample.GetValueOrDefault(column, "")).ToArray();
            var (before, after) = (string.Concat(values.Take(at).Select(value => $"{value},")), string.Concat(values.Skip(at + 1).Select(value => $",{value}")));
            var said = Read($"{head}\n{before}{odd}{after}\n");
            said = before.Length == 0 ? said : said.Replace(before, "…", StringComparison.Ordinal);
            return InPlaceOf(after.Length == 0 ? said : said.Replace(after, "…", StringComparison.Ordinal), name, odd);
        }
    }

    private static IEnumerable<string> Turned()
    {
        yield return "# Two dates of a column";
        string[] days = ["", "05/14/2026", "5/14/2026", "06/03/2026", "6/3/2026", "06/06/2026", "20/06/2026", "12/12/2026", "13/12/2026", "12/13/2026", "02/31/2026", "05/30/2026", "31/04/2026", "01/19/2027", "01/20/2027", "01/29/2027", "01/32/2027", "?"];
        foreach (var same in days.SelectMany(one => days.Select(other => (one, other))).GroupBy(each => Read($"CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,{each.one},PN1\n7002,,{each.other},PN1\n7003,,{each.other},PN1\n") is var said && said.Contains("The month stands", StringComparison.Ordinal) ? said : "").Where(same => same.Key.Length > 0))
        {
            yield return $"  {string.Join(", ", same.Select(each => $"{each.one} then twice {each.other}"))}: {same.Key}";
        }
    }

    private static IEnumerable<string> Lines()
    {
        const string head = "CHILD,DOB,REVIEW,REVIEW_CODE", row = "7001,,15/03/2027,PN1", second = "7001,,14/06/2026,PN2";
        yield return "# Lines";
        foreach (var (name, text) in new[]
        {
            ("nothing", ""), ("a blank line", "\n"), ("commas", ",,,\n,,\n"), ("one line without end", head), ("ends with the row", $"{head}\n{row}"), ("ends with a return", $"{head}\r{row}\r"), ("both ends", $"{head}\r\n{row}\r\n{second}\r\n"),
            ("turned ends", $"{head}\n\r{row}\n\r"), ("sep", $"sep=,\n{head}\n{row}\n"), ("sep with blanks", $"SEP=, \n{head}\n{row}\n"), ("sep of semicolons", $"sep=;\n{head}\n{row}\n"), ("sep twice", $"sep=,\nsep=,\n{head}\n{row}\n"), ("sep below", $"{head}\nsep=,\n{row}\n"),
            ("too few", $"{head}\n7001,,15/03/2027\n"), ("too many", $"{head}\n{row},x\n"), ("too many blank", $"{head}\n{row}, ,\n"), ("blank column between", $"CHILD,,DOB,REVIEW,REVIEW_CODE\n7001,,,15/03/2027,PN1\n"), ("a value under no heading", $"CHILD,,DOB,REVIEW,REVIEW_CODE\n7001,x,,15/03/2027,PN1\n"),
            ("twenty-seven columns", $"{new string(',', 26)}{head}\n{new string(',', 25)}x,{row}\n"), ("twenty-eight columns", $"{new string(',', 27)}{head}\n{new string(',', 26)}x,{row}\n"), ("thirty-four columns", $"{new string(',', 32)}{head}\n{new string(',', 32)}{row}\n"),
            ("the same row twice", $"{head}\n{row}\n{row}\n"), ("the same day written otherwise", $"{head}\n7001,,1/6/2026,PN1\n7001,,01/06/2026,PN2\n"), ("two rows", $"{head}\n{row}\n{second}\n"), ("no child", $"{head}\n,,15/03/2027,PN1\n"), ("no day", $"{head}\n7001,,,PN1\n"),
            ("a row of two hundred letters", $"{head}\n7001,,15/03/2027,{new string('X', 180)}\n"), ("a row of two hundred and one", $"{head}\n7001,,15/03/2027,{new string('X', 181)}\n"), ("a blank beside two", $"{head}\n7001 ,, 15/03/2027,PN1\n"), ("a blank between quotation marks", $"{head}\n\"7001 \",,\" 15/03/2027\",PN1\n"),
            ("noughts", $"{head}\n007001,,15/03/2027,PN1\n7001,,15/03/2027,PN1\n0,,15/03/2027,PN1\n"), ("a mark of UTF-8 twice", $"\uFEFF\uFEFF{head}\n{row}\n"), ("headings with zero-width spaces", $"CHILD\u200B,DOB,REVIEW,\uFEFFREVIEW_CODE\n{row}\n"),
        })
        {
            yield return $"  {name}: {Read(text)}";
        }

        foreach (var name in new[] { "episodes.csv", "Episodes 2027.csv", "our_episodes.csv", "previous permanence.csv", "socialworker1.csv", "ad1.csv", "oc22.csv", "episodesofcare.csv", "a episodes list.csv", "uasc-2027-final.csv" })
        {
            yield return $"  a note called {name}: {Read("Service unavailable\n", name)}";
        }

        foreach (var (first, other) in new[] { ("007001", "7001"), ("7001", "007001"), ("007001", "7002"), ("0", "00"), ("7001", "7001"), ("007001", "07001") })
        {
            yield return $"  Header has {first}, Reviews {other}: {Read([File("h.csv", $"CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n{first},M,10/01/2010,WBRI,,,\n"), File("r.csv", $"{head}\n{other},,15/03/2027,PN1\n")])}";
        }

        var reviews = $"{head}\n{row}\n";
        foreach (var (name, files) in new (string, ReturnFile[])[]
        {
            ("one table three times", [File("a.csv", reviews), File("b.csv", reviews), File("c.csv", reviews)]),
            ("one below the folder", [File("old/a.csv", reviews) with { InSubfolder = true }]),
            ("one below and one beside", [File("old/a.csv", reviews) with { InSubfolder = true }, File("b.csv", reviews)]),
            ("a broken one below", [File("old/a.csv", "CHILD,DOB,REVIEW\n") with { InSubfolder = true }, File("old/b.csv", "A note\n") with { InSubfolder = true }]),
            ("a letter and a damaged workbook", [File("a.docx", "") with { IsOther = true }, File("b.xlsx", "") with { CannotBeRead = "The workbook is damaged" }]),
            ("XML and a table of its own", [File("a.xml", Document), File("b.csv", reviews)]),
            ("XML and a table that it leaves", [File("a.xml", Document), File("b.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n7001,,SW9,14/02/2027,,MANAGE\n")]),
        })
        {
            yield return $"  {name}: {Read(files)}";
        }

        foreach (var (from, until) in new[] { ("14/02/2027", "13/02/2027"), ("14/02/2027", "14/02/2027"), ("31/03/2027", ""), ("01/04/2027", ""), ("", "14/02/2027"), ("14/02/2027", "31/02/2027") })
        {
            foreach (var table in Tables.All.Where(table => Tables.SpanOf(table) is not null))
            {
                var (start, end) = Tables.SpanOf(table)!.Value;
                yield return $"  {table.Name} from {from} until {until}: {Read($"{string.Join(',', table.Columns)}\n{string.Join(',', table.Columns.Select(column => column == start ? from : column == end ? until : Sample.GetValueOrDefault(column, "")))}\n")}";
            }
        }
    }

    private static IEnumerable<string> AsBytes()
    {
        const string text = "CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,15/03/2027,PN1\n";
        yield return "# Bytes";
        byte[] mark = [0xEF, 0xBB, 0xBF];
        foreach (var (name, bytes) in new (string, byte[])[]
        {
            ("UTF-8", Encoding.UTF8.GetBytes(text)), ("UTF-8 with its mark", [.. mark, .. Encoding.UTF8.GetBytes(text)]), ("UTF-8 with two", [.. mark, .. mark, .. Encoding.UTF8.GetBytes(text)]),
            ("UTF-16", Encoding.Unicode.GetBytes(text)), ("UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]), ("UTF-16 the other way", Encoding.BigEndianUnicode.GetBytes(text)), ("UTF-16 the other way with its mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
            ("Windows letters", [.. Encoding.UTF8.GetBytes(text[..^4]), 0xE9, (byte)'\n']), ("a nought among them", [.. Encoding.UTF8.GetBytes(text[..^4]), 0, (byte)'\n']),
            ("two letters of UTF-16", Encoding.Unicode.GetBytes("AB")), ("one letter of UTF-16", Encoding.Unicode.GetBytes("A")), ("two letters the other way", Encoding.BigEndianUnicode.GetBytes("AB")), ("three bytes", [65, 0, 66]), ("a mark alone", mark), ("half a mark", [0xEF, 0xBB]),
            ("a nought first", [0, 65, 66, 67, 68]), ("a nought second", [65, 0, 66, 67, 68]), ("noughts", [0, 0, 0, 0]),
            ("XML of UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<EXPSSDA903/>")]), ("XML the other way", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("<EXPSSDA903/>")]), ("XML after blanks", [.. mark, .. "\r\n\t <EXPSSDA903/>"u8]),
        })
        {
            yield return $"  {name}: {Read([new("a.csv", bytes)])}";
        }
    }

    private const string Document = "<EXPSSDA903>\n<CHILD>\n<HEADER><CHILDID>7001</CHILDID><SEX>F</SEX><DOB>12/05/2013</DOB><ETHNIC>WBRI</ETHNIC><UPN>UN2</UPN><UASC>1</UASC><DUC>12/05/2031</DUC><IN_TOUCH>YES</IN_TOUCH><DATE_INT>15/05/2026</DATE_INT>\n"
        + "<AREVIEW><REVIEW>15/03/2027</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>\n<AMISSING><MISSING>M</MISSING><MIS_START>14/02/2027</MIS_START></AMISSING>\n<OC2><SDQ_SCORE>11</SDQ_SCORE></OC2></HEADER>\n"
        + "<EPISODE><DECOM>14/02/2027</DECOM><RNE>S</RNE><LS>C2</LS><PL>U4</PL></EPISODE>\n</CHILD>\n</EXPSSDA903>\n";

    private static IEnumerable<string> Xml()
    {
        var whole = Read(Document, "a.xml");
        yield return $"# The document: {whole}";
        var tags = new List<(string Name, int From, int Until)>();
        for (var from = Document.IndexOf('<', StringComparison.Ordinal); from >= 0; from = Document.IndexOf('<', from + 1))
        {
            var until = Document.IndexOf('>', from) + 1;
            var name = Document[(from + 1)..(until - 1)];
            if (name[0] != '/')
            {
                tags.Add((name, from, Document.IndexOf($"</{name}>", from, StringComparison.Ordinal) + name.Length + 3));
            }
        }

        var variants = new List<(string Name, string Text)>();
        foreach (var (name, from, until) in tags)
        {
            var (inside, before, after) = (Document[(from + name.Length + 2)..(until - name.Length - 3)], Document[..from], Document[until..]);
            variants.Add(($"without {name}", before + after));
            variants.Add(($"{name} twice", before + Document[from..until] + Document[from..until] + after));
            variants.Add(($"{name} empty", $"{before}<{name}/>{after}"));
            variants.Add(($"{name} in small letters", $"{before}<{name.ToLowerInvariant()}>{inside}</{name.ToLowerInvariant()}>{after}"));
            variants.Add(($"{name} as NOTE", $"{before}<NOTE>{inside}</NOTE>{after}"));
            variants.Add(($"{name} with a note in it", $"{before}<{name}>{inside}<NOTE>7</NOTE></{name}>{after}"));
            variants.Add(($"{name} with words in it", $"{before}<{name}>words {inside}</{name}>{after}"));
            variants.Add(($"{name} with an error of a spreadsheet in it", $"{before}<{name}>#REF!</{name}>{after}"));
            variants.Add(($"words before {name}", $"{before}words{Document[from..]}"));
            variants.Add(($"a note before {name}", $"{before}<NOTE/>{Document[from..]}"));
            variants.Add(($"a note with parts before {name}", $"{before}<NOTE><A><B><C>7</C></B></A></NOTE>{Document[from..]}"));
            variants.Add(($"breaks off before {name}", before));
            variants.Add(($"breaks off in {name}", Document[..(from + name.Length + 2)]));
            variants.Add(($"a wrong end of {name}", $"{before}<{name}>{inside}</X>{after}"));
            variants.Add(($"{name} with an attribute, a comment and an instruction", $"{before}<{name} of=\"it\"><!-- words -->{inside}<?words?></{name}>{after}"));
        }

        variants.Add(("a line that says it is XML", $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Document}"));
        variants.Add(("letters of Windows", $"<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n{Document}"));
        variants.Add(("letters of nobody", $"<?xml version=\"1.0\" encoding=\"nobody\"?>\n{Document}"));
        variants.Add(("a type", $"<!DOCTYPE EXPSSDA903>\n{Document}"));
        variants.Add(("an entity", $"<!DOCTYPE EXPSSDA903 [<!ENTITY a \"b\">]>\n{Document}"));
        variants.Add(("two documents", Document + Document));
        variants.Add(("words after it", $"{Document}words"));
        variants.Add(("a comment after it", $"{Document}<!-- words -->"));
        variants.Add(("a name of a space of names", Document.Replace("<EXPSSDA903>", "<EXPSSDA903 xmlns=\"urn:it\">", StringComparison.Ordinal)));
        variants.Add(("small letters", Document.Replace("EXPSSDA903", "expssda903", StringComparison.Ordinal)));
        variants.Add(("a web page", "<html><body>words</body></html>"));
        variants.Add(("a web page with a type", "\n<!doctype html><p>words</p>"));
        variants.Add(("a table of a web page", " <table><tr><td>CHILD</td></tr></table>"));
        variants.Add(("another document", "<NOTES><A>1</A></NOTES>"));
        variants.Add(("another document with our columns", "<NOTES><CHILD/><DOB/><REVIEW/><REVIEW_CODE/></NOTES>"));
        variants.Add(("another document with most of our columns", "<NOTES><CHILD/><MISSING/><MIS_START/></NOTES>"));
        variants.Add(("nothing but a child", "<EXPSSDA903><CHILD/></EXPSSDA903>"));
        foreach (var count in new[] { 120, 121, 200, 201, 1000, 1001, 1100 })
        {
            variants.Add(($"a code of {count} letters", Document.Replace("WBRI", new string('W', count), StringComparison.Ordinal)));
            variants.Add(($"{count} letters between the children", Document.Replace("<CHILD>", $"{new string('w', count)}<CHILD>", StringComparison.Ordinal)));
        }

        foreach (var same in variants.GroupBy(each => Read(each.Text, "a.xml"), each => each.Name).Where(same => same.Key != whole))
        {
            yield return $"  {string.Join("; ", same)}: {Apart(whole, same.Key)}";
        }
    }

    /// <summary>What is gone, and what is new.</summary>
    private static string Apart(string whole, string now)
    {
        string[] was = [.. whole.Split(" || ").SelectMany(half => half.Split(" | "))], comes = [.. now.Split(" || ").SelectMany(half => half.Split(" | "))];
        return string.Join("; ", was.Except(comes).Select(said => $"no {said}").Concat(comes.Except(was)).DefaultIfEmpty("the same"));
    }

    private static ReturnFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Read(string text, string name = "a.csv") => Read([File(name, text)]);

    /// <summary>What the import takes in and lists, and where the check says otherwise what that says.</summary>
    private static string Read(ReturnFile[] files)
    {
        var taken = ReadReturn.Of(2027, files);
        var typed = ReadTyped.Of(files);
        string[] import = [.. taken.Children.OrderBy(child => child.Key, StringComparer.Ordinal).SelectMany(child => child.Value).Select(row => $"{row.Table.Name} {string.Join(',', row.Values)}"), .. taken.NotUnderstood.Select(Told), .. taken.Remarks.Select(Told)];
        string[] check = [.. typed.Tables.Rows.OrderBy(table => table.Key.Number).SelectMany(table => table.Value.Select(row => $"{table.Key.Name} line {row.Line} {string.Join(',', typed.Tables.Given[table.Key].Values(row) ?? [])}{(row is HeaderRow { Uasc: not "0" and var uasc } ? $" UASC {uasc}" : "")}")), .. typed.NotUnderstood.Select(Told), .. typed.Remarks.Select(Told), .. typed.Tables.IsXml ? ["is XML"] : Array.Empty<string>()];
        return $"{string.Join(" | ", import.DefaultIfEmpty("nothing"))} || {string.Join(" | ", check.Select(said => import.Contains(said) ? "the same" : said).Distinct().DefaultIfEmpty("nothing"))}".ReplaceLineEndings(" / ");
    }

    private static string Told(NotUnderstood told) => $"{told.InWords}{(told.Of == Unread.Row ? "" : told.Of == Unread.Table ? " [keeps the table back]" : " [beside]")}";

    /// <summary>Without the line of headings and what was expected, which the sentence before says.</summary>
    private static string Shorter(string said, Table table, string column) =>
        Quoted().Replace(said.Replace($"Expected {string.Join(",", table.Columns)}", "Expected …", StringComparison.Ordinal), "“…”").Replace($"column {column} ", "column COLUMN ", StringComparison.Ordinal).Replace($"{column} “", "COLUMN “", StringComparison.Ordinal)
            .Replace($"heading {column}", "heading COLUMN", StringComparison.Ordinal).Replace($"be {column}.", "be COLUMN.", StringComparison.Ordinal).Replace($"no column {column}", "no column COLUMN", StringComparison.Ordinal).Replace($"heading {column[..^1]} ", "heading COLUM ", StringComparison.Ordinal).Replace($"no column {column[..^1]}.", "no column COLUM.", StringComparison.Ordinal);

    [GeneratedRegex("“[^”]*”", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    private static string Shown(string odd) => odd.Length > 50 ? $"{odd.Length.ToString(CultureInfo.InvariantCulture)}-letters" : odd.Length == 0 ? "blank" : string.Concat(odd.Select(letter => letter is ' ' ? "_" : letter is '\t' ? "[tab]" : letter > '~' ? $"[{(int)letter:X4}]" : $"{letter}"));

    /// <summary>What was put into the cell is not itself a difference.</summary>
    private static string InPlaceOf(string said, string column, string odd)
    {
        var shown = odd.Length > 120 ? string.Concat(odd.AsSpan(0, 120), "…") : odd;
        said = said.Replace(column, "COLUMN", StringComparison.Ordinal);
        return odd.Trim().Length < 2 ? said : said.Replace(odd, "it", StringComparison.Ordinal).Replace(shown, "it", StringComparison.Ordinal).Replace(odd.ToUpperInvariant(), "IT", StringComparison.Ordinal).Replace(new string('U', 60), "it", StringComparison.Ordinal);
    }
}
