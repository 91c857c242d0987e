using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Data.Tests;

/// <summary>What a file leaves out is not taken never to have been.</summary>
public class WithdrawalTests
{
    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    private const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE";

    private static readonly (string, string[]) OfLastYear = (Episodes, ["A,14/02/2026,S,C2,N1,U4,PR1,,,,,,", "B,05/06/2025,S,C2,N1,U4,PR1,,,,,,"]);
    private static readonly (string, string[]) ReviewsOfLastYear = (Reviews, ["A,,10/03/2026,PN1", "B,,20/06/2025,PN1", "B,,10/12/2025,PN1"]);

    [Fact]
    public async Task A_child_whom_next_years_return_does_not_have_is_not_known_from_April_and_last_years_figures_stay()
    {
        await using var it = new AnImport();
        await it.Takes(2026, OfLastYear, ReviewsOfLastYear);
        var before = Figures2026(it);
        Assert.Contains("cla-at-year-end 2", before, StringComparison.Ordinal);

        var result = await it.Takes(2027, (Episodes, ["C,11/08/2026,S,V2,N1,U4,PR1,,,,,,"])); // one team's extract, with one new child
        Assert.Equal(0, result.Withdrawn.Count);
        Assert.Equal(before, Figures2026(it));
        foreach (var id in (string[])["A", "B"])
        {
            var care = Assert.Single(it.Child(id).Facts<LookedAfter>());
            Assert.Equal((Day("2026-03-31"), ""), (care.Fact.Until, care.Fact.ReasonCeased));
            Assert.Contains("The 2026-27 return does not have the child: what happened after 31 March 2026 is not known", care.Doubts);
            Assert.False(it.Child(id).IsLookedAfterOn(Day("2026-04-01")));
        }

        // The whole return, taken in afterwards, goes on with both.
        await it.Takes(2027, (Episodes, ["A,14/02/2026,S,C2,N1,U4,PR1,,,,,,", "B,05/06/2025,S,C2,N1,U4,PR1,20/10/2026,E4A,,,,", "C,11/08/2026,S,V2,N1,U4,PR1,,,,,,"]));
        Assert.Equal(before, Figures2026(it));
        Assert.Null(Assert.Single(it.Child("A").Facts<LookedAfter>()).Fact.Until);
        Assert.Empty(Assert.Single(it.Child("A").Facts<LookedAfter>()).Doubts);
        Assert.Equal((Day("2026-10-20"), "E4A"), (it.Child("B").Facts<LookedAfter>()[0].Fact.Until, it.Child("B").Facts<LookedAfter>()[0].Fact.ReasonCeased));
    }

    [Theory]
    [InlineData(true)] // headings only
    [InlineData(false)] // no file
    public async Task A_table_without_a_row_says_nothing_of_absence(bool headings)
    {
        await using var it = new AnImport();
        var header = (Header, (string[])["A,F,01/05/2015,WBRI,UN1,0,", "B,M,01/05/2015,WBRI,UN1,,"]);
        await it.Takes(2026, header, OfLastYear, ReviewsOfLastYear);
        var before = Figures2026(it);
        var result = await (headings ? it.Takes(2027, header, (Episodes, []), (Reviews, [])) : it.Takes(2027, header));
        Assert.Equal(0, result.Withdrawn.Count);
        Assert.Equal(before, Figures2026(it));
        Assert.All(new[] { "A", "B" }, id => Assert.Null(Assert.Single(it.Child(id).Facts<LookedAfter>()).Fact.Until)); // still going on, as far as anybody knows

        // Of the same year it withdraws nothing either.
        Assert.Equal(0, (await it.Takes(2026, (Episodes, []), (Reviews, []))).Withdrawn.Count);
        Assert.Equal(3, it.Ledger.County.Children.Sum(child => child.Reviews.Length));
    }

