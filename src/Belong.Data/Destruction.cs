using System.Data.Common;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Data;

/// <summary>
/// Destroys the content of a record at the end of its retention: one transaction appends a certificate and deletes what
/// it names. The chain still holds, for it is made of digests. Not for the service: it runs as the database's owner.
/// </summary>
public static class Destruction
{
    /// <summary>Destroys every entry's content of one subject and the reasons signed with them. Nodes that are running must be started again.</summary>
    /// <returns>How many entries' content is gone.</returns>
    public static int Destroy(Engine engine, SubjectId subject, string authority, string rule, Actor by, DateOnly today, DateTime at)
    {
        using var connection = engine.Open();
        List<long> entries;
        using (var transaction = engine.BeginWrite(connection))
        {
            if (connection.One<string>("select kind from subject where id = @subject", transaction, ("@subject", engine.Id(subject.Value))) is not "child")
            {
                return 0; // Only people's records are ever destroyed.
            }

            entries = connection.All(
                "select e.seq from entry e join content c on c.entry = e.seq where e.subject = @subject order by e.seq", reader => reader.GetInt64(0), transaction, ("@subject", engine.Id(subject.Value)));
            if (entries.Count == 0)
            {
                return 0;
            }

            var writer = new LedgerWriter(engine, connection, transaction, LedgerHead.Read(connection, transaction));
            var certificate = new Certify(subject, authority, rule, entries);
            var county = LedgerReader.Load(engine, connection, transaction);
            writer.Sign(county, certificate.Decide(county, today, by), new ChangeId(Guid.NewGuid()), at, by.Id, "");
            writer.Append();
            Delete(engine, connection, transaction, entries);
            transaction.Commit();
        }

        Scrub(engine, connection);
        return entries.Count;
    }

    /// <summary>Applies to a restored ledger what a later one certifies as destroyed, where the restored one still has it.</summary>
    public static void ApplyAgain(Engine restored, Engine later)
    {
        using var reading = later.Open();
        var entries = reading.All("select entry from destroyed order by entry", reader => reader.GetInt64(0));
        using var connection = restored.Open();
        using (var transaction = restored.BeginWrite(connection))
        {
            var last = connection.One<long>("select coalesce(max(seq), 0) from entry", transaction);
            var done = connection.All("select entry from destroyed", reader => reader.GetInt64(0), transaction).ToHashSet();
            Delete(restored, connection, transaction, entries.Where(entry => entry <= last && !done.Contains(entry)));
            transaction.Commit();
        }

        Scrub(restored, connection);
    }

    private static void Delete(Engine engine, DbConnection connection, DbTransaction transaction, IEnumerable<long> entries)
    {
        var change = connection.One<long>("select max(seq) from change", transaction);
        foreach (var entry in entries)
        {
            connection.Run("insert into destroyed (entry, change) values (@entry, @change)", transaction, ("@entry", entry), ("@change", change));
            connection.Run("delete from reason where change = (select change from entry where seq = @entry)", transaction, ("@entry", entry));
            connection.Run("delete from content where entry = @entry", transaction, ("@entry", entry));
        }

        // A draft may hold what was typed about the person, and none is kept by anything.
        connection.Run("delete from draft", transaction);
    }

    /// <summary>Leaves no trace in free pages: a deleted row is gone from the files, not only from the tables.</summary>
    private static void Scrub(Engine engine, DbConnection connection)
    {
        foreach (var sql in engine is SqliteEngine
            ? (string[])["vacuum", "pragma wal_checkpoint(truncate)"]
            : ["vacuum full content", "vacuum full reason", "vacuum full draft", "checkpoint"])
        {
            connection.Run(sql);
        }
    }

    private sealed record Certify(SubjectId Subject, string Authority, string Rule, IReadOnlyList<long> Entries) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add(
            [Statement.Say(CouncilRecord.TheCouncil, new Destroyed { Record = Subject, Authority = Authority, Rule = Rule, Entries = Entries })],
            county.Exists(CouncilRecord.TheCouncil) ? [] : [new Opening(CouncilRecord.TheCouncil, SubjectKind.Council)]);
    }
}
