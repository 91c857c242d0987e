using Belong.Data.Demo;
using Belong.Domain.Children;

namespace Belong.Data.Tests;

/// <summary>The table of plausibility notices what cannot be.</summary>
public class PlausibilityTests
{
    [Fact]
    public void A_child_accommodated_under_section_20_with_own_parents_is_counted_as_impossible()
    {
        var books = new Books()
            .Do(new OpenRecord(Id(1)) { Given = "Ada", BornOn = Day("2012-05-02"), Sex = "2" }, "2016-05-03")
            .Do(new StartLookingAfter(Id(1)) { On = Day("2016-05-03"), Need = "N1", LegalStatus = "V2" }, "2016-05-03")
            .Do(new PlaceChild(Id(1)) { On = Day("2016-05-03"), Placement = new() { Code = "P1", Provider = "PR0" } }, "2016-05-03");
        var found = Plausibility.Of(books.County, DemoCounty.Today).Single(each => each.What == "Section 20 and living with parents");
        Assert.True(found.IsImpossibility);
        Assert.Equal((1m, false), (found.Value, found.Holds));
    }
}
