using System.Net;
using System.Text;
using Belong.Domain.Children;
using Belong.Returns.Ssda903;

namespace Belong.Web.Tests.Returns;

public class ImportPageTests
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

    [Fact]
    public async Task A_return_is_uploaded_previewed_confirmed_and_in()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        var preview = await Upload(analyst, ("../../etc/passwd.csv", Header + "A,M,01/05/2015,WBRI,,,\nB,X,not a day,WBRI,,,\n"), ("C:\\e.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,N1,U6,PR1,,,,,,\n"));
        var page = await analyst.GetAsync(preview.GoneTo!);
        Assert.Contains("What the 2026-27 return would change", page.Main, StringComparison.Ordinal);
        Assert.Contains("passwd.csv", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page.Main, StringComparison.Ordinal);
        Assert.Contains("This is not a date", page.Main, StringComparison.Ordinal);
        Assert.Empty(service.Ledger.County.Children); // nothing is recorded yet

        Assert.Equal(preview.GoneTo, (await analyst.PostAsync(preview.GoneTo!)).GoneTo);
        for (var tries = 0; tries < 50 && (page = await analyst.GetAsync(preview.GoneTo!)).Main.Contains("Importing", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(50);
        }

        Assert.Contains("2026-27 return imported", page.Main, StringComparison.Ordinal);
        Assert.True(TakeInReturn.Find(service.Ledger.County, "E10000016", "A")!.IsLookedAfterOn(Day("2027-03-31")));
        Assert.Contains("2026-27", (await analyst.GetAsync("/returns")).Main, StringComparison.Ordinal);

        using var other = await AVisitor.To(service, "iro-01");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(preview.GoneTo!)).Status);
        Assert.StartsWith("Child,File,Line", (await analyst.GetAsync($"{preview.GoneTo}?handler=Csv")).Text.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_withdrawn_is_listed_and_the_number_asked_for()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
        await Imported(analyst, ("r.csv", Reviews + "A,,20/05/2026,PN1\nA,,20/08/2026,PN1\nB,,21/05/2026,PN1\n"));
        var preview = (await Upload(analyst, ("r.csv", Reviews + "B,,21/05/2026,PN1\n"))).GoneTo!;
        var page = await analyst.GetAsync(preview);
        Assert.Contains("Importing them would withdraw 2 facts about 1 child", page.Main, StringComparison.Ordinal);
        Assert.Contains("Facts that would be withdrawn (2)", page.Main, StringComparison.Ordinal);
        Assert.Equal(["Enter the number of facts to withdraw"], (await analyst.PostAsync(preview)).Errors);
        Assert.Equal(["The number of facts to withdraw is 2: enter this number to withdraw them all"], (await analyst.PostAsync(preview, ("Facts", "1"))).Errors);
        Assert.Equal(2, TakeInReturn.Find(service.Ledger.County, "E10000016", "A")!.Facts<Domain.Reviewing.Review>().Length);

        Assert.Equal(preview, (await analyst.PostAsync(preview, ("Facts", "2"))).GoneTo);
        await Done(analyst, preview);
        Assert.Empty(TakeInReturn.Find(service.Ledger.County, "E10000016", "A")!.Facts<Domain.Reviewing.Review>());
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_can_be_left_out()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\nA,,20/05/2026,PN1\n";
        var preview = (await Upload(analyst, ("r.csv", Reviews), ("r old.csv", Reviews), ("h.csv", Header.Replace("ETHNIC", "ETHNICITY", StringComparison.Ordinal)))).GoneTo!;
        var page = await analyst.GetAsync(preview);
        Assert.Contains("Header cannot be read: the column ETHNIC is missing; Header has no column ETHNICITY", page.Main, StringComparison.Ordinal);
        Assert.Contains("r old.csv has the table Reviews too", page.Main, StringComparison.Ordinal);
        Assert.Equal(["h.csv", "r old.csv", "r.csv"], page.Page.QuerySelectorAll("main input[type=checkbox]").Select(box => box.GetAttribute("value")).Order(StringComparer.Ordinal));
        Assert.Equal(["Select the files to leave out, or choose other files"], (await analyst.PostAsync(preview)).Errors);
        Assert.Equal(preview, (await analyst.RawPostAsync(preview, new FormUrlEncodedContent([.. AVisitor.Hidden(page), new("Without", "h.csv"), new("Without", "r old.csv")]))).GoneTo);
        Assert.Contains("What the 2026-27 return would change", (await analyst.GetAsync(preview)).Main, StringComparison.Ordinal);

        var year = await Upload(analyst, "2026", "E10000016", ("r.csv", Reviews));
        Assert.Equal(["No date in the files is in 2025-26: they run from 20 May 2026 to 20 May 2026. Check the year"], year.Errors);
    }

    private static async Task Imported(AVisitor analyst, params (string Name, string Text)[] files)
    {
        var address = (await Upload(analyst, files)).GoneTo!;
        await analyst.PostAsync(address);
        await Done(analyst, address);
    }

    private static async Task Done(AVisitor analyst, string address)
    {
        for (var tries = 0; tries < 100 && !(await analyst.GetAsync(address)).Main.Contains("return imported", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_is_no_return_is_refused_with_a_clear_word()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Equal(["Choose the return’s CSV, XLSX or XML files"], (await Upload(analyst)).Errors);
        var random = new Random(5);
        var noise = new byte[100_000];
        random.NextBytes(noise);
        Assert.Equal(["None of the files is a table of the return: each needs the columns of one table and no others"], (await Upload(analyst, ("x.csv", Encoding.Latin1.GetString(noise)))).Errors);
        Assert.Equal(["None of the files is a table of the return: each needs the columns of one table and no others"], (await Upload(analyst, ("x.csv", string.Join(',', Enumerable.Range(0, 10_000))))).Errors);
        Assert.Contains((await Upload(analyst, "2016", "E10000016", ("x.csv", Header))).Errors, error => error.Contains("2016 is not a collection year", StringComparison.Ordinal));
        Assert.Contains((await Upload(analyst, "2027", "Kent", ("x.csv", Header))).Errors, error => error.Contains("KENT is not an authority", StringComparison.Ordinal));
        Assert.Empty(service.Ledger.County.Children);
    }

    [Fact]
    public async Task An_upload_of_200_MB_is_told_so_in_words()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        var answer = await Upload(analyst, ("x.csv", Header + new string('x', 200 * 1024 * 1024)));
        Assert.Equal(["The files are larger than 150 MB together: choose the tables of one return only"], answer.Errors);
    }

    [Fact]
    public async Task Script_in_a_name_or_a_value_is_shown_as_text()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        using var analyst = await AVisitor.To(service, "a-001");
        var preview = await Upload(analyst, ("<img src=x onerror=alert(1)>.csv", Header + "<script>alert(1)</script>,M,01/05/2015,WBRI,,,\n<b>B</b>,M,<i>,WBRI,,,\n"));
        var page = await analyst.GetAsync(preview.GoneTo!);
        Assert.Empty(page.Page.QuerySelectorAll("main script, main img, main b, main i"));
        await analyst.PostAsync(preview.GoneTo!);
        await Task.Delay(300);
        using var officer = await AVisitor.To(service, "iro-01");
        var found = await officer.GetAsync("/children");
        Assert.Contains("Child <SCRIPT>ALERT(1)</SCRIPT>", found.Main, StringComparison.Ordinal);
        Assert.Empty(found.Page.QuerySelectorAll("main script"));
    }

    private static Task<Answer> Upload(AVisitor visitor, params (string Name, string Text)[] files) => Upload(visitor, "2027", "E10000016", files);

    private static Task<Answer> Upload(AVisitor visitor, string year, string authority, params (string Name, string Text)[] files) =>
        UploadAsync(visitor, year, authority, files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))));

    internal static async Task<Answer> UploadAsync(AVisitor visitor, string year, string authority, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in AVisitor.Hidden(await visitor.GetAsync("/returns")))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new StringContent(year), "Year");
        form.Add(new StringContent(authority), "Authority");
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "Files", name);
        }

        return await visitor.RawPostAsync("/returns", form);
    }
}
