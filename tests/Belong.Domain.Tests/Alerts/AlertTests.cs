using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Alerts;

/// <summary>Which states of a child's record are alarming, from which day to which, and what is said of them.</summary>
public class AlertTests
{
    [Fact]
    public void A_missing_child_is_an_alert_from_the_day_they_went_until_the_day_they_are_back()
    {
        var books = InCare().Do(new ReportMissing(Id(1)) { From = Day("2026-03-07"), At = new(21, 15), Circumstances = "Left after tea", Risk = "high", WhyRisk = "No inhaler", PoliceToldOn = Day("2026-03-07"), PoliceToldAt = new(22, 5), PoliceReference = "07-0812" }, "2026-03-07");

        Assert.Empty(On(books, "2026-03-06", "missing"));
        var alert = Assert.Single(On(books, "2026-03-07", "missing"));
        Assert.Equal(("Missing", Urgency.Act), (alert.Word, alert.Urgency));
        Assert.Equal("Left after tea. Risk: high. No inhaler. Police told 7 March 2026 at 22:05, reference 07-0812.", alert.Says);
        Assert.Equal(typeof(RecordReturn), alert.EndedBy);
        Assert.Equal("Missing or away", alert.Because[0].Kind.Title);

        books.Do(new RecordReturn(Id(1)) { On = Day("2026-03-09"), At = new(7, 30), Found = "At a friend's, tired and well" }, "2026-03-09");
        Assert.Empty(On(books, "2026-03-09", "missing"));
        Assert.Equal("At a friend's, tired and well", books.Child(Id(1)).Facts<MissingEpisode>()[0].Fact.Found);
    }

    [Fact]
    public void What_was_not_said_of_a_missing_child_is_said_not_to_be_known()
    {
        var books = InCare().Do(new ReportMissing(Id(1)) { From = Day("2026-03-07"), Code = "A" }, "2026-03-07");
        var alert = Assert.Single(On(books, "2026-03-08", "missing"));
        Assert.Equal(("Away", "Risk not assessed. Police: not recorded as told."), (alert.Word, alert.Says));
    }

    [Fact]
    public void At_eighteen_a_missing_child_is_no_longer_a_missing_child()
    {
        var books = InCare(born: "2008-03-09").Do(new ReportMissing(Id(1)) { From = Day("2026-03-07") }, "2026-03-07");
        Assert.Single(On(books, "2026-03-08", "missing"));
        Assert.Empty(On(books, "2026-03-09", "missing"));
    }

    [Theory]
    [InlineData("2026-03-07T22:00", "less than an hour")]
    [InlineData("2026-03-07T22:15", "1 hour")]
    [InlineData("2026-03-08T21:14", "23 hours")]
    [InlineData("2026-03-10T21:14", "71 hours")]
    [InlineData("2026-03-10T21:15", "3 days")]
    [InlineData("2026-03-29T21:15", "22 days")]
    public void How_long_is_said_in_hours_for_three_days_and_then_in_days(string now, string words) =>
        Assert.Equal(words, Since("2026-03-07", new(21, 15)).Ran(DateTime.Parse(now, null)));

    [Fact]
    public void Without_a_time_it_is_said_in_days_and_in_a_night_the_clocks_change_by_the_hours_that_pass()
    {
        Assert.Equal("", Since("2026-03-07", null).Ran(DateTime.Parse("2026-03-07T23:00", null)));
        Assert.Equal("1 day", Since("2026-03-07", null).Ran(DateTime.Parse("2026-03-08T01:00", null)));

        // The clocks go forward at one in the morning of 29 March 2026: from ten in the evening to eight is nine hours.
        Assert.Equal("9 hours", Since("2026-03-28", new(22, 0)).Ran(DateTime.Parse("2026-03-29T07:00", null)));
        Assert.Equal("", new Alert("x", "X", Urgency.Know, "", []) { Since = Day("2026-03-07") }.Ran(DateTime.Parse("2026-03-09T12:00", null)));
    }

    [Fact]
    public void A_child_in_care_without_a_worker_is_an_alert_from_the_day_after_the_last_one_left()
    {
        var books = LookedAfterFrom("2026-01-05");
        Assert.Equal("Nobody has been allocated since care began on 5 January 2026.", Assert.Single(On(books, "2026-01-05", "no-worker")).Says);
        books.Do(new AllocateWorker(Id(1)) { From = Day("2026-01-06"), Worker = "w-1", Team = "Harbourside", Reason = "FCONTA" }, "2026-01-06");
        Assert.Empty(On(books, "2026-01-06", "no-worker"));
        books.Do(new CorrectFact(Id(1), books.Child(Id(1)).Facts<Allocation>()[0].FactId) { Right = books.Child(Id(1)).Facts<Allocation>()[0].Fact with { Until = Day("2026-02-27") }, Reason = "Left" }, "2026-03-02");
        Assert.Empty(On(books, "2026-02-27", "no-worker"));
        var alert = Assert.Single(On(books, "2026-02-28", "no-worker"));
        Assert.Equal(("Nobody has been allocated since 27 February 2026.", Day("2026-02-28")), (alert.Says, alert.Since!.Value));
        books.Do(new StopLookingAfter(Id(1)) { On = Day("2026-03-03"), Reason = "E4A" }, "2026-03-03");
        Assert.Empty(On(books, "2026-03-03", "no-worker"));
    }

