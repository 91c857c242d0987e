using System.Text;
using Belong.Performance;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>What was published must be read, and made again byte for byte, by every program that comes after: the shape is held here as it was first written.</summary>
public class FrozenPaperTests
{
    private const string Stored =
        """
        {"format":1,"report":"00000003-0000-0000-0000-000000000001","head":{"title":"Children in care","template":"children-in-care","period":"2017","on":"2017-07-21","to":"Corporate Parenting Panel","from":"Director","classification":"Unrestricted","divisions":"All","summary":"In short.","recommendation":"Note it.","asked":"note","background":"Before – and “after”.","contacts":"The author"},"on":"2017-07-13","knownAt":"2017-07-12T09:30:00Z","program":"Belong 0.1","least":5,"blocks":[{"$type":"heading","level":2,"text":[{"text":"How many","strong":false,"emphasis":false}]},{"$type":"paragraph","text":[{"text":"There were ","strong":false,"emphasis":false},{"text":"1,635","strong":false,"emphasis":false,"figure":0},{"text":" children","strong":true,"emphasis":false},{"text":", ","strong":false,"emphasis":false},{"text":"up 12","strong":false,"emphasis":true,"beside":1}]},{"$type":"points","numbered":true,"items":[[{"text":"One","strong":false,"emphasis":false}],[{"text":"Two","strong":false,"emphasis":false}]],"from":3},{"$type":"quotation","text":[{"text":"I want to stay.","strong":false,"emphasis":false}]},{"$type":"table","title":"By age","heads":[[{"text":"Age","strong":false,"emphasis":false}],[{"text":"Children","strong":false,"emphasis":false}]],"rows":[[[{"text":"5","strong":false,"emphasis":false}],[{"text":"4","strong":false,"emphasis":false,"figure":1}]]],"drawn":true}],"figures":[{"id":"cla-at-year-end","key":"cla-at-year-end|2017","title":"Children in care","group":"","definition":"Those in care on the day.","source":"The record","period":"2017","of":"","unit":"Count","value":1635,"numerator":1635,"notKnown":2,"inWords":"1,635","isProvisional":true,"isHidden":false,"address":"/figures/cla-at-year-end?period=2017","parts":[{"about":"00000001-0000-0000-0000-000000000001","numerator":1,"denominator":1,"notKnown":false,"evidence":["00000002-0000-0000-0000-000000000001"]}]},{"id":"share-adopted","key":"share-adopted|2017","title":"Share adopted","group":"5","definition":"Of those who left.","source":"The record","period":"2017","of":"sex=1","unit":"Percentage","value":12.9,"numerator":4,"denominator":31,"notKnown":0,"inWords":"12.9%","isProvisional":false,"isHidden":true,"parts":[]}]}
        """;

    private static readonly FrozenPaper Paper = new(
        1,
        Id(3).Value,
        new("Children in care", "children-in-care", "2017", Day("2017-07-21"), "Corporate Parenting Panel", "Director", "Unrestricted", "All", "In short.", "Note it.", "note", "Before – and “after”.", "The author"),
        Day("2017-07-13"),
        new DateTime(2017, 7, 12, 9, 30, 0, DateTimeKind.Utc),
        "Belong 0.1",
        5,
        [
            new Heading(2, Run.Plain("How many")),
            new Paragraph([new Run("There were "), new Run("1,635", Figure: 0), new Run(" children", Strong: true), new Run(", "), new Run("up 12", Emphasis: true, Beside: 1)]),
            new Points(true, [Run.Plain("One"), Run.Plain("Two")], From: 3),
            new Quotation(Run.Plain("I want to stay.")),
            new Grid("By age", [Run.Plain("Age"), Run.Plain("Children")], [[Run.Plain("5"), [new Run("4", Figure: 1)]]], Drawn: true),
        ],
        [
            new("cla-at-year-end", "cla-at-year-end|2017", "Children in care", "", "Those in care on the day.", "The record", "2017", "", Unit.Count, 1635m, 1635, null, 2, "1,635", true, false, "/figures/cla-at-year-end?period=2017", [new(Id(1).Value, 1, 1, false, [Id(2).Value])]),
            new("share-adopted", "share-adopted|2017", "Share adopted", "5", "Of those who left.", "The record", "2017", "sex=1", Unit.Percentage, 12.9m, 4, 31, 0, "12.9%", false, true, null, []),
        ]);

    [Fact]
    public void A_paper_is_written_as_papers_always_were() => Assert.Equal(Stored, Encoding.UTF8.GetString(Paper.Bytes()));

    [Fact]
    public void A_paper_of_long_ago_is_read_and_comes_out_byte_for_byte_the_same() =>
        Assert.Equal(Stored, Encoding.UTF8.GetString(FrozenPaper.Read(Encoding.UTF8.GetBytes(Stored)).Bytes()));

    [Fact]
    public void What_is_for_everybody_has_neither_parts_nor_the_small_number()
    {
        var open = Encoding.UTF8.GetString(Paper.ForEverybody().Bytes());
        Assert.DoesNotContain($"{Id(1)}", open, StringComparison.Ordinal);
        Assert.DoesNotContain("12.9", open, StringComparison.Ordinal);
        Assert.DoesNotContain("\"4\"", open, StringComparison.Ordinal);
        Assert.Contains("1,635", open, StringComparison.Ordinal);
    }
}
