using System.Collections.Immutable;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

/// <summary>Words that send a reader to what is not there, and last year's numbers typed by hand.</summary>
public class ReferencesDoubtedTests
{
    private static readonly ReportingYear Year = new(2017);

    [Theory]
    [InlineData("As figure 7 shows, more children came.", "The paper has no figure 7")]
    [InlineData("Table 3 has the ages.", "The paper has no table 3")]
    [InlineData("For the method see section 9.", "The paper has no section 9")]
    [InlineData("The forms are in appendix B.", "The paper has no appendix B")]
    [InlineData("See Chart 2.", "The paper has no chart 2")]
    public void What_is_not_there_is_doubted(string sentence, string says) => Assert.Equal([says], Doubts(sentence));

    [Theory]
    [InlineData("As figure 1 shows, more children came.")]
    [InlineData("Table 2 has the ages.")]
    [InlineData("For the method see section 2.")]
    [InlineData("The forms are in appendix A.")]
    [InlineData("Most are accommodated under section 20 of the Children Act 1989.")]
    [InlineData("The figure 12.5% is of leavers.")]
    [InlineData("The table shows that 7 children moved.")]
    public void What_is_there_and_what_is_no_reference_is_not(string sentence) => Assert.Empty(Doubts(sentence));

    [Theory]
    [InlineData(" children were in care; last year it was 2,190.", "last year it was 2,190 is typed by hand")]
    [InlineData(" children were in care, against 2,190 a year before.", "2,190 a year before is typed by hand")]
    public void A_number_of_last_year_that_is_typed_and_wrong_is_doubted(string after, string says) =>
        Assert.Contains(says, Assert.Single(Typed(after)).Words, StringComparison.Ordinal);

    [Theory]
    [InlineData(" children were in care; last year it was 2,189.")]
    [InlineData(" children were in care. Last year 12 homes were opened.")]
    [InlineData(" children were in care; last year it was 12%.")]
    [InlineData(" children were in care.")]
    public void One_that_is_right_or_of_something_else_is_not(string after) => Assert.Empty(Typed(after));

    private static IEnumerable<string> Doubts(string sentence) => new NothingThere().In(new(Year, Day("2017-07-21"),
    [
        new Heading(1, Run.Plain("1 How many")), Table(true), new Heading(1, Run.Plain("2 How it was counted")), new Paragraph(Run.Plain(sentence)), Table(false), new Heading(1, Run.Plain("Appendix A: the forms")),
    ], [], [])).Select(doubt => doubt.Words);

    private static Grid Table(bool drawn) => new("By age", [Run.Plain("Age"), Run.Plain("Children")], [[Run.Plain("5"), Run.Plain("4")]], drawn);

    private static IEnumerable<PaperDoubt> Typed(string after) => new TypedLastYear().In(new(Year, Day("2017-07-21"), [new Paragraph([new Run("In all "), new Run("1,894", Figure: 0), new Run(after)])], [Of(1894, Year)], []) { LastYear = ImmutableDictionary<int, PaperFigure>.Empty.Add(0, Of(2189, Year.Before)) });

    private static PaperFigure Of(long value, ReportingYear year) => new("cla-at-year-end", "Children in care", "", "", year, Unit.Count, value, value, null, new(AllMeasures.Find("cla-at-year-end")!, "cla-at-year-end", null, value, null, []));
}
