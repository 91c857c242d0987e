using Belong.Domain.Children;
using Belong.Domain.Fostering;
using static Belong.Domain.Tests.Fostering.AHousehold;

namespace Belong.Domain.Tests.Fostering;

/// <summary>The record of a household: who they are called, who lives there, and with which household a placement is.</summary>
public class HouseholdTests
{
    [Fact]
    public void A_household_is_called_as_the_service_calls_its_carers()
    {
        var books = new Books().Do(Household(Alders), "2014-01-06").Do(Household(Brooks, "Carol", "Brook", "", "BB1 1BB"), "2014-01-06");
        Assert.Equal(["Ann and Brian Alder", "Carol Brook"], new[] { Alders, Brooks }.Select(id => books.County.Household(id)!.CalledName));
        Said(books, new Member { Given = "Dina", Family = "Marsh", Is = Member.Carer, BornOn = Day("1980-02-02"), From = Day("2015-01-01") }, "2015-01-01", Brooks);
        Assert.Equal("Carol Brook and Dina Marsh", books.County.Household(Brooks)!.CalledName);
        Assert.Equal("Carol Brook and Dina Marsh, BB1 1BB", books.County.Household(Brooks)!.InList);
        Assert.Equal(Brooks, books.County.HouseholdCalled(" carol brook and dina marsh, bb1 1bb ")!.Id);
        Assert.Null(books.County.HouseholdCalled("Carol Brook"));
        Assert.Equal(["Ann Alder", "Brian Alder"], books.County.Household(Alders)!.MembersOn(Day("2014-01-06")).Select(each => each.Fact.Full).Order());
        Assert.Empty(books.County.Household(Alders)!.MembersOn(Day("2014-01-05")));
    }

    [Fact]
    public void One_of_the_same_name_or_house_is_opened_only_by_whoever_says_it_is_another()
    {
        var books = new Books().Do(Household(Alders), "2014-01-06");
        Assert.Equal(["Ann and Brian Alder are on record, at 4 Mill Lane, Saltreach, AA1 1AA. Say that this is another household, or open theirs"], books.Try(Household(Brooks, postcode: "BB1 1BB"), "2014-02-01").Problems.Select(each => each.Words));
        Assert.Equal([nameof(OpenHousehold.Another)], books.Try(Household(Brooks, "Wilma", "Alder", "", "aa11aa"), "2014-02-01").Problems.Select(each => each.Field));
        Assert.False(books.Try(Household(Brooks, "Wilma", "Alder", "", "aa11aa") with { Another = true }, "2014-02-01").Refused);
    }

    [Fact]
    public void A_record_is_not_opened_without_who_and_where_nor_for_a_child()
    {
        var problems = new Books().Try(new OpenHousehold(Alders) { SecondFamily = "Alder", BornOn = Day("2001-01-01"), SecondBornOn = Day("2018-01-01"), Since = Day("2017-12-01") }, "2017-07-21").Problems;
        Assert.Equal(["Enter the given name", "Enter the family name", "Enter the given name of the second carer, or leave all about them blank", "A carer must be 18 or over", "The date of birth must be today or in the past, and not before 1900", "Enter the date since when they have lived there, today or earlier", "Enter the address", "Enter the postcode"], problems.Select(each => each.Words));
        Assert.Equal(["They cannot have lived there before they were born"], new Books().Try(Household(Alders) with { Since = Day("1970-01-01") }, "2017-07-21").Problems.Select(each => each.Words));
    }

    [Fact]
    public void A_placement_names_its_household_and_the_child_stands_on_the_households_record()
    {
        var books = Placed(ApprovedFrom("2014-03-03"), 1, "2016-10-03", "2017-01-15");
        Placed(books, 2, "2016-12-01");
        var household = books.County.Household(Alders)!;
        Assert.Equal([Id(2), Id(1)], household.StaysIn(books.County).Select(stay => stay.Child.Id));
        Assert.Equal([1, 2, 1], new[] { "2016-11-30", "2017-01-14", "2017-01-15" }.Select(day => household.PlacedOn(books.County, Day(day)).Count()));
        Assert.Equal(household.Id, books.Child(Id(2)).HouseholdOn(books.County, Day("2017-07-01"))!.Id);
        Assert.Null(books.Child(Id(1)).HouseholdOn(books.County, Day("2017-07-01")));
    }

