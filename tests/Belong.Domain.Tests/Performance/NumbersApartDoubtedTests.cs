using System.Collections.Immutable;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

/// <summary>Numbers that stand a sentence or a paragraph away from what they speak of, and shares of what became another number.</summary>
public class NumbersApartDoubtedTests
{
    private static readonly ReportingYear Year = new(2017);

    [Theory]
    [InlineData("In all 641 children left care.", "Of these, 80 (14%) were adopted.", "80 of 641 is 12.5%, and 14% is printed")]
    [InlineData("In all 641 children left care.", "It was a busy year. Of these 650 went home.", "650 are said to be of 641, counted just before")]
    [InlineData("Nine young people were asked.", "They met in July, and 64% of them were content.", "64% of 9 is 5.76: the nearest, 6, is 66.7%")]
    [InlineData("Of 700 plans 641 were read.", "80 (14%) of these were good.", "80 of 700 or 641 is 11.4% or 12.5%, and 14% is printed")]
    [InlineData("There were 108 adoption orders in 2015-16.", "There were 80 in 2016-17, a 35% decrease.", "From 108 to 80 is a change of 25.9%, and 35% is printed")]
    [InlineData("There were 80 adoption orders in 2016-17 and 108 in 2015-16.", "This is a decrease of 35%.", "From 108 to 80 is a change of 25.9%, and 35% is printed")]
    [InlineData("46 parents replied.", "Very satisfied were 12 out of 42.", "46 are said to have answered, and then a number is given out of 42")]
    [InlineData("Nine forms came back.", "The room was liked by 64%.", "64% of 9 is 5.76: the nearest, 6, is 66.7%")]
    public void What_a_paragraph_away_contradicts_is_doubted(string before, string after, string says) =>
        Assert.Contains(says, Doubts(Say(before), Say(after)));

    [Theory]
    [InlineData("In all 641 children left care.", "Of these, 80 (12%) were adopted.")]
    [InlineData("In all 641 children left care.", "Of those in foster care 700 had a plan.")]
    [InlineData("Plans are due within 10 working days.", "Of these 300 were late.")]
    [InlineData("They were aged 16.", "Of these 300 were late.")]
    [InlineData("Nine young people were asked.", "67% of them were content.")]
    [InlineData("There were 108 adoption orders in 2015-16.", "There were 80 in 2016-17, a 26% decrease.")]
    [InlineData("There were 108 adoption orders in 2015-16.", "There were 80 visits by inspectors, a 35% decrease.")]
    [InlineData("46 parents replied.", "Very satisfied were 12 out of 46.")]
    [InlineData("Nine forms came back.", "64% of carers in England are content.")]
    [InlineData("Nine young people were asked.", "Placements were stable for 64%.")]
    [InlineData("412 children were in care.", "Two had died. Of these, 310 (75%) were in foster care.")]
    [InlineData("412 children were in care.", "Of these, 310 (75%) were fostered, up from 280 (74%) last year.")]
    [InlineData("412 children were in care.", "Of these, 310 (75%) were fostered and 150 (48%) of those in foster care were under 10.")]
    [InlineData("Twenty-five children were adopted.", "Of these, 12 (48%) were boys.")]
    [InlineData("Three hundred and ten children moved.", "Of these, 198 stayed near.")]
    [InlineData("45 children were adopted within 12 months.", "This is a fall of 10%.")]
    [InlineData("96 children went missing on 310 occasions.", "The number fell by 8%.")]
    [InlineData("It was a good year.", "There were 412 children in care, 32 more than last year (an increase of 8%).")]
    [InlineData("46 parents replied.", "Nationally, 9 out of 10 parents do.")]
    [InlineData("We sent 60 forms to carers and 46 were returned.", "40 out of 46 were content.")]
    [InlineData("22 young people were charged.", "This is 21% lower than the 28 of the year before.")]
    public void What_agrees_and_what_speaks_of_something_else_is_not(string before, string after) => Assert.Empty(Doubts(Say(before), Say(after)));

    [Fact]
    public void A_heading_or_a_table_ends_what_was_spoken_of()
    {
        Assert.Empty(Doubts(Say("In all 641 children left care."), new Heading(2, Run.Plain("Fostering")), Say("Of these, 80 (14%) were adopted.")));
        Assert.Empty(Doubts(Say("46 parents replied."), new Heading(2, Run.Plain("Children")), Say("Very satisfied were 12 out of 42.")));
        Assert.Empty(Doubts(Say("In all 641 children left care."), new Grid("By age", [Run.Plain("Age"), Run.Plain("Children")], [[Run.Plain("5"), Run.Plain("50")]]), Say("Of these, 80 (14%) were adopted.")));
    }

    [Theory]
    [InlineData("100", "80 + 100 + 400 is 580, and 641 is printed: 61 are not accounted for")]
    [InlineData("170", "80 + 170 + 400 is 650, and 641 is printed")]
    [InlineData("161", null)]
    public void A_list_adds_up_to_what_leads_into_it(string home, string? says) =>
        Assert.Equal(says is null ? [] : [says], Doubts(Say("641 children left care:"), new Points(false, [Run.Plain("adopted, 80"), Run.Plain($"went home, {home}"), Run.Plain("others, 400")])));

