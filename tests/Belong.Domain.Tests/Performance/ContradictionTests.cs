using System.Collections.Immutable;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

/// <summary>
/// The 84 places in which a pack of two years disagreed with itself, each said in words of our own with its figures: those that
/// figures can find are found, and for each other it is said why not.
/// </summary>
public class ContradictionTests
{
    private static readonly Period Year = new ReportingYear(2017);

    /// <summary>What each case says, and the check that must doubt it.</summary>
    internal static readonly (string Id, Type Check, Block[] Blocks)[] Found =
    [
        ("A1", typeof(SumOfTable), [Table("Care leavers expected", ["Group", "18", "19", "20", "21 and over", "Total"], ["Citizen", "193", "207", "168", "22", "621"], ["Other", "1", "1", "1", "1", "4"])]),
        ("A2", typeof(SumOfTable), [Table("Care leavers expected", ["Group", "18", "19", "20", "21 and over", "Total"], ["Asylum", "353", "208", "95", "34", "696"], ["Other", "1", "1", "1", "1", "4"])]),
        ("A3", typeof(SumOfTable), [Table("Care leavers expected", ["Group", "18", "19", "20", "21 and over", "Total"], ["Citizen", "193", "207", "168", "22", "621"], ["Asylum", "353", "208", "95", "34", "696"], ["Total", "546", "415", "263", "56", "1,280"])]),
        ("A4", typeof(SumOfTable), [Table("Why children left", ["Reason", "Share"], ["Home", "24.2%"], ["Guardianship", "4.0%"], ["Adopted", "5.9%"], ["Independent", "9.0%"], ["Asylum", "52.2%"])]),
        ("A5", typeof(SumOfTable), [Table("Where care leavers live", ["Kind", "Citizen %"], ["Supported", "11"], ["Staying put", "12"], ["Shared", "6"], ["Semi-independent", "12"], ["Pods", "0.4"], ["Family", "22"], ["Social", "15"], ["Private", "11"], ["Other", "10"])]),
        ("A6", typeof(SumOfParts), [Say("Of those waiting 23 have at least one factor and 6 have more than one: 5 for age, 5 for siblings, 12 for health and 1 for origin.")]),
        ("A7", typeof(SumOfParts), [Say("The party was attended by 162 (82 adopters and 82 children).")]),
        ("A8", typeof(SumOfParts), [Say("There were 121 comments left: 75 on length, 29 on content, 10 on the room, 3 on food and 2 on parking.")]),
        ("A9", typeof(SumOfParts), [Say("The stages took 50 days, 36 days and 106 days, making 193 days.")]),
        ("A10", typeof(SumOfParts), [Say("Of 11 parents, 3 were supported well and 6 very well.")]),
        ("A11", typeof(RatioOfNumbers), [Say("With 20 audits a month, 240 were carried out between May 2016 and May 2017.")]),
        ("A12", typeof(PossibleShare), [Say("The aim is that 70% of 864 carers take part.")]),
        ("B1", typeof(ShareOfCounts), [Say("Of the caseload, 6 of 246 (0.25%) had a protection plan.")]),
        ("B2", typeof(ShareOfCounts), [Say("Of the caseload, 14 of 246 (5.6%) were care leavers.")]),
        ("B3", typeof(ShareOfCounts), [Say("Of the caseload, 39 of 246 (15.8%) were of minority ethnic origin.")]),
        ("B4", typeof(StatedChange), [Say("Orders went from 108 to 80, a 35% decrease.")]),
        ("B5", typeof(ShareOfCounts), [Say("Within six months 7 of the 27 families were approved (29.5%).")]),
        ("B6", typeof(PossibleShare), [Table("Shares of 532 disputes", ["Category", "Level 1", "Level 2"], ["Care plan", "21.7%", "8.2%"], ["Reports", "11.4%", "4.9%"], ["Education", "4.4%", "1.0%"], ["Placement", "3.4%", "0.8%"], ["Other", "7.9%", "3.8%"])]),
        ("B7", typeof(PossibleShare), [Say("Nine forms came back. Of these 64% liked the role play.")]),
        ("B8", typeof(PossibleShare), [Say("Nine forms came back. Half came for the group and three quarters would come again.")]),
        ("B9", typeof(SharesOfOneWhole), [Say("A third came late and three quarters came at the right time.")]),
        ("B10", typeof(BaseChanges), [Say("Four respondents answered. Very satisfied were four out of the five.")]),
        ("B11", typeof(StatedChange), [Say("The national number increased slightly, from 4,690 to 5,169.")]),
        ("C1", typeof(SaidTwice), [Say("There were 181 adoption orders granted in 2014/15."), Say("In 2014/15 the courts granted 182 adoption orders.")]),
        ("C3", typeof(SaidTwice), [Say("In 2016/17, 12.5% of citizen leavers were adopted."), Say("Of citizen leavers 12.8% were adopted in 2016/17.")]),
        ("C4", typeof(SaidTwice), [Say("In 2015/16, 15.3% of citizen leavers were adopted."), Say("Of citizen leavers 16% were adopted in 2015/16.")]),
        ("C5", typeof(SaidTwice), [Say("In 2015/16, 12.9% of all leavers were adopted."), Say("Of leavers 10% were adopted in 2015/16.")]),
        ("C6", typeof(SaidTwice), [Say("In 2016/17 there were 641 citizen children who left care."), Say("In 2016/17, 640 citizen children left care.")]),
        ("C7", typeof(SaidTwice), [Say("There are 31 children awaiting a match."), Say("Awaiting a match are 36 children.")]),
        ("C8", typeof(SaidTwice), [Say("There are 14 approved adopters waiting."), Say("Of approved adopters 45 are waiting.")]),
        ("C9", typeof(SaidTwice), [Say("The summer party welcomed 82 adopters."), Say("At the summer party we welcomed 170 adopters.")]),
        ("C10", typeof(SaidTwice), [Say("We ran 4 parenting programmes."), Say("Parenting programmes: we ran 3 this year.")]),
        ("C11", typeof(SaidTwice), [Say("The first adolescent programme ran from December 2016."), Say("The first adolescent programme ran from September 2016.")]),
        ("C12", typeof(SaidTwice), [Say("The adopted young people’s group is for ages 13 to 25."), Say("The adopted young people’s group is for ages 12 to 18.")]),
        ("C13", typeof(SaidTwice), [Say("We link 60 children with independent visitors."), Say("Independent visitors are linked with 66 children.")]),
        ("C15", typeof(RatioOfNumbers), [Say("With 1,894 children and 29 officers there are 64.1 each.")]),
        ("C16", typeof(SaidTwice), [Say("The service has 864 approved carers."), Say("There are 778 approved carers in the service.")]),
        ("C17", typeof(SaidTwice), [Say("The target is to recruit 150 new households."), Say("New households to recruit: the target is 200.")]),
        ("C20", typeof(SaidTwice), [Say("Each hub worker supports 3 young people."), Say("Each hub worker supports 4 young people.")]),
        ("C21", typeof(SaidTwice), [Say("The psychology service starts on 1 September 2017."), Say("The psychology service starts on 1 July 2017.")]),
        ("C25", typeof(SaidTwice), [Say("Training on allegations was held in June 2016."), Say("Training on allegations was held in September 2016.")]),
        ("D1", typeof(DatesOfTitles), [Title("Performance summary, July 2017"), Say("The position as at September 2016 is shown.")]),
        ("D3", typeof(DatesOfTitles), [Title("Placements of young people of 16 and 17"), Say("As at 31 May 2017."), Title("Placements of young people of 16 and 17"), Say("As at 6 March 2017.")]),
        ("D5", typeof(DatesOfTitles), [Title("Children waiting at the end of March 2016"), Say("There were 31 on 31 March 2017.")]),
        ("D8", typeof(DatesOfTitles), [Say("5.6 The caseload is smaller."), Say("5.6 Disposals are as follows.")]),
        ("D10", typeof(DatesOfTitles), [Say("The workshop of 1 April 2017 is counted in the year ending 31 March 2017.")]),
        ("D12", typeof(SaidTwice), [Say("The independent review of fostering was made in June 2016."), Say("The independent review of fostering was made in September 2016.")]),
        ("D14", typeof(SaidTwice), [Say("The transitions workshop took place in November 2016."), Say("The transitions workshop took place on 31 January 2017.")]),
        ("D19", typeof(AlreadyPast), [Say("The conference will take place on 6 July 2017.")]),
        ("E1", typeof(Majority), [Say("Most disputes stem from missing reports. These were 10.3% of issues and poor reports 17.7%.")]),
        ("E2", typeof(ClaimOverTable), [Say("There has been continued improvement in timescales."), Table("Average days", ["Stage", "2015-16", "2016-17"], ["Decision to panel", "153.4", "178.6"], ["Order to match", "91.0", "117.8"], ["Care to placement", "500", "480"])]),
        ("E3", typeof(ClaimOverTable), [Say("There was a slight rise in good practice."), Table("Practice", ["Grade", "2015-16", "2016-17"], ["Good", "60.0", "61.8"], ["Inadequate", "4.0", "12.4"])]),
    ];

