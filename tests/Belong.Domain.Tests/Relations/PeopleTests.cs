using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.Domain.Tests.Relations;

/// <summary>Who matters to a child: written once, read from both ends, and drawn.</summary>
public class PeopleTests
{
    private static readonly DateOnly Today = Day("2017-07-21");

    [Fact]
    public void A_mother_is_written_once_and_read_from_each_of_her_children_and_from_her_own_record()
    {
        var books = Brothers();
        books.Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother", Responsibility = "yes", BornOn = Day("1985-03-02"), Phone = "07700 900111" }, "2016-04-20");
        var mother = Assert.Single(books.County.Adults);
        books.Do(new AddPerson(Id(2)) { OnRecord = mother.Id.ToString(), Is = "mother", Responsibility = "yes" }, "2016-04-21");

        mother = Assert.Single(books.County.Adults);
        Assert.Equal(("Sarah Lane", Day("1985-03-02"), "07700 900111"), (mother.CalledName, mother.BornOn, mother.ReachedOn(Today)?.Fact.Phone));
        Assert.Equal([Id(1), Id(2)], mother.MattersTo.Select(each => each.Subject));

        // A relative by birth matters since the child was born, whatever the day on which it is written down.
        Assert.Equal([Day("2008-05-06"), Day("2010-02-03")], mother.MattersTo.Select(each => each.Fact.From));
        Assert.Equal("Mother, with parental responsibility, since 6 May 2008", books.Child(Id(1)).People[0].Fact.InWords);
    }

    [Theory]
    [InlineData("", "Lane", "mother", "Is", "Sarah Lane is recorded as the mother: correct that entry first")]
    [InlineData("Sarah", "Lane", "relative", "Given", "Sarah Lane is on this record already: choose them from the list above")]
    [InlineData("", "", "father", "Given", "Enter their name, or choose somebody from the list")]
    [InlineData("Tom", "Hill", "", "Is", "Select who they are to the child")]
    [InlineData("Tom", "Hill", "stepfather", "Since", "Enter the start date")]
    [InlineData("Tom", "Hill", "solicitor", "Since", "Enter the start date")]
    public void What_is_wrong_is_said_beside_the_field(string given, string family, string kin, string field, string words)
    {
        var books = Brothers().Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2016-04-20");
        Assert.Equal(new Problem(field, words), Assert.Single(books.Try(new AddPerson(Id(1)) { Given = given, Family = family, Is = kin }, "2016-04-21").Problems));
    }

    [Fact]
    public void Nobody_is_added_twice_as_the_same_and_nobody_who_is_no_adult()
    {
        var books = Brothers().Do(new AddPerson(Id(1)) { Given = "Tom", Family = "Hill", Is = "father" }, "2016-04-20");
        var father = books.County.Adults.Single().Id.ToString();
        Assert.Equal("Tom Hill is recorded as that already", Assert.Single(books.Try(new AddPerson(Id(1)) { OnRecord = father, Is = "father" }, "2016-04-21").Problems).Words);
        Assert.Equal(AddPerson.NoSuch, Assert.Single(books.Try(new AddPerson(Id(1)) { OnRecord = Id(2).ToString(), Is = "father" }, "2016-04-21").Problems).Words);
        Assert.Equal(AddPerson.NoSuch, books.Try(new AddPerson(Id(1)) { OnRecord = "Tom", Is = "father" }, "2016-04-21").Problems[0].Words);
        Assert.False(books.Try(new AddPerson(Id(1)) { OnRecord = father, Is = "mentor", Since = Day("2016-04-21") }, "2016-04-21").Refused);
        Assert.Equal("The date of birth must be today or in the past, and not before 1900", Assert.Single(books.Try(new AddPerson(Id(1)) { Given = "Ann", Is = "cousin", BornOn = Day("2016-04-22") }, "2016-04-21").Problems).Words);
        Assert.Equal("The start date must be today or in the past, and on or after 6 July 2007", Assert.Single(books.Try(new AddPerson(Id(1)) { Given = "Ann", Is = "friend", Since = Day("2016-04-22") }, "2016-04-21").Problems).Words);
    }

    [Fact]
    public void A_relationship_ends_and_is_then_one_of_before()
    {
        var books = Brothers().Do(new AddPerson(Id(1)) { Given = "Ann", Family = "Reed", Is = "mentor", Since = Day("2016-04-11") }, "2016-04-20");
        var entry = books.Child(Id(1)).People[0];
        books.Do(new CorrectFact(Id(1), entry.FactId) { Right = entry.Fact with { Until = Day("2017-01-31") }, Reason = "She moved away" }, "2017-02-01");
        Assert.Equal(Day("2017-01-31"), books.Child(Id(1)).People.Single().Fact.Until);
        Assert.False(books.Try(new AddPerson(Id(1)) { OnRecord = entry.Fact.Who.ToString(), Is = "mentor", Since = Day("2017-06-01") }, "2017-07-01").Refused);
    }

