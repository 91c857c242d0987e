using Belong.Performance;

namespace Belong.Domain.Tests.Performance;

/// <summary>Measures are found by the words people of the service use.</summary>
public class MeasureSearchTests
{
    [Theory]
    [InlineData("stability", "same-placement-2-years")]
    [InlineData("stability", "placements-3-plus")]
    [InlineData("LAC", "cla-at-year-end")]
    [InlineData("lac", "cla-at-year-end")]
    [InlineData("UASC", "uasc-share")]
    [InlineData("IFA", "placed-with-in-house-provider")]
    [InlineData("dentist", "dental-check-rate")]
    [InlineData("jabs", "immunisation-rate")]
    [InlineData("distance", "within-20-miles")]
    [InlineData("entries", "started-in-year")]
    [InlineData("escalation", "disputes")]
    [InlineData("adoption orders", "adoption-orders-granted")]
    [InlineData("cla-at-year", "cla-at-year-end")]
    public void A_word_of_the_service_finds_what_it_stands_for(string asked, string code) => Assert.Contains(code, Found(asked));

    [Theory]
    [InlineData("dentist", "cla-at-year-end")]
    [InlineData("stability visits", "same-placement-2-years")]
    [InlineData("nonsense", "cla-at-year-end")]
    [InlineData("EET", "disputes")]
    [InlineData("LAC", "placement-plans-in-time")]
    public void What_has_not_every_word_is_not_found(string asked, string code) => Assert.DoesNotContain(code, Found(asked));

    [Fact]
    public void NEET_finds_what_is_counted_of_education_and_training() => Assert.NotEmpty(Found("NEET"));

    [Fact]
    public void No_words_find_everything_and_a_group_is_found_by_its_name()
    {
        Assert.Equal(AllMeasures.All.Length, Found("").Count);
        Assert.True(MeasureSearch.Finds(AllMeasures.Find("cla-at-year-end")!, ["Residential school (S1)"], "residential"));
    }

    private static List<string> Found(string asked) => [.. AllMeasures.All.Where(measure => MeasureSearch.Finds(measure, [], asked)).Select(measure => measure.Code)];
}