    /// <summary>Those that no figure in the words can find, and why.</summary>
    private static readonly Dictionary<string, string> NotFound = new()
    {
        ["C2"] = "found by the live figures: see the test of one event counted two ways",
        ["C19"] = "found by the live figures: see the test of one event counted two ways",
        ["D4"] = "found by the day a figure of others was taken: see the test of a stale figure",
        ["C14"] = "a count and two shares whose bases stand in another table",
        ["C18"] = "two numbers that differ by one and are of different things",
        ["C22"] = "a count and a forecast by another definition",
        ["C23"] = "two stages of one process",
        ["C24"] = "“over 100” and 100 agree as numbers",
        ["D2"] = "“a year” against a season named elsewhere",
        ["D6"] = "the number is right and the description is not",
        ["D7"] = "a reference to a picture by its number",
        ["D9"] = "a tense",
        ["D11"] = "who asked, not how many",
        ["D13"] = "a launch and a first group need not be one event",
        ["D15"] = "words without a number",
        ["D16"] = "the sums hold",
        ["D17"] = "a count of teams in words of another kind",
        ["D18"] = "a plural",
        ["E4"] = "a rate beside shares of another kind",
        ["E5"] = "that every review should be graded is not in the figures",
        ["E6"] = "a promise and an average of different steps",
        ["E7"] = "what the base includes",
        ["E8"] = "the charts are lost",
        ["F1"] = "found by comparing plans",
        ["F2"] = "found by comparing plans",
        ["F3"] = "an opinion and a later review",
        ["F4"] = "two opinions",
        ["F5"] = "two surveys of different people",
        ["F6"] = "found by comparing plans",
        ["F7"] = "found by comparing plans",
        ["F8"] = "found by comparing plans",
        ["F9"] = "found by comparing plans",
    };

