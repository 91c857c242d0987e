using System.Diagnostics;
using Belong.Domain.Children;
using Belong.Domain.People;

namespace Belong.Data.Tests;

/// <summary>A history told after the event, many acts at once: what one after the other would have come to.</summary>
public class BulkLoadTests
{
    private static readonly Actor Worker = new("worker-1", "A worker");

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Many_acts_written_as_one_group_come_to_what_they_come_to_one_by_one(string engineName)
    {
        IReadOnlyList<IReadOnlyList<Dated>> lines = [LifeOf(1, "2017-01-03"), LifeOf(2, "2017-01-02"), LifeOf(3, "2017-01-05")];
        using var engine = Engine.Of(Databases.New(engineName));
        await using (var ledger = Ledger.Open(engine))
        {
            var told = new List<int>();
            await ledger.LoadAsync([], lines, told.Add);
            Assert.Equal(12, told.Max());
        }

        using var other = Engine.Of(Databases.New(engineName));
        await using var oneByOne = Ledger.Open(other);
        foreach (var each in lines.SelectMany(line => line).OrderBy(each => each.At))
        {
            Assert.False((await oneByOne.RecordAsync(each.Act, each.By, DateOnly.FromDateTime(each.At), each.Change, each.At)).Refused);
        }

        await using var again = Ledger.Open(engine, migrate: false);
        Assert.Equal(Everything(oneByOne.County), Everything(again.County));
        Assert.Equal(12, again.County.Seq);
        Assert.Null(Verify.Run(engine).Broken);
        Assert.Equal("WOTH", again.County.Child(Id(2))!.Ethnicity!.Code); // a correction in the same line is decided on what it corrects

        // And whoever records today goes on from there.
        Assert.False((await again.RecordAsync(new StopLookingAfter(Id(1)) { On = Day("2017-06-02"), Reason = "E4A" }, Worker, Day("2017-06-02"), new(Guid.NewGuid()))).Refused);
        Assert.Null(Verify.Run(engine).Broken);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task One_act_that_is_refused_writes_nothing_of_the_group_and_says_which_it_was(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        await using var ledger = Ledger.Open(engine);
        List<Dated> twice = [.. LifeOf(1, "2017-01-03"), Done(new StartLookingAfter(Id(1)) { On = Day("2017-02-01"), Need = "N1", LegalStatus = "V2" }, "2017-02-01", 9)];
        var refused = await Assert.ThrowsAsync<UnreachableException>(() => ledger.LoadAsync([], [twice, LifeOf(2, "2017-01-04")]));
        Assert.Contains("already looked after", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, ledger.County.Seq);
        Assert.False((await ledger.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), new(Guid.NewGuid()))).Refused);
    }

    [Fact]
    public async Task What_somebody_wrote_while_a_history_was_told_refuses_the_history_and_stands()
    {
        using var engine = Engine.Of(Databases.New("sqlite"));
        await using var ledger = Ledger.Open(engine);
        Task<Recorded>? meanwhile = null;
        var load = ledger.LoadAsync([], [LifeOf(1, "2017-01-03")], _ => (meanwhile ??= ledger.RecordAsync(Opened(Id(2)), Worker, Day("2017-01-03"), new(Guid.NewGuid()))).Wait(TestContext.Current.CancellationToken));
        Assert.Contains("Somebody wrote to the ledger", (await Assert.ThrowsAsync<InvalidOperationException>(() => load)).Message, StringComparison.Ordinal);
        Assert.Equal([Id(2)], ledger.County.Children.Select(child => child.Id));
        Assert.Null(Verify.Run(engine).Broken);
    }

    private static List<Dated> LifeOf(int number, string from) =>
    [
        Done(Opened(Id(number)), from, number, 1),
        Done(new StartLookingAfter(Id(number)) { On = Day(from), Need = "N1", LegalStatus = "V2" }, from, number, 2),
        Done(new PlaceChild(Id(number)) { On = Day(from), Placement = new() { Code = "U6", Provider = "PR1", Home = "The Alders", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" } }, from, number, 3),
        Done(new CorrectFact(Id(number), new FactId(EntryId.Of(ChangeId.Of($"{number}/1"), 3).Value)) { Right = new Ethnicity { Code = "WOTH" }, Reason = "The family says so" }, from, number, 4),
    ];

    private static Dated Done(Act act, string day, int number, int step = 0) => new(act, Worker, ChangeId.Of($"{number}/{step}"), Day(day).ToDateTime(new TimeOnly(9, step), DateTimeKind.Utc));

    private static string Everything(County county) =>
        string.Join('\n', county.Children.OrderBy(child => child.Id.Value).SelectMany(child => child.Entries.Select(entry => $"{child.Id} {entry.Id} {entry.FactId} {entry.Did} {entry.Replaces} {entry.Said?.InWords} {entry.Signature.At:O} {entry.Signature.By} {entry.Signature.Why}")));
}
