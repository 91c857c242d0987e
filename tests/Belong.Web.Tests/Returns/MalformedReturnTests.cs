using System.Text;
using Belong.Domain.Children;

namespace Belong.Web.Tests.Returns;

/// <summary>
/// Returns as a tired analyst or a broken export leaves them, each beside tables that are right. Nothing is called clean of which part was not
/// read, nothing is taken for what it is not, and the verbs and the page say the same.
/// </summary>
public sealed class MalformedReturnTests : IDisposable
{
    private const string Heads = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string One = "007002,11/08/2026,S,V2,N1,U4,PR1,,,,TN2 4XH,TN12 0FQ,SC001234", Other = "007004,12/08/2026,S,V2,N1,U4,PR1,,,,TN2 4XH,TN12 0FQ,SC001234";

    private static readonly Dictionary<string, string> Right = new(StringComparer.Ordinal)
    {
        ["episodes.csv"] = $"{Heads}\n{One}\n{Other}\n",
        ["header.csv"] = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n007002,M,03/09/2015,MWBC,D886100000002,,\n007004,M,14/09/2015,MWBC,T886100000003,,\n",
        ["prev_perm.csv"] = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n007002,03/09/2015,Z1,,\n007004,14/09/2015,Z1,,\n",
        ["reviews.csv"] = "CHILD,DOB,REVIEW,REVIEW_CODE\n007002,03/09/2015,05/09/2026,PN7\n007004,14/09/2015,05/09/2026,PN7\n007002,03/09/2015,04/12/2026,PN7\n007004,14/09/2015,04/12/2026,PN7\n",
        ["sw.csv"] = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n007002,03/09/2015,SW900001,11/08/2026,,FCONTA\n007004,14/09/2015,SW900001,12/08/2026,,FCONTA\n",
    };