    [Theory]
    [InlineData("This is a fall on the year before.", true)]
    [InlineData("The number of children in care has fallen.", true)]
    [InlineData("This is a rise on the year before.", false)]
    [InlineData("This reflects a fall in demand.", false)]
    [InlineData("This is a fall on 2012.", false)]
    [InlineData("The number has fallen steadily over five years.", false)]
    public void Which_way_a_figure_went_is_held_against_the_sentence_before(string after, bool doubted)
    {
        var paper = Paper([new Paragraph([new Run("In all "), new Run("1,894", Figure: 0), new Run(" children were in care.")]), Say("The county is large."), Say(after)], Count(1894), Count(1800));
        Assert.Empty(new StatedDirection().In(paper));
        Assert.Equal(doubted, new StatedDirection().In(paper with { Blocks = paper.Blocks.RemoveAt(1) }).Any());
    }

    [Theory]
    [InlineData("The year before it was 2,190.", true)]
    [InlineData("This compares with 2,190 last year.", true)]
    [InlineData("The year before it was 2,189.", false)]
    [InlineData("Last year 12 homes were opened.", false)]
    [InlineData("This is 18 fewer than last year.", false)]
    [InlineData("Last year it was also over 400.", false)]
    [InlineData("The year before that it was 445.", false)]
    public void A_number_of_last_year_is_held_against_the_sentence_before(string after, bool doubted) =>
        Assert.Equal(doubted, new TypedLastYear().In(Paper([new Paragraph([new Run("1,894", Figure: 0), new Run(" children were in care.")]), Say(after)], Count(1894), Count(2189))).Any());

    [Fact]
    public void A_share_of_another_number_is_doubted_with_both_numbers()
    {
        Assert.Equal(["Reviews in time (reviews): 80.0% of 200 in 2015-16, 90.0% of 40 in 2016-17: the share went up and the number went down, from 160 to 36. Say what each is a share of"], OfAnother("It rose to ", "", (36, 40), (160, 200)));
        Assert.Single(OfAnother("", " were in time. This has risen.", (36, 40), (160, 200)));
        Assert.Single(OfAnother("It rose to ", "", (190, 240), (100, 200)));
        Assert.Single(OfAnother("", " were in time in 2016-17, compared with 80% last year, when 640 visits were made.", (36, 40), (160, 200)));
    }

    [Fact]
    public void One_of_about_the_same_number_one_not_compared_and_one_told_with_both_numbers_are_not()
    {
        Assert.Empty(OfAnother("It rose to ", "", (190, 239), (100, 200)));
        Assert.Empty(OfAnother("It is ", "", (36, 40), (160, 200)));
        Assert.Empty(OfAnother("It rose to ", "", (18, 19), (160, 200)));
        Assert.Empty(OfAnother("It rose from 160 of 200 to ", " of 40", (36, 40), (160, 200)));
        Assert.Empty(OfAnother("It rose to ", ". There were 40 reviews, and 200 the year before.", (36, 40), (160, 200)));
        Assert.Empty(OfAnother("Despite increasing caseloads, ", " were in time", (36, 40), (160, 200)));
    }

    private static IEnumerable<string> OfAnother(string before, string after, (long Of, long Base) now, (long Of, long Base) then) =>
        new ShareOfChangedBase().In(Paper([new Paragraph([new Run(before), new Run("90%", Figure: 0), new Run(after)])], Share(now, Year), Share(then, Year.Before))).Select(doubt => doubt.Words);

    private static List<string> Doubts(params Block[] blocks) => [.. Checks.In(new FilledPaper(Year, Day("2017-07-21"), [.. blocks], [], [])).Where(doubt => doubt.Check != new TypedSmall().Title).Select(doubt => doubt.Words)];

    private static FilledPaper Paper(ImmutableArray<Block> blocks, PaperFigure now, PaperFigure then) => new(Year, Day("2017-07-21"), blocks, [now], []) { LastYear = ImmutableDictionary<int, PaperFigure>.Empty.Add(0, then with { Period = Year.Before }) };

    private static Paragraph Say(string words) => new(Run.Plain(words));

    private static PaperFigure Count(long value) => new("cla-at-year-end", "Children in care", "", "", Year, Unit.Count, value, value, null, new(AllMeasures.Find("cla-at-year-end")!, "cla-at-year-end", null, value, null, []));

    private static PaperFigure Share((long Of, long Base) of, ReportingYear year) =>
        new("reviews-on-time-per-review", "Reviews in time (reviews)", "", "", year, Unit.Percentage, decimal.Round(100m * of.Of / of.Base), of.Of, of.Base, new(AllMeasures.Find("reviews-on-time-per-review")!, "reviews-on-time-per-review", null, of.Of, of.Base, []));
}
