using Belong.Domain.Children;

namespace Belong.Data.Tests;

/// <summary>What PostgreSQL with a synchronous standby can do to a node. The whole of it, with real leaders killed, is run by <c>ops/drill</c>.</summary>
public class FailoverTests
{
    private static readonly Actor Worker = new("worker-1", "A worker");
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public async Task A_change_that_no_standby_confirmed_is_not_acknowledged_when_asked_first_or_again()
    {
        var database = Databases.NewServer();
        using var engine = Engine.Of($"{database};Command Timeout=2");
        await using var ledger = Ledger.Open(engine);
        await ledger.RecordAsync(Opened(1), Worker, Today, new(Guid.NewGuid()));
        StandbysAre(database, "nobody");

        // PostgreSQL ends a cancelled wait with a commit: the change is there to be read, and may be lost with its server.
        var change = new ChangeId(Guid.NewGuid());
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ledger.RecordAsync(Opened(2), Worker, Today, change));
        }

        // Nor when somebody else ends the wait, whose word reaches the node as an ordinary commit.
        using var patient = Engine.Of(database);
        await using var other = Ledger.Open(patient);
        var recording = other.RecordAsync(Opened(3), Worker, Today, new(Guid.NewGuid()));
        await CancelledAsync(database);
        Assert.Contains("does not say that the change is kept", (await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => recording)).Message, StringComparison.Ordinal);

        StandbysAre(database, "");
        var answer = await ledger.RecordAsync(Opened(2), Worker, Today, change);
        Assert.Equal((2, true), (answer.Seq, answer.Again));
        Assert.Equal((3, null), (Verify.Run(engine).Changes, Verify.Run(engine).Broken));
    }

    [Fact]
    public async Task A_look_that_no_standby_confirmed_is_not_shown()
    {
        var database = Databases.NewServer();
        using var engine = Engine.Of($"{database};Command Timeout=2");
        Migrate.Run(engine);
        await using var log = new AccessLog(engine, "node-1");
        StandbysAre(database, "nobody");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => log.WriteAsync(new Look("worker-1", "/", false, [Id(1)])));
        StandbysAre(database, "");
        await log.WriteAsync(new Look("worker-1", "/", false, [Id(1)]));
        Assert.Equal((2, null), AccessLog.Verify(engine)); // the first one was written after all: too many is safe
    }

    [Fact]
    public async Task A_node_that_read_a_change_which_was_lost_with_its_server_reads_the_record_anew()
    {
        var database = Databases.New("postgres");
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        await ledger.RecordAsync(Opened(1), Worker, Today, new(Guid.NewGuid()));
        var standby = Instead(database, template: true);
        await TriedAsync(() => ledger.RecordAsync(Opened(2), Worker, Today, new(Guid.NewGuid())));
        await ledger.RecordAsync(Opened(3), Worker, Today, new(Guid.NewGuid()));
        var lost = ledger.County.Seq;

        // The other server goes on from the first change, and gets as far.
        Instead(database, standby);
        using var otherEngine = Engine.Of(database);
        await using var other = Ledger.Open(otherEngine);
        for (var i = 4; other.County.Seq < lost; i++)
        {
            await other.RecordAsync(Opened(i), Worker, Today, new(Guid.NewGuid()));
        }

        await TriedAsync(ledger.CatchUpAsync);
        Assert.Equal(other.County.Children.Select(child => child.Id), ledger.County.Children.Select(child => child.Id));
        Assert.Equal(lost + 1, (await ledger.RecordAsync(Opened(3), Worker, Today, new(Guid.NewGuid()))).Seq);
        Assert.Null(Verify.Run(engine).Broken);
    }

    [Fact]
    public async Task However_often_the_database_was_away_the_first_act_after_it_came_back_is_recorded()
    {
        var database = Databases.New("postgres");
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        await using var log = new AccessLog(engine, "node-1");
        await ledger.RecordAsync(Opened(1), Worker, Today, new(Guid.NewGuid()));
        Assert.True(await engine.AnswersAsync(TimeSpan.FromSeconds(3)));

        var name = Name(database);
        Away(database, name, $"alter database {name} rename to {name}_away");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ledger.RecordAsync(Opened(2), Worker, Today, new(Guid.NewGuid())));
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => log.WriteAsync(new Look("worker-1", "/", false, [Id(1)])));
            Assert.False(await engine.AnswersAsync(TimeSpan.FromSeconds(3)));
        }

        Away(database, $"{name}_away", $"alter database {name}_away rename to {name}");
        Assert.Equal(2, (await ledger.RecordAsync(Opened(2), Worker, Today, new(Guid.NewGuid()))).Seq);
        await log.WriteAsync(new Look("worker-1", "/", false, [Id(1)]));
        Assert.True(await engine.AnswersAsync(TimeSpan.FromSeconds(3)));

        // And what another node writes is heard again.
        using var otherEngine = Engine.Of(database);
        await using var other = Ledger.Open(otherEngine);
        await other.RecordAsync(Opened(3), Worker, Today, new(Guid.NewGuid()));
        for (var tries = 0; tries < 100 && ledger.County.Seq < 3; tries++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(3, ledger.County.Seq);
    }

    private static void StandbysAre(string database, string names)
    {
        Databases.Run(database, $"alter system set synchronous_standby_names = '{names}'");
        Databases.Run(database, "select pg_reload_conf()");
        for (var tries = 0; tries < 100 && Databases.One<string>($"{database};Pooling=false", "show synchronous_standby_names") != names; tries++)
        {
            Thread.Sleep(50);
        }

        Thread.Sleep(300); // connections that are open read the setting before their next statement, and not all at once
    }

    /// <summary>Ends a wait for a standby as an administrator would, once there is one.</summary>
    private static async Task CancelledAsync(string database)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (Databases.One<bool>(database, "select coalesce(bool_or(pg_cancel_backend(pid)), false) from pg_stat_activity where wait_event = 'SyncRep'"))
            {
                return;
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Puts another database in the place of this one, as a failover does; answers the name of the one that was there.</summary>
    private static string Instead(string database, string? other = null, bool template = false)
    {
        var name = Name(database);
        var copy = $"{name}_copy";
        if (template)
        {
            Away(database, name, $"create database {copy} template {name}");
            return copy;
        }

        Away(database, name, $"alter database {name} rename to {name}_lost", $"alter database {other} rename to {name}");
        return $"{name}_lost";
    }

    /// <summary>Runs statements that need a database nobody is connected to: its connections are ended.</summary>
    private static void Away(string database, string name, params string[] statements)
    {
        var admin = $"{database[..database.IndexOf(";Database=", StringComparison.Ordinal)]};Database=postgres";
        Databases.Run(admin, $"alter database {name} allow_connections false");
        Databases.Run(admin, $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'");
        foreach (var statement in statements)
        {
            Databases.Run(admin, statement);
        }

        var plain = Name(database);
        Databases.Run(admin, $"update pg_database set datallowconn = true where datname in ('{plain}', '{plain}_copy', '{plain}_lost', '{plain}_away')");
    }

    private static string Name(string database) => database.Split(";Database=")[1].Split(';')[0];

    /// <summary>Tries until it is done: the first try finds its connection gone.</summary>
    private static async Task TriedAsync(Func<Task> work)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await work();
                return;
            }
            catch (System.Data.Common.DbException) when (tries < 20)
            {
                await Task.Delay(50);
            }
        }
    }

    private static OpenRecord Opened(int number) => new(Id(number)) { Given = "Robin", Family = "Fairweather", BornOn = new DateOnly(2012, 5, 6), Sex = "F" };

    private static SubjectId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