    private readonly string folder = Directory.CreateTempSubdirectory("belong-malformed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>In the way (2): nothing is checked or imported. Read but for rows (1): the check is not clean, and the import says which rows.</summary>
    [Theory]
    [InlineData("letters of two bytes without a mark", 0, "")]
    [InlineData("totals under a table", 1, "episodes.csv line 5, CHILD “Grand total”: This is no child: a total or the end of a report")]
    [InlineData("a formula never worked out", 1, "episodes.xlsx line 3, DEC “#FORMULA”: The cell has a formula and not what it comes to")]
    [InlineData("the month first", 2, "reviews.csv line 4, REVIEW “12/14/2026”: The month stands before the day, and 3 other dates of the column would be read with day and month exchanged")]
    [InlineData("ids shortened", 1, "reviews.csv line 2, CHILD “7.0E+03”: A spreadsheet has shortened the number")]
    [InlineData("a web page called XLS", 2, "episodes.xls: This is a web page, whatever its name says")]
    [InlineData("another root", 2, "return.xml “Message”: The document is no SSDA903 return: it should begin with EXPSSDA903")]
    [InlineData("no headings", 2, "episodes.csv line 1 “007002,11/08/2026,S,V2,N1,U4,PR1,,,,TN2 4XH,TN12 0FQ,SC00123…”: The file has rows as Episodes has them, and no headings")]
    [InlineData("a packed table", 2, "episodes.zip: This is a packed folder or file, which is not read: unpack it beside the other files")]
    [InlineData("noughts lost", 2, "sw.csv, CHILD “7002”: header.csv has this child as 007002: one of the two files has lost the noughts at the front of its ids")]
    public async Task A_malformed_return_is_named_and_never_called_clean(string what, int ends, string says)
    {
        var files = Malformed(what);
        foreach (var (name, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, TestContext.Current.CancellationToken);
        }

        string[] of = [folder, "--year", "2027", "--authority", "E10000016"];
        var check = await VerbTests.Belong(["check-903", .. of]);
        var import = await VerbTests.Belong(["import-903", .. of, "--database", Path.Combine(folder, "..", $"{Path.GetFileName(folder)}.db")]);
        Assert.True((ends, ends == 2 ? 2 : 0) == (check.Exit, import.Exit), $"{check.Exit}, {import.Exit}: {check.Out}{check.Error}{import.Out}{import.Error}");
        Assert.Contains(says, ends == 2 ? check.Error : check.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(says, ends == 2 ? import.Error : import.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", check.Error + import.Error, StringComparison.Ordinal);
        Assert.Equal(ends == 0, check.Out.Contains("No errors were found by the rules that could be run", StringComparison.Ordinal));

        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        var sent = await ImportPageTests.UploadAsync(analyst, "2027", "E10000016", files.Select(file => (file.Key, file.Value)));
        Assert.Empty(sent.Errors);
        var page = (await analyst.GetAsync(sent.GoneTo!)).Main;
        Assert.Contains(ends == 2 ? "Files of the 2026-27 return that cannot be read" : "What the 2026-27 return would change", page, StringComparison.Ordinal);
        var words = ends == 2 ? says : says.Length == 0 ? "Rows not understood 0" : says[(says.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];
        Assert.Contains(Bare(words), Bare(page), StringComparison.Ordinal);
        Assert.Empty(service.Ledger.County.Children);
    }

    private static string Bare(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));

    private static Dictionary<string, byte[]> Malformed(string what)
    {
        var files = Right.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
        void Put(string name, string text) => files[name] = Encoding.UTF8.GetBytes(text);
        void Replace(string name, byte[] bytes)
        {
            files.Remove("episodes.csv");
            files[name] = bytes;
        }

        switch (what)
        {
            case "letters of two bytes without a mark":
                files["episodes.csv"] = Encoding.Unicode.GetBytes(Right["episodes.csv"].Replace("\n", "\r\n", StringComparison.Ordinal));
                break;
            case "totals under a table":
                Put("episodes.csv", Right["episodes.csv"] + "\nGrand total,2,,,,,,,,,,,\n");
                Put("prev_perm.csv", Right["prev_perm.csv"] + "TOTAL,,2,,\n");
                break;
            case "a formula never worked out":
                Replace("episodes.xlsx", ABook.Of(("Episodes", ABook.Row(1, Heads.Split(',')) + ABook.Row(2, One.Split(',')) + ABook.Row(3, Other.Split(',')).Replace("<c r=\"K3\"", "<c r=\"H3\"><f>B3+30</f></c><c r=\"K3\"", StringComparison.Ordinal))));
                break;
            case "the month first":
                Put("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n007002,03/09/2015,09/05/2026,PN7\n007004,14/09/2015,09/05/2026,PN7\n007002,03/09/2015,12/14/2026,PN7\n007004,14/09/2015,12/04/2026,PN7\n");
                break;
            case "ids shortened":
                Put("reviews.csv", Right["reviews.csv"].Replace("007002", "7.0E+03", StringComparison.Ordinal));
                break;
            case "a web page called XLS":
                Replace("episodes.xls", Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=utf-8></head><body><table><tr><th>{Heads.Replace(",", "<th>", StringComparison.Ordinal)}</tr><tr><td>{One.Replace(",", "<td>", StringComparison.Ordinal)}</table>"));
                break;
            case "another root":
                Replace("return.xml", Encoding.UTF8.GetBytes("<Message><Sent>2027-06-01</Sent><EXPSSDA903><CHILD><HEADER><CHILDID>007002</CHILDID></HEADER><EPISODE><DECOM>11/08/2026</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC/><REC/></EPISODE></CHILD></EXPSSDA903></Message>"));
                break;
            case "no headings":
                Put("episodes.csv", $"{One}\n{Other}\n");
                break;
            case "a packed table":
                Replace("episodes.zip", [.. "PK"u8, 3, 4, 20, 0]);
                break;
            case "noughts lost":
                foreach (var name in (string[])["episodes.csv", "prev_perm.csv", "reviews.csv", "sw.csv"])
                {
                    Put(name, Right[name].Replace("\n00", "\n", StringComparison.Ordinal));
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "There is no such return");
        }

        return files;
    }
}