    [Fact]
    public void Each_contradiction_that_figures_can_find_is_found_by_its_check()
    {
        var missed = Found.Where(each => !Checks.In(Paper(each.Blocks)).Any(doubt => doubt.Check == ((Check)Activator.CreateInstance(each.Check)!).Title)).Select(each => each.Id).ToList();
        Assert.Equal([], missed);
    }

    [Fact]
    public void Every_contradiction_of_the_list_is_either_found_or_it_is_said_why_not()
    {
        var listed = File.ReadLines(SharedFolder.Path("spec", "contradictions.md")).Where(line => line.StartsWith('|') && line.Length > 4 && char.IsAsciiLetterUpper(line[2]) && char.IsAsciiDigit(line[3])).Select(line => line.Split('|')[1].Trim()).ToList();
        Assert.Equal(84, listed.Count);
        Assert.Equal(listed.Order(StringComparer.Ordinal), Found.Select(each => each.Id).Concat(NotFound.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_holds_is_not_doubted()
    {
        Block[] sound =
        [
            Title("Children in care at 31 March 2017"),
            Say("On 31 March 2017 there were 1,894 children (1,413 citizen children and 481 unaccompanied children)."),
            Say("Of these, 236 of 1,894 (12.5%) moved three or more times. Special guardianship: 54 of 1,339 (4.0%)."),
            Say("Orders went from 108 to 80, a decrease of 25.9%. The meeting is on Friday 21 July 2017."),
            Table("Children by sex", ["Sex", "Children"], ["Girls", "645"], ["Boys", "1,249"], ["Total", "1,894"]),
            Table("Care plans", ["Grade", "Share"], ["Good", "69.3%"], ["Improve", "25.3%"], ["Inadequate", "5.4%"]),
        ];
        Assert.Equal([], Checks.In(Paper(sound)).Select(doubt => doubt.Key));
    }

    private static FilledPaper Paper(params Block[] blocks) => new(Year, Day("2017-07-21"), [.. blocks], [], []);

    private static Paragraph Say(string words) => new(Run.Plain(words));

    private static Heading Title(string words) => new(2, Run.Plain(words));

    private static Grid Table(string title, string[] heads, params string[][] rows) =>
        new(title, [.. heads.Select(Run.Plain)], [.. rows.Select(row => row.Select(Run.Plain).ToImmutableArray())]);
}