    [Fact]
    public void A_couple_stands_on_both_records_and_once_only_while_it_goes_on()
    {
        var (books, mother, father) = Family();
        Assert.Equal([(mother, father), (father, mother)], new[] { mother, father }.Select(id => (id, books.County.Adult(id)!.Couples.Single().Other)));
        books.Do(new NameCouple(mother) { Partner = father.ToString(), Kind = "partners", Since = Day("2014-06-01") }, "2017-07-20");
        Assert.Equal("They are recorded as a couple already", Assert.Single(books.Try(new NameCouple(father) { Partner = mother.ToString(), Kind = "partners", Since = Day("2015-01-01") }, "2017-07-21").Problems).Words);
        Assert.Equal(["Partner"], books.Try(new NameCouple(father) { Partner = father.ToString(), Kind = "partners", Since = Day("2015-01-01") }, "2017-07-21").Problems.Select(each => each.Field));
        Assert.Equal(["Separated"], books.Try(new NameCouple(father) { Partner = books.County.Adults.First(adult => adult.Id != mother && adult.Id != father).Id.ToString(), Kind = "partners", Since = Day("2015-01-01"), Separated = Day("2014-12-31") }, "2017-07-21").Problems.Select(each => each.Field));
    }

    [Fact]
    public void A_caution_is_an_alert_while_it_holds()
    {
        var (books, _, father) = Family();
        books.Do(new RecordFact(father) { Said = new Caution { From = Day("2017-05-01"), Until = Day("2017-06-30"), Words = "Two people visit him" } }, "2017-05-01");
        Assert.Equal(["", "Caution", "Caution", ""], new[] { "2017-04-30", "2017-05-01", "2017-06-30", "2017-07-01" }.Select(day => string.Join(", ", books.County.Adult(father)!.Alerts(Terms.Of(books.County, Day(day))).Select(alert => alert.Word))));
    }

    [Fact]
    public void Contact_with_somebody_is_found_by_the_name_or_the_given_name_and_who_they_are()
    {
        var (books, mother, father) = Family();
        books.Do(new RecordFact(Id(1)) { Said = new ContactPlan { On = Day("2016-05-01"), With = "Sarah, mother", Way = "supervised" } }, "2016-05-01");
        books.Do(new RecordFact(Id(1)) { Said = new ContactPlan { On = Day("2017-05-01"), With = "sarah lane, mother", Way = "letters" } }, "2017-05-01");
        books.Do(new RecordFact(Id(1)) { Said = new ContactSession { On = Day("2016-06-01"), With = "Sarah Lane", Supervisor = "A. Moss", Outcome = "held" } }, "2016-06-01");
        books.Do(new RecordFact(Id(1)) { Said = new ContactSession { On = Day("2016-07-01"), With = "Sarah Lane", Supervisor = "A. Moss", Outcome = "cancelled" } }, "2016-07-01");
        books.Do(new RecordFact(Id(1)) { Said = new ContactPlan { On = Day("2016-05-01"), With = "Tommy", Way = "together" } }, "2016-05-01");
        var child = books.Child(Id(1));
        Assert.Equal(("letters", "supervised", Day("2016-06-01")), (child.ContactWith(Adult(mother), "mother", Today)!.Fact.Way, child.ContactWith(Adult(mother), "mother", Day("2017-04-30"))!.Fact.Way, child.LastMet(Adult(mother), "mother", Today)!.Fact.On));
        Assert.Null(child.ContactWith(Adult(father), "father", Today));

        AdultRecord Adult(SubjectId id) => books.County.Adult(id)!;
    }

