using System.Text.Json.Nodes;
using Belong.Domain.Children;
using Belong.Returns.SafeguardingDataset;

namespace Belong.Domain.Tests.Returns.SafeguardingDataset;

/// <summary>The national daily payload: who is in it, what is said of them, what changed since it was last sent, and whether it is as published.</summary>
public sealed class DailyPayloadTests
{
    [Theory]
    [InlineData("2026-09-15", "2024-04-01")]
    [InlineData("2027-03-20", "2024-04-01")]
    [InlineData("2027-03-31", "2024-04-01")]
    [InlineData("2027-04-01", "2025-04-01")]
    [InlineData("2027-04-02", "2025-04-01")]
    [InlineData("2028-02-29", "2025-04-01")]
    public void The_window_begins_on_the_first_of_April_on_or_before_the_day_two_years_back(string today, string from) => Assert.Equal(Day(from), DailyPayload.WindowFrom(Day(today)));

    [Fact]
    public void Where_adopters_live_is_in_no_set_of_data()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2015-02-20").Do(new MoveChild(Id(1)) { On = Day("2016-10-03"), Reason = "PLACE", Placement = new() { Code = "A6", Provider = "PR1", Home = "Heather Quilldew", Postcode = "AA9 9ZZ" } }, "2016-10-03");
        var told = string.Join(' ', DailyPayload.Of(books.County, Day("2017-02-01")).Select(each => each.Payload.ToJsonString())) + string.Join(' ', DatasetTable.All.SelectMany(table => table.Rows(new DatasetReading(books.County, Day("2017-02-01")))).SelectMany(row => row));
        Assert.Contains("AA1", told, StringComparison.Ordinal);
        Assert.DoesNotContain("AA9", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_left_care_on_the_first_day_of_the_window_is_in_it_and_whoever_left_the_day_before_is_not()
    {
        var books = LookedAfterFrom("2022-01-04", "2024-03-31");
        LookedAfterFrom("2022-01-04", "2024-04-01", id: Id(2), books: books);
        Assert.Equal([Id(2)], DailyPayload.Of(books.County, Day("2026-09-15")).Select(each => each.Child.Id));
    }

    [Fact]
    public void A_placement_says_why_its_first_episode_began_and_why_its_last_ended_the_newest_placement_first()
    {
        var books = LookedAfterFrom("2026-01-05").Do(new RecordLegalStatus(Id(1)) { From = Day("2026-02-02"), Code = "C1" }, "2026-02-02");
        books.Do(new MoveChild(Id(1)) { On = Day("2026-03-02"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1", Home = "The Beeches", Postcode = "AA1 1AB" } }, "2026-03-02");
        var child = DailyPayload.Of(books.County, Day("2026-03-10")).Single().Payload;
        Assert.Empty(PayloadCheck.Of(child));
        var placements = child["social_care_episodes"]![0]!["child_looked_after_placements"]!.AsArray();
        Assert.Equal(
            [("2026-03-02", "P", null, null, null), ("2026-01-05", "S", "2026-03-02", "X1", "CARPL")],
            placements.Select(each => (Text(each, "start_date"), Text(each, "start_reason"), Text(each, "end_date"), Text(each, "end_reason"), Text(each, "change_reason"))));
        Assert.Equal("AA2 2AA", Text(child["child_details"], "postcode"));
        Assert.Null(child["health_and_wellbeing"]);
    }

    [Fact]
    public void What_changed_since_it_was_last_sent_is_sent_and_nothing_where_nothing_did()
    {
        var books = LookedAfterFrom("2026-01-05");
        LookedAfterFrom("2026-01-05", id: Id(2), books: books);
        LookedAfterFrom("2022-01-04", "2024-04-01", id: Id(3), books: books);
        var then = books.County;
        Assert.Empty(DailyPayload.Since(then, Day("2026-03-10"), books.County, Day("2026-03-11")));
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-03-10"), SdqScore = 17 }, "2026-03-11");
        LookedAfterFrom("2026-03-11", id: Id(4), books: books);
        var changed = DailyPayload.Since(then, Day("2026-03-10"), books.County, Day("2026-03-11"));
        Assert.Equal([Id(1), Id(4)], changed.Select(each => each.Child!.Id).OrderBy(id => id.Value));
        var part = changed.Single(each => each.Child!.Id == Id(1)).Payload;
        Assert.Equal(["la_child_id", "mis_child_id", "child_details", "health_and_wellbeing"], part.Select(member => member.Key));
        Assert.All(changed, each => Assert.Empty(PayloadCheck.Of(each.Payload)));

        // Two years on one of them is no longer in the window: they are to be removed.
        var later = DailyPayload.Since(books.County, Day("2027-03-31"), books.County, Day("2027-04-01"));
        var gone = Assert.Single(later);
        Assert.Null(gone.Child);
        Assert.Equal(["la_child_id", "mis_child_id", "purge"], gone.Payload.Select(member => member.Key));
    }

    [Fact]
    public void An_allocation_that_was_withdrawn_and_a_placement_that_was_put_right_are_sent_with_their_ids_alone()
    {
        var books = LookedAfterFrom("2026-01-05");
        books.Do(new AllocateWorker(Id(1)) { Worker = "SW1234567", Team = "North", From = Day("2026-01-05"), Reason = "FCONTA" }, "2026-01-05");
        var then = books.County;
        var placement = books.Child(Id(1)).Facts<Placement>()[0];
        books.Do(new CorrectFact(Id(1), placement.FactId) { Right = placement.Fact with { Postcode = "AA1 1AC" }, Reason = "A slip" }, "2026-03-10");
        var part = DailyPayload.Since(then, Day("2026-03-10"), books.County, Day("2026-03-10")).Single().Payload;
        var episode = part["social_care_episodes"]![0]!;
        Assert.Equal(["social_care_episode_id", "child_looked_after_placements", "purge"], episode.AsObject().Select(member => member.Key));
        Assert.Equal(["child_looked_after_placement_id", "postcode", "purge"], episode["child_looked_after_placements"]![0]!.AsObject().Select(member => member.Key));
    }

    [Theory]
    [InlineData("""{ "mis_child_id": "1" }""", "la_child_id must be there")]
    [InlineData("""{ "la_child_id": "1 2" }""", "la_child_id must be an id of 1 to 36 letters, digits, hyphens and underscores")]
    [InlineData("""{ "la_child_id": "1", "surname": "x" }""", "surname is no member of it")]
    [InlineData("""{ "la_child_id": "1", "child_details": { "purge": false, "sex": "1" } }""", "child_details.sex must be as ^[MFU]$")]
    [InlineData("""{ "la_child_id": "1", "child_details": { "purge": false, "date_of_birth": "09/03/2026" } }""", "child_details.date_of_birth must be a day such as 2026-03-09")]
    [InlineData("""{ "la_child_id": "1", "child_details": { "sex": "M" } }""", "child_details.purge must be there")]
    [InlineData("""{ "la_child_id": "1", "social_care_episodes": [ { "social_care_episode_id": "x", "child_looked_after_placements": [ { "child_looked_after_placement_id": "y", "placement_type": "Z123" } ] } ] }""", "social_care_episodes.[0].child_looked_after_placements.[0].placement_type must be as ^[A-Z][A-Z0-9]{1,2}$")]
    [InlineData("""{ "la_child_id": "1", "health_and_wellbeing": { "purge": false, "sdq_assessments": [ { "date": "2026-03-09", "score": 41 } ] } }""", "health_and_wellbeing.sdq_assessments.[0].score must be a score from 0 to 40")]
    [InlineData("""{ "la_child_id": "1", "purge": "false" }""", "purge must be true or false")]
    public void What_is_not_as_published_is_named(string payload, string wrong) => Assert.Contains(wrong, PayloadCheck.Of(JsonNode.Parse(payload)!.AsObject()));

    private static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();
}
