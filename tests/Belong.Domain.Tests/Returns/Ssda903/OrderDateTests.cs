using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

public class OrderDateTests
{
    [Theory]
    [InlineData("14/03/2020", "2020-03-14")]
    [InlineData("ZZ/03/2020", "2020-03-31")]
    [InlineData("ZZ/02/2020", "2020-02-29")]
    [InlineData("ZZ/12/2020", "2020-12-31")]
    [InlineData("ZZ/ZZ/2020", "2020-12-31")]
    [InlineData("14/ZZ/2020", "2020-12-14")]
    [InlineData("31/ZZ/2020", "2020-12-31")]
    [InlineData("ZZ/ZZ/ZZZZ", null)]
    [InlineData("ZZ/03/ZZZZ", null)]
    [InlineData("ZZ/12/ZZZZ", null)]
    [InlineData("14/03/ZZZZ", null)]
    [InlineData("31/12/ZZZZ", null)]
    [InlineData("1/1/ZZZZ", null)]
    [InlineData("14/ZZ/ZZZZ", null)]
    public void What_is_not_known_of_a_day_is_its_latest(string text, string? latest) =>
        Assert.Equal(latest is null ? null : Day(latest), OrderDate.Read(text)!.Value.Latest);

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("ZZ/13/2020")]
    [InlineData("ZZ/13/ZZZZ")]
    [InlineData("32/ZZ/2020")]
    [InlineData("32/03/ZZZZ")]
    [InlineData("14/13/ZZZZ")]
    [InlineData("31/02/2020")]
    [InlineData("Z/03/2020")]
    [InlineData("ZZ/03/ZZ")]
    [InlineData("00/03/2020")]
    [InlineData("ZZ/03/2020/1")]
    public void Anything_else_is_no_such_day(string text) => Assert.Null(OrderDate.Read(text));

    [Theory]
    [InlineData("U4 ", "U4[space]")]
    [InlineData(" U4", "[space]U4")]
    [InlineData("U 4", "U 4")]
    [InlineData("U\u00A04", "U[no-break space]4")]
    [InlineData("U4\t", "U4[tab]")]
    [InlineData("U\u200B4", "U[zero-width space]4")]
    [InlineData("U\u00AD4\uFEFF", "U[soft hyphen]4[zero-width no-break space]")]
    [InlineData("U\u20034", "U[U+2003]4")]
    public void What_cannot_be_seen_is_named(string value, string shown) => Assert.Equal(shown, Blanks.Shown(value));

    [Fact]
    public void Blank_values_beside_others_are_named() => Assert.Equal("U4, (blank), K2[space]", Blanks.Shown(["U4", "", "K2 "]));

    [Fact]
    public void Blanks_surround_a_value_that_has_one()
    {
        Assert.Equal([true, true, false, false, false], new[] { " U4", "U4 ", "U4", "   ", "" }.Select(value => Blanks.Surround(value)));
        Assert.Equal([true, true, false, false], new[] { "U\u200B4", "U\u00014", "U4", " U4 " }.Select(value => Blanks.Hides(value)));
        Assert.Equal("U4 X", Blanks.Plain("\u00A0u4\u2003x "));
    }
}