    [Theory]
    [InlineData("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "A,,SW1,14/02/2026,,FCONTA", ",,,,,")] // rows of commas, as a spreadsheet leaves them
    [InlineData("CHILD,DOB,MISSING,MIS_START,MIS_END", "A,,M,10/03/2026,11/03/2026", "total,,0,,")] // a report that found nobody
    public async Task A_table_that_only_looks_as_if_it_had_rows_withdraws_nothing(string head, string row, string nothing)
    {
        await using var it = new AnImport();
        await it.Takes(2026, OfLastYear, (head, [row]));
        var before = it.Child("A").Entries.Length;
        var (refused, result) = await it.Refuses(2026, OfLastYear, (head, [nothing, nothing]));
        Assert.Null(refused);
        Assert.Equal((0, 2), (result!.Withdrawn.Count, result.Children));
        Assert.Equal(before, it.Child("A").Entries.Length);
        Assert.Equal(2, it.Ledger.County.Children.Length);
    }

    [Fact]
    public async Task What_the_same_return_has_no_longer_is_withdrawn_only_by_the_very_number()
    {
        await using var it = new AnImport();
        await it.Takes(2026, OfLastYear, ReviewsOfLastYear);
        (string, string[])[] less = [OfLastYear, (Reviews, ["A,,10/03/2026,PN1", "B,,20/06/2025,PN1"])];
        var (refused, result) = await it.Refuses(2026, less);
        Assert.Equal("Earlier files of the same return had facts that these files leave out: importing these files would withdraw 1 fact about 1 child", refused!.Words);
        Assert.Equal(("B", "Reviews"), (Assert.Single(result!.Withdrawn.Facts).Child, result.Withdrawn.Facts[0].Table));
        Assert.False(result.Withdrawn.AskTwice);
        Assert.StartsWith("The numbers confirmed are not right", (await it.Confirms(new(2), 2026, less)).Refused!.Words, StringComparison.Ordinal);
        Assert.Equal(2, it.Child("B").Reviews.Length);
        Assert.Empty(ImportReturn.UnderWay(it.Ledger.County)); // a refusal begins nothing

        Assert.Null((await it.Confirms(new(1), 2026, less)).Refused);
        Assert.Equal(Day("2025-06-20"), Assert.Single(it.Child("B").Reviews).Fact.HeldOn);
        Assert.Equal(1, it.Ledger.County.Returns.Single().Facts<ImportOfReturn>().Last().Fact.Retracted);
    }

    [Fact]
    public async Task More_than_five_children_or_a_whole_table_ask_for_the_number_of_children_too()
    {
        await using var it = new AnImport();
        var children = Enumerable.Range(0, 8).Select(i => $"C{i}").ToList();
        await it.Takes(2026, (Header, [.. children.Select(id => $"{id},F,01/05/2015,WBRI,UN1,0,")]), (Reviews, [.. children.SelectMany(id => (string[])[$"{id},,10/03/2026,PN1", $"{id},,10/02/2026,PN1"])]));

        (string, string[])[] sixLess = [(Reviews, ["C0,,10/03/2026,PN1", "C0,,10/02/2026,PN1", "C1,,10/03/2026,PN1", "C1,,10/02/2026,PN1"])];
        var six = (await it.Refuses(2026, sixLess)).Result!.Withdrawn;
        Assert.Equal((12, 6, true), (six.Count, six.Children, six.AskTwice));
        Assert.NotNull((await it.Confirms(new(12), 2026, sixLess)).Refused);
        Assert.Null((await it.Confirms(new(12, 6), 2026, sixLess)).Refused);

        // Of the four reviews left one child's two are as good as the table.
        (string, string[])[] others = [(Reviews, ["C2,,01/02/2026,PN1"])];
        var all = (await it.Refuses(2026, others)).Result!.Withdrawn;
        Assert.Equal((4, 2, "Reviews", true), (all.Count, all.Children, Assert.Single(all.WholeTables), all.AskTwice));
    }

    [Fact]
    public async Task An_episode_that_next_years_return_tells_otherwise_is_withdrawn_when_somebody_says_so()
    {
        await using var it = new AnImport();
        await it.Takes(2026, (Episodes, ["A,01/06/2025,S,C2,N1,U4,PR1,01/09/2025,X1,CARPL,,,", "A,01/09/2025,P,C2,N1,U6,PR1,,,,,,"]));

        // Next year's says that the first placement went on: the second is not believed.
        var (refused, result) = await it.Refuses(2027, (Episodes, ["A,01/06/2025,S,C2,N1,U4,PR1,,,,,,", "C,11/08/2026,S,V2,N1,U4,PR1,,,,,,"]));
        Assert.NotNull(refused);
        Assert.Equal("A", Assert.Single(result!.Withdrawn.Facts).Child);
        Assert.Equal(2, it.Child("A").Episodes.Length);

        // One that tells only of the new year does not: the old is known until 31 March.
        var (none, taken) = await it.Refuses(2027, (Episodes, ["A,01/09/2026,S,C2,N1,U4,PR1,,,,,,"]));
        Assert.Null(none);
        Assert.Equal(0, taken!.Withdrawn.Count);
        Assert.Equal([Day("2026-03-31"), null], it.Child("A").Facts<LookedAfter>().Select(care => care.Fact.Until));
    }

    [Fact]
    public async Task Files_of_another_year_and_two_files_of_one_table_begin_nothing()
    {
        await using var it = new AnImport();
        var (refused, _) = await it.Refuses(2027, OfLastYear);
        Assert.Equal("No date in the files is in 2026-27: they run from 5 June 2025 to 14 February 2026. Check the year", refused!.Words);
        Assert.Null((await it.Confirms(new(AnyYear: true), 2027, OfLastYear)).Refused);

        var (twice, _) = await it.Refuses(2026, OfLastYear, OfLastYear);
        Assert.Equal("0.csv: 1.csv has the table Episodes too, and which one is meant cannot be told: leave out all but one", twice!.Words);
    }

    private static string Figures2026(AnImport it)
    {
        var county = it.Ledger.County;
        return string.Join('\n', Figures.All(new Reading(county, new ReportingYear(2026), Terms.Of(county, Day("2027-06-01")))).Select(figure => $"{figure.Key} {figure.Value} {figure.Numerator} {figure.Denominator} {figure.NotKnown}").Order(StringComparer.Ordinal));
    }
}
