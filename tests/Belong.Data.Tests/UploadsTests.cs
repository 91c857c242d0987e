namespace Belong.Data.Tests;

/// <summary>Uploads and jobs as every node finds them.</summary>
public sealed class UploadsTests
{
    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public void An_upload_is_its_sender_s_for_an_hour_and_while_it_is_taken_in(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        Migrate.Run(engine);
        var now = new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc);
        var (one, two) = (new Uploads(engine, () => now), new Uploads(engine, () => now));
        var (id, other) = (Guid.NewGuid(), Guid.NewGuid());
        one.Keep(id, "a-001", 2027, "E10000016", [1, 2, 3]);
        one.Keep(other, "a-001", 2026, "E10000016", [4]);
        Assert.Null(two.Find(id, "a-002"));
        Assert.Equal((2027, "E10000016", false, false), two.Find(id, "a-001") is { } found ? (found.Year, found.Authority, found.HasBegun, found.HasEnded) : default);
        Assert.Equal([1, 2, 3], two.FilesOf(id));
        two.LeaveOut(id, ["r old.csv", "h.csv"]);
        Assert.Equal(["r old.csv", "h.csv"], one.Find(id, "a-001")!.LeftOut);
        one.Began(id);
        one.Goes(id, 40, 90);
        now = now.AddHours(1).AddSeconds(1);
        Assert.Null(two.Find(other, "a-001"));
        Assert.Equal((true, false, 40, 90), two.Find(id, "a-001") is { } going ? (going.HasBegun, going.HasEnded, going.Done, going.Of) : default);
        one.Waits(id);
        Assert.Null(two.Find(id, "a-001"));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public void A_job_is_one_node_s_until_it_gives_it_back_or_its_time_is_over(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        Migrate.Run(engine);
        var now = new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc);
        var leases = new Leases(engine, () => now);
        Assert.True(leases.Take("read-files", "one", TimeSpan.FromMinutes(10)));
        Assert.False(leases.Take("read-files", "two", TimeSpan.FromMinutes(10)));
        Assert.True(leases.Take("another", "two", TimeSpan.FromMinutes(10)));
        Assert.True(leases.Take("read-files", "one", TimeSpan.FromMinutes(10)));
        leases.GiveBack("read-files", "two");
        Assert.False(leases.Take("read-files", "two", TimeSpan.FromMinutes(10)));
        now = now.AddMinutes(10).AddSeconds(1);
        Assert.True(leases.Take("read-files", "two", TimeSpan.FromMinutes(10)));
        leases.GiveBack("read-files", "two");
        Assert.True(leases.Take("read-files", "one", TimeSpan.FromMinutes(10)));
    }
}
