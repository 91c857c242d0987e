using Belong.Domain.Children;
using Belong.Domain.Planning;

namespace Belong.Domain.Tests.Facts;

/// <summary>One note that is said of several records at once.</summary>
public class SaidOfSeveralTests
{
    private static readonly CaseNote Call = new() { On = Day("2026-03-05"), Kind = "call", Words = "All three were at the fair", ChildsWords = "I won a goldfish" };

    [Fact]
    public void It_stands_on_each_record_as_an_entry_of_its_own_said_in_one_change()
    {
        var books = Two();
        books.Do(new RecordFact(Id(1)) { Said = Call, Also = [Id(2), Id(2)] }, "2026-03-10");
        var (one, other) = (books.Child(Id(1)).Facts<CaseNote>().Single(), books.Child(Id(2)).Facts<CaseNote>().Single());
        Assert.Equal((Call, Call with { ChildsWords = "" }, one.Signature.Change), (one.Fact, other.Fact, other.Signature.Change));
        Assert.NotEqual(one.FactId, other.FactId);
    }

    [Fact]
    public void It_is_said_of_all_or_of_none_and_only_where_the_kind_allows_it()
    {
        var books = Two();
        var visit = new Visit { On = Day("2026-03-05"), Seen = true, Alone = true };
        Assert.Equal("This cannot be recorded on one of the other records", Refused(books, visit, Id(2)));
        Assert.Equal("This cannot be recorded on one of the other records", Refused(books, Call, new SubjectId(Guid.NewGuid())));
        Assert.Equal("This cannot be recorded on one of the other records", Refused(books, Call, Id(1)));
        Assert.StartsWith("One of the other records does not allow this. The date must be on or after", Refused(books, Call with { On = Day("2013-01-01") }, Id(2)), StringComparison.Ordinal);
        Assert.Empty(books.Child(Id(1)).Facts<CaseNote>());
    }

    /// <summary>That a child was spoken to is asked about where that child was missing, and not where a brother was, of whom it is said without those words.</summary>
    [Fact]
    public void What_one_child_said_is_not_asked_about_on_the_others_record()
    {
        var books = Two().Do(new ReportMissing(Id(2)) { From = Day("2026-03-04"), Code = "M" }, "2026-03-04");
        books.Do(new RecordFact(Id(1)) { Said = Call with { Kind = "talk" }, Also = [Id(2)] }, "2026-03-10");
        Assert.Single(books.Child(Id(2)).Facts<CaseNote>());
    }

    private static Books Two() => LookedAfterFrom("2026-02-02", id: Id(2), born: "2015-05-06", books: LookedAfterFrom("2026-02-02"));

    private static string Refused(Books books, Fact said, SubjectId other) => books.Try(new RecordFact(Id(1)) { Said = said, Also = [other] }, "2026-03-10").Problems[0].Words;
}