    [Fact]
    public void A_family_is_drawn_with_grandparents_above_parents_above_children_and_the_child_marked()
    {
        var (books, mother, father) = Family();
        var drawn = Genogram.Of(books.Child(Id(1)), Today, id => books.County.Child(id), books.County.Adult);
        Assert.Equal(
            ["2 Rose Reed, Woman", "1 Tom Hill, Man", "1 Sarah Lane, Woman, 32", "1 Ben Wood, Man", "0 Robin Fairweather, Woman, 9, centre", "0 Kit Fairweather, Woman, 7"],
            drawn.People.OrderByDescending(each => each.Up).ThenBy(each => each.X).Select(each => $"{each.Up} {each.Name}, {each.Symbol}{(each.Beneath.Length > 0 ? $", {each.Beneath}" : "")}{(each.IsCentre ? ", centre" : "")}"));

        // The brother has another father: one mother, two unions, and nobody had to say that he is a half-brother.
        Assert.Equal([$"{father} {mother}: {Id(1)}"], Of(father));
        Assert.Contains(drawn.Unions, union => union.Partners.Contains(mother) && !union.Partners.Contains(father) && union.Children.SequenceEqual([Id(2)]));
        Assert.Contains(drawn.Unions, union => union.Partners.Length == 1 && union.Children.SequenceEqual([mother]));
        Assert.True(drawn.Unions.Single(union => union.Partners.Contains(father)).IsOver);
        Assert.All(drawn.People.GroupBy(each => each.Up), row => Assert.All(row.Select(each => each.X).Order().Zip(row.Select(each => each.X).Order().Skip(1)), pair => Assert.True(pair.Second - pair.First >= 0.99)));

        IEnumerable<string> Of(SubjectId partner) => drawn.Unions.Where(union => union.Partners.Contains(partner)).Select(union => $"{string.Join(' ', union.Partners)}: {string.Join(' ', union.Children)}");
    }

    [Fact]
    public void Whom_the_reader_may_not_see_is_on_no_tree()
    {
        var (books, mother, _) = Family();
        Assert.DoesNotContain(Genogram.Of(books.Child(Id(1)), Today, _ => null, books.County.Adult).People, each => each.Record.Id == Id(2) || each.Name == "Ben Wood");
        Assert.DoesNotContain(Genogram.Of(books.County.Adult(mother)!, Today, id => id == Id(2) ? null : books.County.Child(id), books.County.Adult).People, each => each.Record.Id == Id(2) || each.Name == "Ben Wood");
    }

    [Fact]
    public void Two_fathers_adopters_and_whoever_is_two_things_at_once_are_each_drawn_once()
    {
        var (books, mother, _) = Family();
        books.Do(new AddPerson(Id(1)) { Given = "Bill", Family = "Moss", Is = "father" }, "2016-05-01");
        books.Do(new AddPerson(Id(1)) { Given = "Ann", Family = "Ash", Is = "adoptive-mother", Since = Day("2017-01-01") }, "2017-01-01").Do(new AddPerson(Id(1)) { Given = "Jo", Family = "Ash", Is = "adoptive-father", Since = Day("2017-01-01") }, "2017-01-01");
        var grandmother = books.County.Adults.Single(each => each.CalledName == "Rose Reed").Id;
        books.Do(new AddPerson(Id(2)) { OnRecord = grandmother.ToString(), Is = "adoptive-mother", Since = Day("2017-01-01") }, "2017-01-01");
        books.Do(new AddPerson(Id(2)) { Given = "Meg", Family = "Lane", Is = "sister" }, "2017-01-01");
        var sister = books.County.Adults.Single(each => each.CalledName == "Meg Lane").Id;
        books.Do(new AddPerson(Id(1)) { OnRecord = sister.ToString(), Is = "mothers-sister" }, "2017-01-01");

        foreach (var drawn in new[] { Genogram.Of(books.Child(Id(1)), Today, id => books.County.Child(id), books.County.Adult), Genogram.Of(books.Child(Id(2)), Today, id => books.County.Child(id), books.County.Adult), Genogram.Of(books.County.Adult(mother)!, Today, id => books.County.Child(id), books.County.Adult) })
        {
            Assert.Equal(drawn.People.Length, drawn.People.Select(each => each.Record.Id).Distinct().Count());
            Assert.Subset(drawn.People.Select(each => each.Record.Id).ToHashSet(), drawn.Unions.SelectMany(union => union.Partners.Concat(union.Children)).ToHashSet());
            Assert.Superset(new HashSet<string> { "Sarah Lane", "Tom Hill", "Bill Moss", "Ann Ash", "Jo Ash", "Rose Reed", "Meg Lane", "Ben Wood" }, drawn.People.Select(each => each.Name).ToHashSet());
        }
    }