    [Fact]
    public void The_newest_word_on_allergies_holds_and_none_known_is_no_alert()
    {
        var books = InCare().Say(new Allergies { On = Day("2026-02-02"), Any = "yes", To = "Peanuts", WhatToDo = "Pen in the bag" }, "2026-02-02");
        Assert.Equal("Allergic to Peanuts: Pen in the bag.", Assert.Single(On(books, "2026-02-02", "allergy")).Says);
        books.Say(new Allergies { On = Day("2026-03-02"), Any = "none" }, "2026-03-02");
        Assert.Empty(On(books, "2026-03-02", "allergy"));
        Assert.Single(On(books, "2026-03-01", "allergy"));
    }

    [Fact]
    public void An_address_is_withheld_for_as_long_as_it_is_said_to_be_both_days_included()
    {
        var books = InCare().Say(new AddressWithheld { From = Day("2026-02-02"), Until = Day("2026-03-02"), Whom = "Mother", Ground = "order", Care = "Letters through the office" }, "2026-02-02");
        Assert.Empty(On(books, "2026-02-01", "address-withheld"));
        Assert.Equal("Mother must not know where Robin Fairweather lives: a court order says so. Letters through the office.", Assert.Single(On(books, "2026-03-02", "address-withheld")).Says);
        Assert.Empty(On(books, "2026-03-03", "address-withheld"));
    }

    [Theory]
    [InlineData("2025-12-08", false)]
    [InlineData("2025-12-09", true)]
    [InlineData("2026-03-08", true)]
    [InlineData("2026-03-09", false)]
    public void A_child_turns_eighteen_soon_from_three_months_before_the_birthday(string day, bool alerts) =>
        Assert.Equal(alerts, On(InCare("2025-06-02", born: "2008-03-09"), day, "turning-18").Any());

