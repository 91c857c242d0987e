using System.Net;
using Belong.Domain.Children;

namespace Belong.Web.Tests.Children;

/// <summary>What is printed on a record finds it, and a second record of one child is asked about before it is opened.</summary>
public class FindingByNameTests
{
    private static readonly (string Given, string Family)[] Written =
        [("Amara", "Fernhill-Oakes"), ("Dara", "O'Shea"), ("Niamh", "D’Arcy"), ("Zoë", "Ńowak-Łasz"), ("Anne-Marie", "Tidewell"), ("Siân", "Ap Rhys"), ("Søren", "van ’t Hoff"), ("Annemarie", "MacAulay"), ("Aoife", "Ó Briain"), ("Ahmed", "al‑Ḥassan"), ("Jay-Jay", "St. John-Smith"), ("Thị", "Nguyễn-Groß")];

    [Theory]
    [InlineData("Amara Fernhill-Oakes", "Fernhill-Oakes", "Amara Fernhill-Oakes", "Fernhill Oakes", "Fernhill", "Oakes", "FernhillOakes", "fernhill‑oakes")]
    [InlineData("Dara O'Shea", "O'Shea", "O’Shea", "OShea", "Shea", "Dara O'Shea", "Dara O’Shea")]
    [InlineData("Niamh D’Arcy", "D'Arcy", "D’Arcy", "Darcy", "Arcy", "Niamh D'Arcy")]
    [InlineData("Zoë Ńowak-Łasz", "Nowak", "Nowak-Lasz", "Ńowak-Łasz", "Lasz", "Zoe", "Zoë Ńowak-Łasz")]
    [InlineData("Anne-Marie Tidewell", "Anne-Marie", "Anne Marie", "Anne-Marie Tidewell", "Annemarie Tidewell")]
    [InlineData("Siân Ap Rhys", "Sian", "Siân", "Ap Rhys", "Aprhys", "ap-rhys")]
    [InlineData("Søren van ’t Hoff", "Soren", "van 't Hoff", "Hoff, Søren")]
    [InlineData("Annemarie MacAulay", "Anne-Marie MacAulay", "Anne Marie MacAulay", "Mac Aulay")]
    [InlineData("Aoife Ó Briain", "O'Briain", "O Briain", "OBriain", "Briain", "aoife o’briain")]
    [InlineData("Ahmed al‑Ḥassan", "al-Hassan", "Al Hassan", "Alhassan", "Hassan", "Ahmed Al‑Hassan")]
    [InlineData("Jay-Jay St. John-Smith", "St John-Smith", "St. John Smith", "Jay Jay", "JayJay", "Smith", "Jay-Jay St. John-Smith")]
    [InlineData("Thị Nguyễn-Groß", "Nguyen", "Nguyen-Gross", "Thi Nguyen", "Groß", "GROSS")]
    public async Task A_child_is_found_by_the_name_as_written_and_as_typed(string name, params string[] typed)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(AllOfThem());
        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var words in typed)
        {
            var found = (await manager.GetAsync($"/children?q={Uri.EscapeDataString(words)}")).Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent.Trim());
            Assert.True(found.Contains(name), $"{words} finds {string.Join(", ", found)}");
        }
    }

    [Fact]
    public async Task A_name_that_is_nobodys_finds_nobody()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(AllOfThem());
        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var words in (string[])["Fernhill-Ashes", "O'Brien", "Amara O'Shea", "Anne-Louise"])
        {
            Assert.Empty((await manager.GetAsync($"/children?q={Uri.EscapeDataString(words)}")).Page.QuerySelectorAll("tbody th a"));
        }
    }

    [Theory]
    [InlineData("Amara", "Fernhill-Oakes")]
    [InlineData("Dara", "O'Shea")]
    [InlineData("Dara", "O’Shea")]
    [InlineData("Niamh", "D'Arcy")]
    [InlineData("Zoe", "Nowak-Lasz")]
    [InlineData("Anne-Marie", "Tidewell")]
    [InlineData("Siân", "Ap Rhys")]
    [InlineData("Anne Marie", "MacAulay")]
    [InlineData("Soren", "van t Hoff")]
    [InlineData("Aoife", "O'Briain")]
    [InlineData("Ahmed", "Al Hassan")]
    [InlineData("Jay Jay", "St John Smith")]
    [InlineData("Thi", "Nguyen Gross")]
    public async Task Opening_a_second_record_of_one_child_shows_the_first(string given, string family)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(AllOfThem());
        using var officer = await AVisitor.To(service, "r-001");
        var before = service.Ledger.County.Children.Length;
        (string, string)[] typed = [("Given", given), ("Family", family), ("BornOn.day", "4"), ("BornOn.month", "5"), ("BornOn.year", "2010"), ("Sex", "F"), ("IsUnaccompanied", "False"), ("InterpreterNeeded", "False")];
        var asked = await officer.PostAsync("/children/open", typed);
        Assert.Contains("Is the child one of these?", asked.Main, StringComparison.Ordinal);
        Assert.Equal(before, service.Ledger.County.Children.Length);

        var opened = await officer.PostAsync("/children/open", [.. typed, ("Another", "true")]);
        Assert.True(opened.Status == HttpStatusCode.Redirect, string.Join("; ", opened.Errors));
        Assert.Equal(before + 1, service.Ledger.County.Children.Length);
    }

    private static Books AllOfThem()
    {
        var books = new Books();
        foreach (var ((given, family), i) in Written.Select((name, i) => (name, i)))
        {
            books.Do(Opened(Id(i + 1), "2010-05-04") with { Given = given, Family = family }, "2026-03-02");
        }

        return books;
    }
}
