using Belong.Domain.Fostering;
using Belong.Domain.Governance;

namespace Belong.Domain.Tests.Fostering;

/// <summary>Foster households as tests speak of them.</summary>
internal static class AHousehold
{
    public static readonly SubjectId Alders = Id(900), Brooks = Id(901);

    public static OpenHousehold Household(SubjectId id, string given = "Ann", string family = "Alder", string second = "Brian", string postcode = "AA1 1AA") =>
        new(id) { Given = given, Family = family, BornOn = Day("1971-04-02"), SecondGiven = second, SecondBornOn = second.Length > 0 ? Day("1969-11-30") : null, Address = "4 Mill Lane, Saltreach", Postcode = postcode, Phone = "01632 960111", Since = Day("2014-01-06") };

    /// <summary>Ann and Brian Alder, approved for two children aged 5 to 12.</summary>
    public static Books ApprovedFrom(string from, Books? books = null, SubjectId? id = null, string kind = "mainstream", string ground = FosterApproval.Full)
    {
        var household = id ?? Alders;
        books ??= new();
        if (books.County.Household(household) is null)
        {
            books.Do(Household(household), "2014-01-06");
        }

        return Said(books, new FosterApproval { From = Day(from), Kind = kind, Ground = ground }, from, household)
            .Do(new RecordFact(household) { Said = new TermsOfApproval { On = Day(from), Children = 2, AgeFrom = 5, AgeTo = 12, Kinds = "short-term long-term" } }, from);
    }

    public static Books Said(Books books, Fact said, string day, SubjectId? id = null) => books.Do(new RecordFact(id ?? Alders) { Said = said }, day);

    /// <summary>A child placed with the household from a day, under the name that somebody typed.</summary>
    public static Books Placed(Books books, int child, string from, string? until = null, SubjectId? household = null)
    {
        LookedAfterFrom(from, until, Id(child), books);
        var placement = books.Child(Id(child)).Facts<Belong.Domain.Children.Placement>()[0];
        return books.Do(new NameHousehold(Id(child)) { Placement = placement.FactId, Household = (household ?? Alders).ToString() }, from);
    }

    public static StandingOfHousehold On(Books books, string day, SubjectId? id = null) =>
        StandingOfHousehold.Of(books.County.Household(id ?? Alders)!, books.County, Terms.Of(books.County, Day(day)));
}
