using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>What Header says of a child, from the record alone.</summary>
public class MadeHeaderTests
{
    [Fact]
    public void Whether_she_is_a_mother_stands_in_the_return_of_a_year_in_which_she_was_looked_after_and_in_no_care_leavers()
    {
        var books = LookedAfterFrom("2023-05-02", until: "2025-12-19", born: "2007-12-19");
        books.Do(new RecordFact(Id(1)) { Said = new Motherhood { Code = "0" } }, "2025-06-02");
        books.Do(new RecordFact(Id(1)) { Said = new CareLeaverOfYear { Year = 2027, InTouch = "YES", Activity = "F2", Accommodation = "B1" } }, "2026-12-21");
        Assert.Equal("0", Assert.Single(ReturnOfRecord.Of(books.County, 2026).Tables[Tables.Header]).Row["MOTHER"]);
        Assert.Equal("", Assert.Single(ReturnOfRecord.Of(books.County, 2027).Tables[Tables.Header]).Row["MOTHER"]);
    }
}
