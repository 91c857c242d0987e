using Belong.Domain.Children;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

public class SignOffTests
{
    private const int Year = 2027;

    [Fact]
    public void What_was_signed_stays_byte_for_byte_whatever_is_corrected_later()
    {
        var books = AYear();
        var signed = Files(ReturnOfRecord.Of(books.County, Year));
        Sign(books, "2027-05-04");

        var review = books.Child(Id(1)).Facts<Domain.Reviewing.Review>()[1];
        books.Do(new CorrectFact(Id(1), review.FactId) { Right = review.Fact with { Participation = "PN7" }, Reason = "She was not there" }, "2027-05-05");
        Assert.NotEqual(signed, Files(ReturnOfRecord.Of(books.County, Year)));

        var again = SignedReturn.Of(books.County, Year)!;
        Assert.True(again.IsWhole);
        Assert.Equal(signed, Files(again.Made));
        Assert.Null(SignedReturn.Of(books.County, 2026));
    }

    [Fact]
    public void Signed_again_the_last_signature_is_made_and_the_first_stays()
    {
        var books = AYear();
        Sign(books, "2027-05-04");
        Assert.Empty(SignOf(books).Decide(books.County, Day("2027-05-04"), books.By).Statements); // the same bytes again
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-07-01") }, "2027-05-05");
        Sign(books, "2027-05-06");
        Assert.Equal(["2027-05-04", "2027-05-06"], SignedReturn.All(books.County, Year).Select(each => each.Signature.At.ToString("yyyy-MM-dd")));
        Assert.Equal(SignOffReturn.HashOf(ReturnOfRecord.Of(books.County, Year)), SignOffReturn.HashOf(SignedReturn.Of(books.County, Year)!.Made));
    }

    [Fact]
    public void What_is_corrected_back_and_signed_a_third_time_is_the_first_again_and_can_be_had()
    {
        var books = AYear();
        Sign(books, "2027-05-04");
        var first = Files(SignedReturn.Of(books.County, Year)!.Made);
        foreach (var (code, day) in new[] { ("WIRI", "2027-05-05"), ("WBRI", "2027-05-06") })
        {
            var ethnicity = books.Child(Id(1)).Facts<Domain.People.Ethnicity>()[0];
            books.Do(new CorrectFact(Id(1), ethnicity.FactId) { Right = ethnicity.Fact with { Code = code }, Reason = "As the family says" }, day);
            Sign(books, day);
        }

        var signed = SignedReturn.Of(books.County, Year)!;
        Assert.Equal((true, 0), (signed.IsWhole, signed.Gone));
        Assert.Equal(first, Files(signed.Made));
    }

    [Fact]
    public void A_signature_is_refused_where_the_record_changed_where_there_is_nothing_and_where_errors_go_unexplained()
    {
        var books = AYear();
        var seen = SignOf(books);
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-07-01") }, "2027-05-05");
        Assert.Contains("has changed since", Assert.Single(books.Try(seen, "2027-05-06").Problems).Words, StringComparison.Ordinal);
        Assert.Contains("12 errors remain", Assert.Single(books.Try(SignOf(books) with { Errors = 12, Comment = "  late   " }, "2027-05-06").Problems).Words, StringComparison.Ordinal);
        Assert.Contains("has no rows", Assert.Single(new SignOffReturn(Year, "", 0, 0).Decide(County.Empty, Day("2027-05-06"), books.By).Problems).Words, StringComparison.Ordinal);
        Assert.Empty(SignedReturn.All(books.County, Year));
    }

    [Fact]
    public void A_signed_row_can_be_neither_corrected_nor_taken_back()
    {
        var books = AYear();
        Sign(books, "2027-05-04");
        var rows = books.Child(Id(1)).Facts<SignedRows>()[0];
        Assert.True(books.Try(new CorrectFact(Id(1), rows.FactId) { Right = rows.Fact with { Rows = [] }, Reason = "Tidier" }, "2027-05-05").Refused);
        Assert.True(books.Try(new RetractFact(Id(1), rows.FactId) { Reason = "Tidier" }, "2027-05-05").Refused);
    }

    [Fact]
    public void Where_a_record_is_gone_its_rows_are_and_that_is_said()
    {
        var books = AYear();
        LookedAfterFrom("2025-06-02", id: Id(2), books: books);
        Sign(books, "2027-05-04");
        var without = County.Load(
            books.County.Children.Where(child => child.Id != Id(2)).Select(child => (child.Id, RecordKind.Of<ChildRecord>(), child.Entries)).Concat(books.County.Returns.Select(record => (record.Id, RecordKind.Of<ReturnRecord>(), record.Entries))),
            books.County.Seq,
            books.County.At);
        var again = SignedReturn.Of(without, Year)!;
        Assert.False(again.IsWhole);
        Assert.Equal(3, again.Gone); // header, episode, health of the year
        Assert.Contains("3 of the", again.WhyNot, StringComparison.Ordinal);
    }

    [Fact]
    public void Joined_and_separated_records_leave_what_was_signed_as_it_was()
    {
        var books = AYear();
        LookedAfterFrom("2025-06-02", id: Id(2), books: books);
        Sign(books, "2027-05-04");
        books.Do(new JoinRecords(Id(1), Id(2)) { Reason = "One child" }, "2027-05-05");
        Assert.True(SignedReturn.Of(books.County, Year)!.IsWhole);
        books.Do(new SeparateRecords(Id(2)) { Reason = "Two after all" }, "2027-05-06");
        Assert.True(SignedReturn.Of(books.County, Year)!.IsWhole);
    }

    private static Books AYear() => LookedAfterFrom("2025-06-02").Reviewed("2025-06-25", "2026-05-05");

    private static SignOffReturn SignOf(Books books) => new(Year, SignOffReturn.HashOf(ReturnOfRecord.Of(books.County, Year)), 0, 0);

    private static void Sign(Books books, string day) => books.Do(SignOf(books), day);

    private static List<string> Files(MadeReturn made) =>
        [.. WriteReturn.AsCsv(made).Append(WriteReturn.AsXml(made)).Append(WriteReturn.Evidence(made)).Select(file => $"{file.Name}\n{System.Text.Encoding.UTF8.GetString(file.Bytes)}")];
}
