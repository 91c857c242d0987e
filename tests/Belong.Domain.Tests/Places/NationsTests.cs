using Belong.Domain.Places;

namespace Belong.Domain.Tests.Places;

public class NationsTests
{
    [Theory]
    [InlineData("AB10 1AA", "SCO", true)]
    [InlineData("dd1 1aa", "SCO", true)]
    [InlineData("EH1 1AA", "SCO", true)]
    [InlineData("FK1 1AA", "SCO", true)]
    [InlineData("G1 1AA", "SCO", true)]
    [InlineData("HS1 1AA", "SCO", true)]
    [InlineData("IV1 1AA", "SCO", true)]
    [InlineData("KA1 1AA", "SCO", true)]
    [InlineData("KW1 1AA", "SCO", true)]
    [InlineData("KY1 1AA", "SCO", true)]
    [InlineData("ML1 1AA", "SCO", true)]
    [InlineData("PA1 1AA", "SCO", true)]
    [InlineData("PH1 1AA", "SCO", true)]
    [InlineData("ZE1 1AA", "SCO", true)]
    [InlineData("CF10 1AA", "WAL", true)]
    [InlineData("SA1 1AA", "WAL", true)]
    [InlineData("BT1 1AA", "NIR", true)]
    [InlineData("GY1 1AA", "NUK", true)]
    [InlineData("IM1 1AA", "NUK", true)]
    [InlineData("JE1 1AA", "NUK", true)]
    [InlineData("CH1 1AA", null, true)]
    [InlineData("DG1 1AA", null, true)]
    [InlineData("HR1 1AA", null, true)]
    [InlineData("LD1 1AA", null, true)]
    [InlineData("LL1 1AA", null, true)]
    [InlineData("NP1 1AA", null, true)]
    [InlineData("SY1 1AA", null, true)]
    [InlineData("TD1 1AA", null, true)]
    [InlineData("GU1 1AA", null, false)]
    [InlineData("GL1 1AA", null, false)]
    [InlineData("TN1 1AA", null, false)]
    [InlineData("", null, false)]
    [InlineData("1AA", null, false)]
    public void The_first_letters_of_a_postcode_tell_the_nation_but_not_across_a_border(string postcode, string? outside, bool perhaps) =>
        Assert.Equal((outside, perhaps), (OutsideEngland.Of(postcode), OutsideEngland.Perhaps(postcode)));

    [Fact]
    public void The_nation_of_an_authority_is_the_first_letter_of_its_code()
    {
        Assert.Equal([Nations.England, Nations.Wales, Nations.Scotland, Nations.NorthernIreland, Nations.None, Nations.None], new[] { "E10000016", "W06000001", "S12000005", "N09000003", "L99999999", "" }.Select(NationsOf.Authority));
        Assert.Equal(["E99999999", "W99999999", "S99999999", "N99999999", ""], new[] { Nations.England, Nations.Wales, Nations.Scotland, Nations.NorthernIreland, Nations.None }.Select(NationsOf.WholeOf));
    }

    [Fact]
    public void Miles_are_those_of_the_grid()
    {
        Assert.Equal(0, Postcode.Miles(new(1, 1, ""), new(1, 1, "")));
        Assert.InRange(Postcode.Miles(new(0, 0, ""), new(3_000, 4_000, "")), 3.1, 3.11); // five kilometres
        Assert.Equal("TN11AA", Postcode.Plain(" tn1 1aa "));
        Assert.Equal("", Postcode.Plain(null));
    }
}