    [Fact]
    public void What_must_be_known_before_getting_in_touch_stays_when_a_number_is_added_and_of_two_on_one_day_the_later_holds()
    {
        var (books, mother, _) = Family();
        books.Do(new RecordFact(mother) { Said = new ReachedAt { On = Day("2017-01-01"), Before = "Never ring the house", Language = "Polish", Phone = "1" } }, "2017-01-01");
        books.Do(new AddPerson(Id(1)) { OnRecord = mother.ToString(), Is = "relative", Phone = "2", BornOn = Day("1985-03-02") }, "2017-02-01");
        Assert.Equal(("Never ring the house", "Polish", "2"), books.County.Adult(mother)!.ReachedOn(Today) is { Fact: var now } ? (now.Before, now.Language, now.Phone) : default);
        books.Do(new RecordFact(mother) { Said = new ReachedAt { On = Day("2017-02-01"), Phone = "3" } }, "2017-02-01");
        Assert.Equal("3", books.County.Adult(mother)!.ReachedOn(Today)!.Fact.Phone);
        Assert.Equal("BornOn", Assert.Single(books.Try(new AddPerson(Id(1)) { OnRecord = mother.ToString(), Is = "mentor", Since = Day("2017-02-01"), BornOn = Day("1985-03-03") }, "2017-02-01").Problems).Field);
        var father = books.County.Adults.Single(each => each.CalledName == "Tom Hill");
        books.Do(new AddPerson(Id(1)) { OnRecord = father.Id.ToString(), Is = "relative", BornOn = Day("1980-01-01") }, "2017-02-01");
        Assert.Equal(Day("1980-01-01"), books.County.Adult(father.Id)!.BornOn);
    }

    [Theory]
    [InlineData("Sarah, mother", true)]
    [InlineData("Sarah, her mother", true)]
    [InlineData("Sarah Lane, at the centre", true)]
    [InlineData("Sarah, aunt", false)]
    [InlineData("Sarah, grandmother", false)]
    [InlineData("Sarah", false)]
    [InlineData(", mother", false)]
    public void Contact_is_somebodys_only_where_it_names_them(string with, bool theirs)
    {
        var (books, mother, _) = Family();
        books.Do(new RecordFact(Id(1)) { Said = new ContactPlan { On = Day("2017-05-01"), With = with, Way = "letters" } }, "2017-05-01");
        Assert.Equal(theirs, books.Child(Id(1)).ContactWith(books.County.Adult(mother)!, "mother", Today) is not null);
    }

    [Fact]
    public void Those_who_live_together_have_one_letter()
    {
        var (books, mother, father) = Family();
        foreach (var id in new[] { mother, father })
        {
            books.Do(new RecordFact(id) { Said = new ReachedAt { On = Day("2017-01-01"), Address = id == mother ? "1 Mill Lane, QX1 1AA" : "1 mill lane QX1 1AA" } }, "2017-01-01");
        }

        Assert.Equal(["Sarah Lane", "Tom Hill"], Genogram.Of(books.Child(Id(1)), Today, id => books.County.Child(id), books.County.Adult).People.Where(each => each.Household == "A").Select(each => each.Name).Order());
        books.Do(new RecordFact(father) { Said = new Died { On = Day("2017-02-01") } }, "2017-02-02");
        var drawn = Genogram.Of(books.Child(Id(1)), Today, id => books.County.Child(id), books.County.Adult).People;
        Assert.DoesNotContain(drawn, each => each.Household.Length > 0);
        Assert.Equal("died 2017", drawn.Single(each => each.HasDied).Beneath);
    }

    /// <summary>Robin, born in 2008, and Kit, born in 2010, recorded as brother and sister.</summary>
    private static Books Brothers()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "The county" } }, "2016-04-01");
        foreach (var (number, given, born) in new[] { (1, "Robin", "2008-05-06"), (2, "Kit", "2010-02-03") })
        {
            books.Do(Opened(Id(number), born) with { Given = given, ChildId = $"100{number}" }, "2016-04-11");
        }

        return books.Do(new NameSibling(Id(2)) { ChildId = "1001" }, "2016-04-12");
    }

    private static (Books Books, SubjectId Mother, SubjectId Father) Family()
    {
        var books = Brothers()
            .Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother", Responsibility = "yes", BornOn = Day("1985-03-02") }, "2016-04-20")
            .Do(new AddPerson(Id(1)) { Given = "Tom", Family = "Hill", Is = "father" }, "2016-04-20")
            .Do(new AddPerson(Id(1)) { Given = "Rose", Family = "Reed", Is = "mothers-mother" }, "2016-04-20");
        SubjectId Named(string name) => books.County.Adults.Single(each => each.CalledName == name).Id;
        books.Do(new NameCouple(Named("Sarah Lane")) { Partner = Named("Tom Hill").ToString(), Kind = "partners", Since = Day("2006-01-01"), Separated = Day("2009-01-01") }, "2016-04-21");
        books.Do(new AddPerson(Id(2)) { OnRecord = Named("Sarah Lane").ToString(), Is = "mother" }, "2016-04-21").Do(new AddPerson(Id(2)) { Given = "Ben", Family = "Wood", Is = "father" }, "2016-04-21");
        return (books, Named("Sarah Lane"), Named("Tom Hill"));
    }
}