    [Fact]
    public void Another_household_takes_the_place_of_the_one_named_and_the_same_again_changes_nothing()
    {
        var books = Placed(ApprovedFrom("2014-03-03"), 1, "2016-10-03").Do(Household(Brooks, "Carol", "Brook", "", "BB1 1BB"), "2016-11-01");
        var placement = books.Child(Id(1)).Facts<Placement>()[0].FactId;
        Assert.Empty(books.Try(new NameHousehold(Id(1)) { Placement = placement, Household = "Ann and Brian Alder, AA1 1AA" }, "2016-11-02").Statements);
        books.Do(new NameHousehold(Id(1)) { Placement = placement, Household = "Carol Brook, BB1 1BB" }, "2016-11-02");
        Assert.Equal([Id(1)], books.County.Household(Brooks)!.StaysIn(books.County).Select(stay => stay.Child.Id));
        Assert.Empty(books.County.Household(Alders)!.StaysIn(books.County));
        Assert.Equal(["Choose a household from the list"], books.Try(new NameHousehold(Id(1)) { Placement = placement, Household = "Nobody" }, "2016-11-02").Problems.Select(each => each.Words));
        Assert.Equal(["Select one from the list"], books.Try(new NameHousehold(Id(1)) { Household = Alders.ToString() }, "2016-11-02").Problems.Select(each => each.Words));
    }

    [Fact]
    public void Only_a_foster_placement_is_with_a_household()
    {
        var books = ApprovedFrom("2014-03-03").Do(AChild.Opened(Id(1)), "2016-10-03").Do(new StartLookingAfter(Id(1)) { On = Day("2016-10-03"), Need = "N1", LegalStatus = "V2" }, "2016-10-03")
            .Do(new PlaceChild(Id(1)) { On = Day("2016-10-03"), Placement = new() { Code = "K2", Provider = "PR1", Home = "Inklewick House", Postcode = "AA1 1AA" } }, "2016-10-03");
        Assert.Equal(["Only a foster placement is with a foster household"], books.Try(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2016-10-04").Problems.Select(each => each.Words));
        Assert.Empty(HouseholdsToName.In(books.County));
    }

    [Fact]
    public void What_was_typed_is_certain_where_one_household_answers_to_name_and_postcode_and_else_for_a_person_to_say()
    {
        var books = ApprovedFrom("2014-03-03").Do(Household(Brooks, "Carol", "Brook", "", "BB1 1BB"), "2014-03-03");
        Typed(1, "2016-10-03", "ann &  brian ALDER", "aa11aa");
        Typed(2, "2016-11-03", "The Alders", "AA1 1AA");
        Typed(3, "2016-12-03", "Carol Brook", "CC1 1CC");
        Typed(4, "2017-01-03", "", "");
        Assert.Equal([(4, "", false), (3, "Carol Brook", false), (2, "Ann and Brian Alder", false), (1, "Ann and Brian Alder", true)],
            HouseholdsToName.In(books.County).Select(each => (Enumerable.Range(1, 4).First(number => Id(number) == each.Child.Id), string.Join("; ", each.May.Select(may => may.CalledName)), each.Certain)));
        books.Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2017-02-01");
        Assert.Equal([Id(4), Id(3), Id(2)], HouseholdsToName.In(books.County).Select(each => each.Child.Id));

        void Typed(int child, string from, string home, string postcode) => books.Do(AChild.Opened(Id(child)), from).Do(new StartLookingAfter(Id(child)) { On = Day(from), Need = "N1", LegalStatus = "V2" }, from)
            .Do(new PlaceChild(Id(child)) { On = Day(from), Placement = new() { Code = "U6", Provider = "PR1", Home = home, Postcode = postcode } }, from);
    }

    [Theory]
    [InlineData(2, 5, 12, "", "short-term long-term", "2 children aged 5 to 12, short term or long term")]
    [InlineData(1, 0, 0, "", "emergency", "1 child aged 0, emergencies")]
    [InlineData(3, 8, null, "girls", "", "3 girls aged 8 and over")]
    [InlineData(null, null, 10, "boys", "short-term emergency short-break", "Boys aged up to 10, short term, emergencies or short breaks")]
    public void Terms_are_said_in_words(int? children, int? from, int? to, string gender, string kinds, string words) =>
        Assert.Equal(words, new TermsOfApproval { Children = children, AgeFrom = from, AgeTo = to, Gender = gender, Kinds = kinds }.InWords);
}
