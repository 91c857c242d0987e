using Belong.Web.Papers;

namespace Belong.Web.Tests.Reports;

public sealed class LinesChangedTests
{
    [Theory]
    [InlineData("", "a", "+a")]
    [InlineData("a", "a", " a")]
    [InlineData("a|b|c", "a|x|c", " a|−b|+x| c")]
    [InlineData("a|b|c|d", "b|c|d|a", "−a| b| c| d|+a")]
    [InlineData("a||b|", "a||c|", " a| |−b|+c| ")]
    [InlineData("a|  b", "a|b", " a|−  b|+b")]
    public void What_both_texts_have_stays_and_the_rest_is_put_in_or_taken_out(string before, string after, string shown) =>
        Assert.Equal(shown, string.Join('|', Between(before.Replace('|', '\n'), after.Replace('|', '\n'))));

    [Fact]
    public void Line_ends_of_another_kind_are_no_change() =>
        Assert.Equal([" a", " b"], Between("a\r\nb", "a\nb"));

    [Fact]
    public void Both_texts_can_be_made_again_from_what_is_shown()
    {
        var random = new Random(5);
        for (var turn = 0; turn < 200; turn++)
        {
            var (before, after) = (Text(random), Text(random));
            var shown = Between(before, after).ToList();
            Assert.Equal(before, string.Join('\n', shown.Where(line => line[0] != '+').Select(line => line[1..])));
            Assert.Equal(after, string.Join('\n', shown.Where(line => line[0] != '−').Select(line => line[1..])));
        }
    }

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_set_one_after_the_other()
    {
        var shown = Between(string.Join('\n', Enumerable.Range(0, 30_000)), string.Join('\n', Enumerable.Range(30_000, 30_000))).ToList();
        Assert.Equal((60_000, "−0", "+59999"), (shown.Count, shown[0], shown[^1]));
    }

    private static IEnumerable<string> Between(string before, string after) => LinesChanged.Between(before, after).Select(line => line.Mark + line.Line);

    private static string Text(Random random) => string.Join('\n', Enumerable.Range(0, random.Next(1, 12)).Select(_ => "abc"[random.Next(3)].ToString()));
}
