namespace Belong.Data;

/// <summary>Who does a job that one node does for all: whoever took it last, until its time is over or it is given back. A node that is killed gives nothing back, and another takes it over then.</summary>
public sealed class Leases(Engine engine, Func<DateTime> instant)
{
    /// <summary>Takes a job, or goes on with it; false where another has it.</summary>
    public bool Take(string job, string holder, TimeSpan lasts)
    {
        using var connection = engine.Open();
        var now = instant();
        connection.Run(
            "insert into lease (name, holder, until_us) values (@name, @holder, @until) on conflict (name) do update set holder = excluded.holder, until_us = excluded.until_us where lease.until_us < @now or lease.holder = excluded.holder",
            null,
            ("@name", job),
            ("@holder", holder),
            ("@until", Instants.ToUs(now + lasts)),
            ("@now", Instants.ToUs(now)));
        return connection.One<string>("select holder from lease where name = @name", null, ("@name", job)) == holder;
    }

    public void GiveBack(string job, string holder)
    {
        using var connection = engine.Open();
        connection.Run("delete from lease where name = @name and holder = @holder", null, ("@name", job), ("@holder", holder));
    }
}