    [Fact]
    public void Notice_on_the_home_the_child_lives_in_is_an_alert_until_the_child_moves_and_urgent_in_the_last_five_days()
    {
        var books = InCare();
        var lives = books.Child(Id(1)).PlacementOn(Day("2026-02-02"))!.FactId;
        books.Say(new PlacementEnding { Placement = lives, GivenOn = Day("2026-03-01"), EndsOn = Day("2026-03-29"), By = "carers", Plan = "A search is under way" }, "2026-03-01");
        Assert.Empty(On(books, "2026-02-28", "placement-ending"));
        Assert.Equal(Urgency.Prepare, Assert.Single(On(books, "2026-03-23", "placement-ending")).Urgency);
        var alert = Assert.Single(On(books, "2026-03-24", "placement-ending"));
        Assert.Equal((Urgency.Act, "Ends on 29 March 2026. Notice by: the carers. A search is under way."), (alert.Urgency, alert.Says));
        Assert.StartsWith("Was to end on 29 March 2026.", Assert.Single(On(books, "2026-03-30", "placement-ending")).Says, StringComparison.Ordinal);
        books.Do(new MoveChild(Id(1)) { On = Day("2026-03-28"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1", Home = "The Birches" } }, "2026-03-28");
        Assert.Empty(On(books, "2026-03-29", "placement-ending"));
    }

    [Fact]
    public void The_newest_assessment_of_exploitation_and_self_harm_put_a_child_at_high_risk_while_in_care()
    {
        var books = InCare().Say(new ExploitationRisk { On = Day("2026-02-02"), Level = "high", Why = "A second phone", ChildsWords = "They are my friends" }, "2026-02-02")
            .Say(new Concern { From = Day("2026-02-09"), Kind = "self-harm", Words = "Cuts her arms" }, "2026-02-09");
        Assert.Equal(["High risk", "Self-harm"], On(books, "2026-02-09", "high-risk").Select(alert => alert.Word));
        books.Say(new ExploitationRisk { On = Day("2026-03-02"), Level = "medium", ChildsWords = "Fine" }, "2026-03-02");
        Assert.Equal(["Self-harm"], On(books, "2026-03-02", "high-risk").Select(alert => alert.Word));
        books.Do(new StopLookingAfter(Id(1)) { On = Day("2026-03-03"), Reason = "E4A" }, "2026-03-03");
        Assert.Empty(On(books, "2026-03-04", "high-risk"));
    }

    [Fact]
    public void Restricted_and_frozen_records_say_so_and_the_most_urgent_stands_first()
    {
        var books = InCare().Do(new RestrictRecord(Id(1)) { Reason = "Police inquiry", MaySee = ["d-001"] }, "2026-03-02")
            .Do(new FreezeDecision(Id(1)) { From = Day("2026-03-03"), Kind = "move", Reason = "Exams in May" }, "2026-03-03")
            .Do(new ReportMissing(Id(1)) { From = Day("2026-03-04") }, "2026-03-04");
        Assert.Equal(["Missing", "Frozen", "Restricted"], books.Child(Id(1)).Alerts(Terms.Of(books.County, Day("2026-03-04"))).Select(alert => alert.Word));
        Assert.Equal("Only named people may open this record: Police inquiry.", Assert.Single(On(books, "2026-03-04", "restricted")).Says);
    }

    [Fact]
    public void A_child_of_whom_there_is_nothing_alarming_has_no_alert() =>
        Assert.Empty(InCare().Child(Id(1)).Alerts(Terms.Of(InCare().County, Day("2026-03-04"))));

    [Fact]
    public void Each_watch_has_a_code_and_a_title_of_its_own()
    {
        Assert.Equal(Watches.All.Length, Watches.All.Select(watch => watch.Code).Distinct().Count());
        Assert.All(Watches.All, watch => Assert.Matches("^[a-z0-9-]+$", watch.Code));
        Assert.Equal(Watches.All.Length, Watches.All.Select(watch => watch.Title).Distinct().Count());
    }

    [Fact]
    public void Seeing_a_missing_child_is_asked_about_before_it_is_recorded_and_stays_a_question()
    {
        var books = InCare().Do(new ReportMissing(Id(1)) { From = Day("2026-03-04") }, "2026-03-04");
        var visit = new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-03-06"), Seen = true, Alone = true } };
        var problem = Assert.Single(books.Try(visit, "2026-03-06").Problems);
        Assert.Equal((RecordFact.SureField, "The record says the child was missing on 6 March 2026, since 4 March 2026 and not yet back. Check the answers, or tick the box to say they are right"), (problem.Field, problem.Words));
        Assert.False(books.Try(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-03-06"), Seen = false, WhyNot = "Missing" } }, "2026-03-06").Refused);

        books.Do(visit with { Sure = true }, "2026-03-06");
        Assert.Equal("The record says the child was missing on 6 March 2026, since 4 March 2026 and not yet back", Assert.Single(books.Child(Id(1)).Doubts).Doubt);
        books.Do(new RecordReturn(Id(1)) { On = Day("2026-03-06") }, "2026-03-07");
        Assert.Empty(books.Child(Id(1)).Doubts);
    }

    [Theory]
    [InlineData("2026-03-04", false)]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03-06", true)]
    [InlineData("2026-03-07", false)]
    public void On_the_day_a_child_goes_and_on_the_day_they_are_back_they_may_have_been_seen(string day, bool asked)
    {
        var books = InCare().Do(new ReportMissing(Id(1)) { From = Day("2026-03-04") }, "2026-03-04").Do(new RecordReturn(Id(1)) { On = Day("2026-03-07") }, "2026-03-07");
        Assert.Equal(asked, books.Try(new RecordFact(Id(1)) { Said = new Visit { On = Day(day), Seen = true, Alone = true } }, "2026-03-09").Refused);
    }

    [Fact]
    public void Correcting_a_visit_onto_a_day_the_child_was_missing_is_asked_about_too()
    {
        var books = InCare().Say(new Visit { On = Day("2026-03-02"), Seen = true, Alone = true }, "2026-03-02").Do(new ReportMissing(Id(1)) { From = Day("2026-03-04") }, "2026-03-04");
        var visit = books.Child(Id(1)).Facts<Visit>()[0];
        var right = new CorrectFact(Id(1), visit.FactId) { Right = visit.Fact with { On = Day("2026-03-05") }, Reason = "Wrong day" };
        Assert.Equal(RecordFact.SureField, Assert.Single(books.Try(right, "2026-03-06").Problems).Field);
        Assert.False(books.Try(right with { Sure = true }, "2026-03-06").Refused);
    }

    private static Books InCare(string from = "2026-01-05", string born = "2012-05-06") => TheService(LookedAfterFrom(from, born: born), from);

    private static Books TheService(Books books, string from) => books.Do(new AllocateWorker(Id(1)) { From = Day(from), Worker = "w-1", Team = "Harbourside", Reason = "FCONTA" }, from);

    private static IEnumerable<Alert> On(Books books, string day, string watch) => books.Child(Id(1)).Alerts(Terms.Of(books.County, Day(day))).Where(alert => alert.Watch == watch);

    private static Alert Since(string day, TimeOnly? at) => new("x", "X", Urgency.Act, "", []) { Since = Day(day), SinceAt = at, Runs = true };
}

internal static class Saying
{
    /// <summary>Records a plain fact that must be allowed.</summary>
    public static Books Say(this Books books, Fact said, string day) => books.Do(new RecordFact(Id(1)) { Said = said }, day);
}
