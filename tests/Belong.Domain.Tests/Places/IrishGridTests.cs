using Belong.Domain.Places;

namespace Belong.Domain.Tests.Places;

/// <summary>Places of Northern Ireland on the British grid, as worked out with other series of the same projections (Krüger's, to the fourth order).</summary>
public class IrishGridTests
{
    [Theory]
    [InlineData(333_800, 374_000, 146_206, 529_475)] // Belfast, City Hall
    [InlineData(243_500, 416_700, 59_838, 579_771)] // Derry
    [InlineData(223_500, 344_300, 33_698, 509_265)] // Enniskillen
    [InlineData(366_000, 350_000, 176_245, 502_819)] // Portaferry
    [InlineData(285_000, 432_500, 102_575, 591_961)] // Coleraine
    [InlineData(308_500, 326_700, 116_965, 484_486)] // Newry
    [InlineData(379_999, 459_999, 199_600, 611_193)] // the corner of what is taken for the Irish grid
    [InlineData(180_000, 300_000, 0, 468_759)] // the other: further west than the British grid reaches
    public void A_place_on_the_irish_grid_is_found_on_the_british_one(int east, int north, int britishEast, int britishNorth)
    {
        var found = IrishGrid.ToBritishGrid(east, north)!.Value;
        Assert.InRange(found.East, britishEast - 1, britishEast + 1);
        Assert.InRange(found.North, britishNorth - 1, britishNorth + 1);
    }

    [Theory]
    [InlineData(146_206, 529_475)]
    [InlineData(0, 460_000)]
    [InlineData(199_999, 619_999)]
    public void What_is_on_the_british_grid_already_stays_where_it_is(int east, int north) => Assert.Equal((east, north), IrishGrid.ToBritishGrid(east, north));

    [Theory]
    [InlineData(179_999, 300_000)]
    [InlineData(180_000, 299_999)]
    [InlineData(380_000, 300_000)]
    [InlineData(200_000, 460_000)]
    [InlineData(199_999, 620_000)]
    [InlineData(-1, 460_000)]
    public void Nobody_can_say_where_a_place_on_neither_grid_is(int east, int north) => Assert.Null(IrishGrid.ToBritishGrid(east, north));
}
