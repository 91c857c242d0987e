using AngleSharp.Html.Parser;
using Belong.Web.GovUk;

namespace Belong.Web.Tests.GovUk;

/// <summary>On a telephone each cell says of which column it is.</summary>
public class TableCardsTests
{
    [Fact]
    public void A_cell_is_labelled_by_its_own_column_also_beside_one_that_reaches_down_and_says_nothing_where_it_is_blank()
    {
        var cards = new HtmlParser().ParseDocument(TableCards.Of("""
            <table class="t"><thead><tr><th scope="col">Child</th><th scope="col"><a href="/x">Task &amp; why</a></th><th scope="col">Due</th></tr></thead>
            <tbody><tr><th scope="rowgroup" rowspan="2">Robin</th><td class="c">Visit</td><td>3 May</td></tr><tr><td>Review</td><td> </td></tr></tbody>
            <tbody><tr><th scope="row">Anne</th><td>Plan</td><td>4 May</td></tr></tbody></table>
            """));
        Assert.Equal(["Task & why: Visit", "Due: 3 May", "Task & why: Review", ": ", "Task & why: Plan", "Due: 4 May"], cards.QuerySelectorAll("td").Select(cell => $"{cell.GetAttribute("data-label")}: {cell.TextContent.Trim()}"));
        Assert.Equal("c", cards.QuerySelector("td")!.ClassName);
        Assert.Equal(["columnheader", "columnheader", "columnheader", "rowheader", "rowheader"], cards.QuerySelectorAll("th").Select(cell => cell.GetAttribute("role")));
        Assert.Equal(("table", 4, 3), (cards.QuerySelector("table")!.GetAttribute("role"), cards.QuerySelectorAll("tr[role=row]").Length, cards.QuerySelectorAll("[role=rowgroup]").Length));
    }
}
