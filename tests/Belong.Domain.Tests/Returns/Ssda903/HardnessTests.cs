using System.Diagnostics;
using System.Text;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>Whatever is in a file: no crash, no hang, no silence.</summary>
public sealed class HardnessTests : IDisposable
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private readonly string folder = Directory.CreateTempSubdirectory("belong-hardness").FullName;

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["nothing"] = () => [],
        ["blank lines"] = () => Encoding.UTF8.GetBytes("\r\n\r\n ,,, \r\n"),
        ["noise"] = () => Noise(1, 200_000),
        ["noise that begins as XML"] = () => [(byte)'<', .. Noise(2, 200_000)],
        ["noise under a good head"] = () => [.. Encoding.UTF8.GetBytes(Header), .. Noise(3, 200_000)],
        ["zeros"] = () => new byte[100_000],
        ["10,000 columns"] = () => Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 10_000)) + "\n1,2,3\n"),
        ["a row of 10,000 columns"] = () => Encoding.UTF8.GetBytes(Header + string.Join(',', Enumerable.Range(0, 10_000)) + "\n"),
        ["a column twice"] = () => Encoding.UTF8.GetBytes("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MOTHER\nA,M,01/05/2015,WBRI,,,\n"),
        ["a cell of 5 MB"] = () => Encoding.UTF8.GetBytes(Header + new string('x', 5_000_000) + ",M,01/05/2015,WBRI,,,\n"),
        ["a quotation mark never closed"] = () => Encoding.UTF8.GetBytes(Header + "\"A,M,01/05/2015,WBRI,,,\nB,M,01/05/2015,WBRI,,,\n"),
        ["UTF-32"] = () => Encoding.UTF32.GetBytes(Header + "A,M,01/05/2015,WBRI,,,\n"),
        ["half a UTF-16 letter"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + "A,M,01/05/2015,WBRI,,,\n"), 0x41],
        ["letters no code page has"] = () => [.. Encoding.UTF8.GetBytes(Header), 0xC3, 0x28, 0x81, (byte)',', (byte)'\n'],
        ["a document type"] = () => Xml("<!DOCTYPE EXPSSDA903 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EXPSSDA903><CHILD><HEADER><CHILDID>&x;</CHILDID></HEADER></CHILD></EXPSSDA903>"),
        ["a billion laughs"] = () => Xml($"<!DOCTYPE E [<!ENTITY a0 \"ha\">{string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">"))}]><EXPSSDA903>&a30;</EXPSSDA903>"),
        ["100,000 parts deep"] = () => Xml($"<EXPSSDA903><CHILD><HEADER>{string.Concat(Enumerable.Repeat("<a>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 100_000))}</HEADER></CHILD></EXPSSDA903>"),
        ["100,000 children deep"] = () => Xml(string.Concat(Enumerable.Repeat("<EXPSSDA903>", 100_000))),
        ["100,000 attributes"] = () => Xml($"<EXPSSDA903 {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}='1' "))}/>"),
        ["an encoding nobody knows"] = () => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"klingon\"?><EXPSSDA903/>"),
        ["another document"] = () => Xml("<html><body>Log in</body></html>"),
        ["no child"] = () => Xml("<EXPSSDA903></EXPSSDA903>"),
        ["a value with parts"] = () => Xml("<EXPSSDA903><CHILD><HEADER><CHILDID><b>A</b></CHILDID></HEADER></CHILD></EXPSSDA903>"),
        ["a second document after the first"] = () => Xml("<EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID></HEADER></CHILD></EXPSSDA903><EXPSSDA903/>"),
        ["an element nobody knows"] = () => Xml("<EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><SEXX>M</SEXX></HEADER></CHILD></EXPSSDA903>"),
    };

    public static TheoryData<string> Hostile => [.. Files.Keys];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_told_of_and_stops_nothing(string what)
    {
        var bytes = Files[what]();
        var watch = Stopwatch.StartNew();
        var good = new ReturnFile("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,N1,U6,PR1,,,,,,\n"u8.ToArray());
        var read = ReadReturn.Of(2027, [new("a-hostile", bytes), good]);
        var (found, unread) = Check([new("a-hostile", bytes), good]);
        Assert.True(read.NotUnderstood.Any(each => each.File == "a-hostile"), $"the import is silent about {what}");
        Assert.True(unread.Any(each => each.File == "a-hostile"), $"the check is silent about {what}");
        Assert.Contains(found.Return.Children, child => child.Id == "A" && !child.Episodes.IsEmpty);
        Assert.Contains("A", read.Children.Keys);
        Assert.All(unread, each => Assert.True((each.Value ?? "").Length < 200));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "it hangs"); // a guard against hours, no measurement
    }

    [Fact]
    public void No_line_of_a_broken_file_is_passed_over_in_silence()
    {
        MadeUpReturn.Write(folder, 2027, 40, 9);
        var files = Directory.GetFiles(Path.Combine(folder, "this_year")).Order(StringComparer.Ordinal).Select(path => new ReturnFile(Path.GetFileName(path), File.ReadAllBytes(path))).ToList();
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var broken = files.ConvertAll(file => random.Next(3) == 0 ? file with { Bytes = Broken(file.Bytes, random) } : file);
            var typed = ReadTyped.Of(broken);
            foreach (var file in broken)
            {
                var lines = Lines(ReadFile.Decode(file.Bytes)).Count(line => !ReadFile.IsBlank(line));
                var one = ReadTyped.Of([file]);
                var rows = one.Tables.Rows.Values.Sum(each => each.Count);
                Assert.True(one.Tables.Rows.Count == 0 ? one.NotUnderstood.Count > 0 : rows + one.NotUnderstood.Count == lines - 1, $"seed {seed}, {file.Name}: {lines} lines, {rows} rows, {one.NotUnderstood.Count} told of");

                var taken = ReadReturn.Of(2027, [file]);
                Assert.True(taken.Tables.IsEmpty ? taken.NotUnderstood.Count > 0 : taken.Children.Values.Sum(each => each.Length) + taken.NotUnderstood.Count == lines - 1, $"seed {seed}, import of {file.Name}");
            }

            Assert.NotNull(Check(broken).Found);
        }
    }

    [Fact]
    public void One_id_filled_down_a_whole_column_is_told_of_and_not_compared_row_by_row()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"7001,01/05/2026,S,V2,N1,U6,PR1,{(i % 2 == 0 ? "no day" : "")},,,,,\n"));
        var (found, unread) = Check([new("episodes.csv", Encoding.UTF8.GetBytes("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n" + rows + "B,01/05/2026,S,V2,N1,U6,PR1,,,,,,\n"))]);
        Assert.Equal(("7001", 20_000), (found.Return.TooMany.Single().Child.Id, found.Return.TooMany.Single().Rows));
        Assert.Empty(unread);
        Assert.Contains(found.Findings, each => each.Row.Child == "B");
        Assert.DoesNotContain(found.Findings, each => each.Row.Child == "7001");
    }

    [Fact]
    public void What_looks_at_rows_that_were_set_aside_judges_nothing_of_the_child_and_all_else_does()
    {
        var workers = string.Concat(Enumerable.Range(0, Gather.MostRows + 1).Select(_ => "A,01/05/2015,SW1,01/05/2026,,FCONTA\n"));
        ReturnFile[] files =
        [
            new("episodes.csv", Encoding.UTF8.GetBytes("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,Q,U6,PR1,,,,,,\n")),
            new("sw.csv", Encoding.UTF8.GetBytes("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n" + workers)),
        ];
        var (found, _) = Check(files);
        Assert.Contains(found.Findings, each => each.Rule.Code == "145"); // the category of need is on no list
        Assert.DoesNotContain(found.Findings, each => each.Rule.Code == "SW12STG2");
        var (rule, row) = found.Unjudged.First(each => each.Rule.Code == "SW12STG2");
        Assert.StartsWith("1,001 rows of SWEpisodes name one child, A, more than a child can have in a year", found.WhyNotChecked(rule, row), StringComparison.Ordinal);

        // Last year's are set aside as last year's.
        var (last, _) = Check([files[0]], files);
        Assert.True(Assert.Single(last.Return.TooMany).LastYear);
    }

    [Fact]
    public void Quotes_by_the_hundred_thousand_take_no_longer_than_other_letters()
    {
        foreach (var line in new[] { "x" + new string('"', 400_000), string.Concat(Enumerable.Repeat("x\"", 200_000)), new string('"', 400_001) + "x" })
        {
            var (found, unread) = Check([new("a.csv", Encoding.UTF8.GetBytes(line)), new("header.csv", Encoding.UTF8.GetBytes($"CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n{line}\nA,F,01/05/2015,WBRI,UN1,0,\n"))]);
            Assert.Equal(2, unread.Count);
            Assert.Single(found.Return.Children);
        }

        Assert.Equal(["a\"b", " c", "\"d"], ReadFile.Cells("\"a\"\"b\", c,\"\"\"d\"", out _));
        Assert.Equal(["a", "b"], ReadFile.Cells("  \"a\",\"\" \"b\"", out _));
    }

    [Fact]
    public void Letters_of_two_bytes_are_read_with_a_mark_or_without_one()
    {
        const string text = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,F,01/05/2015,WBRI,UN1,0,\n";
        foreach (var bytes in new[] { Encoding.Unicode.GetBytes(text), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], Encoding.BigEndianUnicode.GetBytes(text) })
        {
            Assert.Single(Check([new("header.csv", bytes)]).Found.Return.Children);
        }
    }

    [Fact]
    public void A_thousand_rows_of_one_child_are_checked_and_those_with_dates_that_are_none_reported()
    {
        var rows = string.Concat(Enumerable.Range(0, Gather.MostRows).Select(i => $"A,{(i % 3 == 0 ? "xx" : "01/05/2026")},S,V2,N1,U6,PR1,,,,,,\n"));
        var (found, _) = Check([new("episodes.csv", Encoding.UTF8.GetBytes("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n" + rows))]);
        Assert.Empty(found.Return.TooMany);
        Assert.Equal(334, found.Errors[found.Rules.ToList().FindIndex(rule => rule.Code == "141")].Length);
        var unjudged = found.Unjudged.First(each => each.Rule.Code == "355");
        Assert.Equal("DECOM in line 2 of Episodes is missing or is not a valid date", found.WhyNotChecked(unjudged.Rule, unjudged.Row));
    }

    [Fact]
    public void Who_is_unaccompanied_is_read_from_each_years_own_files()
    {
        ReturnFile[] csv = [new("header.csv", Encoding.UTF8.GetBytes(Header + "A,M,01/05/2012,WBRI,,,\n")), new("uasc.csv", "CHILD,SEX,DOB,DUC\nA,M,01/05/2012,\n"u8.ToArray())];
        ReturnFile[] xml = [new("r.xml", Xml("<EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><SEX>M</SEX><DOB>01/05/2012</DOB><ETHNIC>WBRI</ETHNIC><UASC>1</UASC></HEADER></CHILD></EXPSSDA903>"))];
        ReturnFile[] stray = [new("notes.xml", Xml("<notes/>"))];
        foreach (var now in new[] { csv, xml, [.. csv, .. stray] })
        {
            foreach (var last in new[] { csv, xml, [.. csv, .. stray] })
            {
                var (found, _) = Check(now, last);
                Assert.DoesNotContain(found.Findings, each => each.Rule.Code.StartsWith("205", StringComparison.Ordinal));
                Assert.Equal(("1", "1"), (found.Return.Children[0].Header!.Uasc, found.Return.Children[0].Last.Header!.Uasc));
            }
        }
    }

    private static (Checked Found, IReadOnlyList<NotUnderstood> Unread) Check(IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? last = null)
    {
        var (now, before) = (ReadTyped.Of(files), last is null ? null : ReadTyped.Of(last));
        var (begins, ends) = ReturnToCheck.DaysOf(2027);
        var given = new ReturnToCheck { Year = 2027, Begins = begins, Ends = ends, Authority = "E10000016", FromXml = now.Tables.IsXml, Tables = [.. now.Tables.Rows.Keys], LastTables = [.. before?.Tables.Rows.Keys.AsEnumerable() ?? []] };
        Gather.Into(given, now.Tables, before?.Tables);
        return (CheckReturn.Run(given, TestContext.Current.CancellationToken), now.NotUnderstood);
    }

    /// <summary>Cut short, with bytes turned over, lines doubled or run together, or a formula in a cell.</summary>
    private static byte[] Broken(byte[] bytes, Random random)
    {
        var text = bytes.ToList();
        for (var times = 1 + random.Next(5); times > 0 && text.Count > 2; times--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(6))
            {
                case 0:
                    text.RemoveRange(at, text.Count - at);
                    break;
                case 1:
                    text[at] = (byte)random.Next(256);
                    break;
                case 2:
                    text.InsertRange(at, Noise(random.Next(), 20));
                    break;
                case 3:
                    text.InsertRange(at, "=HYPERLINK(\"http://x\",1)"u8.ToArray());
                    break;
                case 4:
                    text.InsertRange(at, text.GetRange(0, Math.Min(300, text.Count)));
                    break;
                default:
                    text.RemoveAll(each => each == (byte)'\r' && random.Next(10) == 0);
                    break;
            }
        }

        return [.. text];
    }

    private static IEnumerable<string> Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    private static byte[] Xml(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
