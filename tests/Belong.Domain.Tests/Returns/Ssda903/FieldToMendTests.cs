using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

public class FieldToMendTests
{
    [Fact]
    public void What_each_rule_opens_is_a_column_a_blank_the_row_or_something_that_can_be_recorded()
    {
        Assert.Empty(RuleBook.All.SelectMany(Wrong));
        Assert.Equal(["Nowhere opens STREET", "Nowhere opens record peace"], Wrong(new RuleNowhere()));
    }

    [Theory]
    [InlineData("442", "Header", "Record UPN", "facts/record/identifier?year=2027#Value")]
    [InlineData("218", "Episodes", "Open URN", "facts/FACT/correct?year=2027#Urn")]
    [InlineData("1015", "Episodes", "Open PL_POST", "facts/FACT/correct?year=2027#Postcode")]
    [InlineData("630", "Episodes", "Record earlier permanence", "facts/record/previous-permanence?year=2027")]
    [InlineData("551", "Episodes", "Record decision to place for adoption", "facts/record/decision-to-place?year=2027")]
    [InlineData("SW12STG2", "Episodes", "Record social worker", "facts/record/allocation?year=2027")]
    [InlineData("503A", "Episodes", "Open RNE", "facts/FACT/correct?year=2027#StartSeen")]
    [InlineData("191", "OC2", "Record CONVICTED", null)]
    [InlineData("1012", "Reviews", "Withdraw the row of Reviews", "facts/FACT/take-back?year=2027")]
    [InlineData("INT08", "Reviews", "Open DOB", "facts/FACT/correct?year=2027#On")]
    public void An_error_opens_the_place_where_it_is_put_right(string rule, string table, string says, string? address)
    {
        var books = LookedAfterFrom("2025-06-02").Reviewed("2026-05-05");
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-07-01") }, "2026-07-01");
        var row = ReturnOfRecord.Of(books.County, 2027).Tables[Tables.Named(table)][0];
        var field = FieldToMend.Of(RuleBook.Named(rule)!, row, books.Child(Id(1)));
        if (address is null)
        {
            // The first of the four that is blank: the assessment is recorded.
            Assert.Equal(("Record IMMUNISATIONS", "facts/record/health-of-year?year=2027#Immunisations"), (field.InWords, field.Under(2027)));
            return;
        }

        Assert.Equal((says, address), (field.InWords, field.Under(2027)?.Replace(field.Fact?.ToString() ?? "no fact", "FACT", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_earlier_permanence_is_recorded_and_not_complete_it_is_that_which_is_opened()
    {
        var books = LookedAfterFrom("2026-05-05");
        books.Do(new RecordFact(Id(1)) { Said = new PreviousPermanence { Code = "P1" } }, "2026-05-06");
        var row = ReturnOfRecord.Of(books.County, 2027).Tables[Tables.Episodes][0];
        var field = FieldToMend.Of(RuleBook.Named("630")!, row, books.Child(Id(1)));
        Assert.Equal($"facts/{books.Child(Id(1)).Facts<PreviousPermanence>()[0].FactId}/correct?year=2027#", field.Under(2027));
    }

    [Fact]
    public void Many_children_may_have_the_same_code_for_no_pupil_number_and_none_the_number_of_another()
    {
        var books = LookedAfterFrom("2025-06-02");
        LookedAfterFrom("2025-06-02", id: Id(2), books: books);
        books.Do(new RecordFact(Id(1)) { Said = new Identifier { Scheme = Identifier.Upn, Value = "UN5" } }, "2026-05-06");
        books.Do(new RecordFact(Id(2)) { Said = new Identifier { Scheme = Identifier.Upn, Value = "H801200001001" } }, "2026-05-06");
        var upn = books.Child(Id(2)).Facts<Identifier>().Last();
        books.Do(new CorrectFact(Id(2), upn.FactId) { Right = upn.Fact with { Value = "UN5" }, Reason = "Too young" }, "2026-05-07");
        books.Do(new CorrectFact(Id(2), upn.FactId) { Right = upn.Fact, Reason = "At school after all" }, "2026-05-08");
        var other = books.Child(Id(1)).Facts<Identifier>().Last();
        Assert.Equal("Another record already has this number", Assert.Single(books.Try(new CorrectFact(Id(1), other.FactId) { Right = upn.Fact, Reason = "At school" }, "2026-05-09").Problems).Words);
    }

    [Fact]
    public void Nothing_is_recorded_that_says_nothing()
    {
        var books = LookedAfterFrom("2025-06-02");
        foreach (var fact in new Fact[] { new Identifier { Scheme = Identifier.Upn }, new Motherhood(), new HealthOfYear { Year = 2027 }, new CareLeaverOfYear { Year = 2027 }, new PreviousPermanence(), new MissingEpisode { From = Day("2026-05-01") }, new Allocation { From = Day("2026-05-01") } })
        {
            Assert.NotEmpty(books.Try(new RecordFact(Id(1)) { Said = fact }, "2026-05-06").Problems);
        }

        var sex = books.Child(Id(1)).Facts<Sex>()[0];
        Assert.Equal("Select the sex", Assert.Single(books.Try(new CorrectFact(Id(1), sex.FactId) { Right = new Sex(), Reason = "Not known" }, "2026-05-06").Problems).Words);
    }

    private static IEnumerable<string> Wrong(Rule rule) => rule.Opens
        .Where(each => !rule.Judges.Contains(each.Key) || !(each.Value is "row" || (each.Value == "blank" && rule.ColumnsOf(each.Key).Any()) || Tables.All.Any(table => table.Columns.Contains(each.Value))
            || (each.Value.StartsWith("record ", StringComparison.Ordinal) && RecordFact.Kinds.Any(kind => kind.Name == each.Value[7..]))))
        .Select(each => $"{rule.Code} opens {each.Value}").Order(StringComparer.Ordinal);

    private sealed class RuleNowhere() : Rule("It opens nothing.", "Mend it.", "Episodes RNE; Header DOB", "Episodes Header", opens: "Episodes STREET; Header record peace")
    {
        public override void Check(Child child, Found found)
        {
        }
    }
}
