using Belong.Domain.Children;
using FsCheck;
using FsCheck.Fluent;

namespace Belong.Domain.Tests.Children;

public class EpisodesTests
{
    [Fact]
    public void A_placement_change_and_an_order_on_one_day_make_one_episode()
    {
        var books = LookedAfterFrom("2016-10-03")
            .Do(new RecordLegalStatus(Id(1)) { From = Day("2017-01-09"), Code = "C1" }, "2017-01-09")
            .Do(new MoveChild(Id(1)) { On = Day("2017-01-09"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1" } }, "2017-01-09")
            .Do(new RecordLegalStatus(Id(1)) { From = Day("2017-03-01"), Code = "C2" }, "2017-03-01")
            .Do(new MoveChild(Id(1)) { On = Day("2017-04-01"), Reason = "PLACE", Placement = new() { Code = "U4", Provider = "PR4", SameCarers = true } }, "2017-04-01")
            .Do(new StopLookingAfter(Id(1)) { On = Day("2017-06-30"), Reason = "E4A" }, "2017-06-30");

        Assert.Equal(
            ["2016-10-03 S V2 U6 to 2017-01-09 X1 CARPL", "2017-01-09 B C1 U4 to 2017-03-01 X1 ", "2017-03-01 L C2 U4 to 2017-04-01 X1 PLACE", "2017-04-01 T C2 U4 to 2017-06-30 E4A "],
            books.Child(Id(1)).Episodes.Select(each => $"{each.From:O} {each.ReasonNew} {each.LegalStatus} {each.Place} to {each.Until:O} {each.ReasonCeased} {each.ReasonForChange}"));
    }

    [Fact]
    public void A_move_says_where_home_is_now_or_leaves_it_where_it_was()
    {
        var books = LookedAfterFrom("2016-10-03")
            .Do(new MoveChild(Id(1)) { On = Day("2017-01-09"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1", HomePostcode = " aa2 2aa " } }, "2017-01-09")
            .Do(new MoveChild(Id(1)) { On = Day("2017-02-09"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1" } }, "2017-02-09")
            .Do(new MoveChild(Id(1)) { On = Day("2017-03-09"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1", HomePostcode = "AA3 3AA" } }, "2017-03-09");
        Assert.Equal(["AA2 2AA", "AA2 2AA", "AA3 3AA"], books.Child(Id(1)).Facts<Placement>().Select(each => each.Fact.HomePostcode).Skip(1));
    }

    [Fact]
    public void Care_that_ended_and_began_again_on_one_day_is_two_periods()
    {
        var books = LookedAfterFrom("2016-10-03", until: "2017-01-09");
        books.Do(new StartLookingAfter(Id(1)) { On = Day("2017-01-09"), Need = "N1", LegalStatus = "C1" }, "2017-01-09");
        Assert.Equal([Day("2016-10-03"), Day("2017-01-09")], books.Child(Id(1)).PeriodsOfCare.Select(care => care.From));
        Assert.Equal(Day("2017-01-09"), books.Child(Id(1)).CareOn(Day("2017-01-09"))!.From);
    }

    [Fact]
    public void Any_valid_history_of_care_comes_back_the_same_after_being_merged_and_split() =>
        Prop.ForAll(
            Gen.Choose(0, 11).Two().ListOf().Where(steps => steps.Count is > 0 and < 40).ToArbitrary(),
            steps =>
            {
                var episodes = History(steps).Child(Id(1)).Episodes;
                var split = SplitEpisodes.Of(episodes);
                var merged = Episodes.Merge(
                    split.Care.Select(fact => new Said<LookedAfter>(fact, null)),
                    split.Legal.Select(fact => new Said<LegalStatus>(fact, null)),
                    split.Placements.Select(fact => new Said<Placement>(fact, null)));
                return split.AsReturned.IsEmpty && merged.Length == episodes.Length && merged.Zip(episodes).All(pair => pair.First.SameRowAs(pair.Second));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_that_contradicts_its_neighbours_comes_back_as_it_was_returned()
    {
        Episode[] rows =
        [
            new(Day("2026-04-01"), Day("2026-05-01")) { ReasonNew = "S", LegalStatus = "C2", Need = "N1", Place = "U4", ReasonCeased = "X1" },
            new(Day("2026-05-01"), null) { ReasonNew = "L", LegalStatus = "E1", Need = "N1", Place = "A6" }, // L, and yet another placement
        ];
        var split = SplitEpisodes.Of(rows);
        Assert.Equal(rows[1], Assert.Single(split.AsReturned));
        Assert.Equal("X1", Assert.Single(split.Care).ReasonCeased);
    }

    [Theory]
    [InlineData("T4", "P U6 PR1", 1)] // respite between two spells with the same carer
    [InlineData("P U4 PR4", "P K2 PR4", 3)]
    [InlineData("T U4 PR1", "T U4 PR1", 1)] // the same carers throughout
    public void Placements_are_counted_as_stability_measures_count_them(string second, string third, int count)
    {
        var books = LookedAfterFrom("2016-03-01");
        var on = Day("2016-04-10");
        foreach (var move in (string[])[second, third])
        {
            var words = move.Split(' ');
            books.Do(
                new MoveChild(Id(1))
                {
                    On = on,
                    Reason = second.StartsWith("T4", StringComparison.Ordinal) ? "" : "CARPL",
                    Placement = words is ["T4"] ? new() { Code = "T4" } : new() { Code = words[1], Provider = words[2], SameCarers = words[0] == "T", Postcode = "AA1 1AA" },
                },
                on.ToString("O"));
            on = on.AddDays(4);
        }

        Assert.Equal(count, books.Child(Id(1)).CountedPlacements.Length);
    }

    /// <summary>Turns numbers into acts; what an act refuses is left out, so whatever comes is a valid history.</summary>
    private static Books History(IList<(int What, int Days)> steps)
    {
        var books = LookedAfterFrom("2010-01-04", born: "2005-01-01");
        var day = Day("2010-01-04");
        foreach (var (what, days) in steps)
        {
            day = day.AddDays(days);
            Act act = what switch
            {
                0 => new StopLookingAfter(Id(1)) { On = day, Reason = "E4B" },
                1 => new StartLookingAfter(Id(1)) { On = day, Need = "N2", LegalStatus = "C1" },
                2 => new PlaceChild(Id(1)) { On = day, Placement = new() { Code = "K2", Provider = "PR4" } },
                3 or 4 => new RecordLegalStatus(Id(1)) { From = day, Code = what == 3 ? "C2" : "E1" },
                5 => new MoveChild(Id(1)) { On = day, Placement = new() { Code = "T1" } },
                _ => new MoveChild(Id(1)) { On = day, Reason = "LAREQ", Placement = new() { Code = what % 2 == 0 ? "U4" : "U6", Provider = "PR1", SameCarers = what > 9, Postcode = $"AA{what} 1AA" } },
            };
            books.Try(act, day.ToString("O"));
        }

        // A child in care and not placed has no whole row yet: place them.
        books.Try(new PlaceChild(Id(1)) { On = day, Placement = new() { Code = "U6", Provider = "PR1" } }, day.ToString("O"));
        return books;
    }
}
