using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Papers;
using Belong.Domain.Time;
using Belong.Web.House;

namespace Belong.Web.Pages.Fostering;

/// <summary>A household on one sheet, for a child who is to come: who lives there, what it is like, animals and pictures. No address, and nothing of other children but how many there are.</summary>
[Needs(Permission.SeeHouseholds)]
public sealed class ProfileModel(TheHouse house) : HouseholdPage(house)
{
    private const int PicturesShown = 4;

    /// <summary>The carers by the names a child would call them.</summary>
    public string Carers => Household.CarersOn(Day).Select(each => each.Fact.Given.Trim()).ToList().Listed();

    /// <summary>Whoever else lives there, with what they are to the house and how old.</summary>
    public IEnumerable<string> Others =>
        from member in Household.MembersOn(Day)
        where member.Fact.Is != Member.Carer
        select $"{member.Fact.Given}{(member.Fact.Is == Member.Child && member.Fact.BornOn is { } born ? $", {Age.InWords(born, Day)}" : "")}{(member.Fact.Is == Member.Child ? "" : ", grown up")}";

    /// <summary>How many children who are looked after live there.</summary>
    public int Placed => Household.PlacedOn(County, Day).Count();

    public Entry<LifeAtHome>? Life => Household.LifeAtHomeOn(Day);

    public IEnumerable<string> Pets => Household.Facts<Pet>().Where(each => each.Fact.Span.Covers(Day)).Select(each => each.Fact.What);

    /// <summary>Photographs and drawings kept with the household, the newest first, of which the reader may open each.</summary>
    public IEnumerable<Entry<Document>> Pictures => Household.Facts<Document>().Where(each => each.Fact.Kind == "picture" && each.Fact.On <= Day && MayRead(Household, each) && House.Files.Find(Household.Id, each.Fact.File) is var (media, _) && media.StartsWith("image/", StringComparison.Ordinal))
        .OrderByDescending(each => each.Fact.On).Take(PicturesShown);

    public void OnGet()
    {
        // All is read from the record.
    }
}
