using Belong.Domain.Places;

namespace Belong.Domain.Tests.Places;

public class AuthoritiesTests
{
    [Theory]
    [InlineData("E07000113", "2026-03-31", "E10000016")] // a district in its county
    [InlineData("E10000016", "2026-03-31", "E10000016")]
    [InlineData("E07000163", "2023-03-31", "E10000023")] // Craven: North Yorkshire the county …
    [InlineData("E07000163", "2023-04-01", "E06000065")] // … and from that day the council
    [InlineData("E06000065", "2023-03-31", "E10000023")]
    [InlineData("E10000023", "2024-03-31", "E06000065")]
    [InlineData("E10000006", "2024-03-31", "E10000006")] // Cumbria became two: which cannot be told
    [InlineData("E07000026", "2024-03-31", "E06000063")]
    [InlineData("E08000019", "2025-03-31", "E08000019")] // Sheffield changed its code
    [InlineData("E08000039", "2025-03-31", "E08000019")]
    [InlineData("E08000019", "2025-04-01", "E08000039")]
    [InlineData("W06000015", "2026-03-31", "WAL")]
    [InlineData("S12000036", "2026-03-31", "SCO")]
    [InlineData("N09000003", "2026-03-31", "NIR")]
    [InlineData("", "2026-03-31", "")]
    [InlineData("E99999999", "2026-03-31", "E99999999")]
    public void An_area_answers_to_the_authority_of_the_day(string code, string day, string authority) => Assert.Equal(authority, Authorities.On(code, Day(day)));
}
