using Belong.Performance.Papers;
using Belong.Web.Papers;

namespace Belong.Web.Tests.Reports;

/// <summary>A table that is to be drawn has its picture wherever its paper stands.</summary>
public class PaperPicturesTests
{
    [Fact, Covers("SYS-17")]
    public void A_background_document_is_opened_from_the_report_by_the_address_its_author_wrote_and_by_no_other()
    {
        var head = new FrozenHead("Adoption", "", "", Day("2026-07-10"), "", "", "", "", "", "", "", "Strategy, https://example.org/strategy?a=1&b=2.\nLast year’s report\njavascript:alert(1)\n<a href=https://example.org/x>", "");
        var html = new PaperHtml(_ => null).Of([ReportForm.Of(head)]);
        Assert.Contains("Strategy, <a class=\"govuk-link\" rel=\"noopener noreferrer\" href=\"https://example.org/strategy?a=1&amp;b=2\">https://example.org/strategy?a=1&amp;b=2</a>.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href=https", html, StringComparison.Ordinal);
    }

    private static readonly Grid Ages = new("Children in care by age, 2016-17", [Run.Plain("Age"), Run.Plain("2016-17"), Run.Plain("2015-16"), Run.Plain("Change")], [[Run.Plain("Under 1"), Run.Plain("c"), Run.Plain("95"), Run.Plain("")], [Run.Plain("1 to 4"), Run.Plain("240"), Run.Plain("260"), Run.Plain("down 20")]], Drawn: true);

    [Fact]
    public void A_table_that_is_to_be_drawn_has_its_picture_between_its_title_and_its_rows()
    {
        var html = new PaperHtml(_ => null).Of([Ages.Illustrated()]);
        Assert.Contains("Children in care by age, 2016-17</figcaption><svg", html, StringComparison.Ordinal);
        Assert.Contains("Under 1 not shown, 1 to 4 240", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("</svg>", StringComparison.Ordinal) < html.IndexOf("<table", StringComparison.Ordinal));
        Assert.DoesNotContain("<caption", html, StringComparison.Ordinal); // its title stands once
        Assert.DoesNotContain("<svg", new PaperHtml(_ => null).Of([(Ages with { Drawn = false }).Illustrated()]), StringComparison.Ordinal);
    }
}
