using Belong.Performance.Papers;
using Belong.Web.Papers;

namespace Belong.Web.Tests.Reports;

/// <summary>A table that is to be drawn has its picture over it where a paper is read by itself, and none in a pack, whose pages were cut without.</summary>
public class PaperPicturesTests
{
    private static readonly Grid Ages = new("Children in care by age, 2016-17", [Run.Plain("Age"), Run.Plain("2016-17"), Run.Plain("2015-16"), Run.Plain("Change")], [[Run.Plain("Under 1"), Run.Plain("c"), Run.Plain("95"), Run.Plain("")], [Run.Plain("1 to 4"), Run.Plain("240"), Run.Plain("260"), Run.Plain("down 20")]], Drawn: true);

    [Fact]
    public void By_itself_a_paper_draws_what_its_table_prints_and_in_a_pack_it_draws_nothing()
    {
        var alone = new PaperHtml(_ => null, draws: true).Of([Ages]);
        Assert.Contains("<figcaption class=\"govuk-body govuk-!-font-weight-bold\">Children in care by age, 2016-17</figcaption><svg", alone, StringComparison.Ordinal);
        Assert.Contains("Under 1 not shown, 1 to 4 240", alone, StringComparison.Ordinal);
        Assert.True(alone.IndexOf("</figure>", StringComparison.Ordinal) < alone.IndexOf("<table", StringComparison.Ordinal));
        Assert.DoesNotContain("<svg", new PaperHtml(_ => null).Of([Ages]), StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", new PaperHtml(_ => null, draws: true).Of([Ages with { Drawn = false }]), StringComparison.Ordinal);
    }
}
