using System.Data.Common;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Relations;
using Belong.Domain.Retention;
using Belong.Domain.Workforce;

namespace Belong.Data;

/// <summary>
/// Destroys the content of a record at the end of its retention: one transaction appends a certificate and deletes what
/// it names. The chain still holds, for it is made of digests. Not for the service: it runs as the database's owner.
/// </summary>
public static class Destruction
{
    /// <summary>Destroys the content of every record whose time has come, which nothing holds, and of which two people agreed that it is destroyed.</summary>
    /// <returns>Of each its id, and how many entries' content is gone.</returns>
    public static IReadOnlyList<(SubjectId Record, int Entries)> DestroyAgreed(Engine engine, Actor by, DateOnly today, DateTime at)
    {
        List<(SubjectId Id, string Authority, string Rule)> agreed;
        using (var connection = engine.Open())
        {
            var county = LedgerReader.Load(engine, connection);
            var terms = Terms.Of(county, today);
            agreed =
            [
                .. from child in county.Children
                   let state = Destroyable.Of(child, terms)
                   where state.IsDue
                   let answer = state.Agreed
                   where answer is not null
                   let proposed = child.Facts<DestructionProposed>().Last(each => each.FactId == answer.Fact.Proposed)
                   select (child.Id, $"Proposed by {county.NameOf(proposed.Signature.By)}, agreed by {county.NameOf(answer.Signature.By)}", state.Kept.Rule.Title),
            ];
        }

        return [.. agreed.Select(each => (each.Id, Destroy(engine, each.Id, each.Authority, each.Rule, by, today, at)))];
    }

    /// <summary>Destroys every entry's content of one subject and the reasons signed with them. Nodes that are running must be started again.</summary>
    /// <param name="beforeItsTime">Somebody with authority says that it is destroyed though its time has not come, such as a court: what holds it stands against that too.</param>
    /// <returns>How many entries' content is gone.</returns>
    /// <exception cref="StillNeededException">It must be kept, or is held; or an adult is on the record of a child that is kept.</exception>
    public static int Destroy(Engine engine, SubjectId subject, string authority, string rule, Actor by, DateOnly today, DateTime at, bool beforeItsTime = false)
    {
        using var connection = engine.Open();
        List<long> entries;
        using (var transaction = engine.BeginWrite(connection))
        {
            if (connection.One<string>("select kind from subject where id = @subject", transaction, ("@subject", engine.Id(subject.Value))) is not ("child" or "adult"))
            {
                return 0; // Only people's records are ever destroyed.
            }

            var county = LedgerReader.Load(engine, connection, transaction);
            if (county.Adult(subject) is { MattersTo: { Length: > 0 } to })
            {
                throw new StillNeededException($"This person is on the records of children that are kept ({to.Select(each => each.Subject).Distinct().Count()}): destroy those first, or take the person off them");
            }

            if (county.Child(subject) is { } child && child.Heads.Any(head => head.IsLive)
                && (beforeItsTime ? HoldsOnARecord.On(child, county.Council, today).FirstOrDefault() : Destroyable.Of(child, Terms.Of(county, today)).Against.FirstOrDefault()) is { } against)
            {
                throw new StillNeededException(against);
            }

            IEnumerable<SubjectId> whole = county.Find(subject) is { } record ? record.Joined.Add(record.Id) : [subject];
            entries = [.. whole.SelectMany(each => connection.All(
                "select e.seq from entry e join content c on c.entry = e.seq where e.subject = @subject order by e.seq", reader => reader.GetInt64(0), transaction, ("@subject", engine.Id(each.Value)))).Order()];
            if (entries.Count > 0)
            {
                Certified(engine, connection, transaction, county, new Certify(subject, authority, rule, entries), by, today, at);
                connection.Run("delete from draft where page like @page", transaction, ("@page", $"%{subject}%"));
                foreach (var each in whole)
                {
                    connection.Run("delete from file where subject = @subject", transaction, ("@subject", engine.Id(each.Value)));
                }

                engine.Commit(transaction);
            }
        }

        // Again where there was nothing left to delete: an earlier run may have been cut off before this.
        Scrub(engine, connection);
        return entries.Count;
    }

    /// <summary>Applies to a restored ledger what a later one certifies as destroyed, each under a certificate of its own there.</summary>
    public static void ApplyAgain(Engine restored, Engine later, Actor by, DateOnly today, DateTime at)
    {
        using var reading = later.Open();
        using var connection = restored.Open();
        using (var transaction = restored.BeginWrite(connection))
        {
            foreach (var certificate in LedgerReader.Load(later, reading).Council.Facts<Destroyed>().Select(each => each.Fact))
            {
                var left = certificate.Entries.Where(entry => connection.One<long>("select count(*) from content where entry = @entry", transaction, ("@entry", entry)) > 0).ToList();
                if (left.Count > 0)
                {
                    Certified(restored, connection, transaction, LedgerReader.Load(restored, connection, transaction), new Certify(certificate.Record, certificate.Authority, certificate.Rule, left), by, today, at);
                }
            }

            restored.Commit(transaction);
        }

        Scrub(restored, connection);
    }

    /// <summary>Appends the certificate and deletes what it names, in the transaction at hand.</summary>
    private static void Certified(Engine engine, DbConnection connection, DbTransaction transaction, County county, Certify certificate, Actor by, DateOnly today, DateTime at)
    {
        var writer = new LedgerWriter(engine, connection, transaction, LedgerHead.Read(connection, transaction));
        writer.Sign(county, certificate.Decide(county, today, by), new ChangeId(Guid.NewGuid()), at, by.Id, "");
        writer.Append();
        foreach (var entry in certificate.Entries)
        {
            connection.Run("insert into destroyed (entry, change) values (@entry, @change)", transaction, ("@entry", entry), ("@change", county.Seq + 1));
            connection.Run("delete from reason where change = (select change from entry where seq = @entry)", transaction, ("@entry", entry));
            connection.Run("delete from content where entry = @entry", transaction, ("@entry", entry));
        }
    }

    /// <summary>Leaves no trace in free pages: a deleted row is gone from the files, not only from the tables.</summary>
    private static void Scrub(Engine engine, DbConnection connection)
    {
        if (engine is PostgresEngine)
        {
            WaitForReaders(connection);
        }

        foreach (var sql in engine is SqliteEngine
            ? (string[])["vacuum", "pragma wal_checkpoint(truncate)"]
            : ["vacuum full content", "vacuum full reason", "vacuum full draft", "vacuum full file", "checkpoint"])
        {
            connection.Run(sql);
        }
    }

    /// <summary>
    /// PostgreSQL keeps a deleted row in the files for as long as somebody reads who began before, its own upkeep included: such are waited for, a minute at most.
    /// </summary>
    private static void WaitForReaders(DbConnection connection)
    {
        var deleted = connection.One<string>("select pg_current_xact_id()::xid::text");
        for (var waited = 0; waited < 240 && connection.One<long>($"select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and age(backend_xmin) > age('{deleted}'::xid)") > 0; waited++)
        {
            Thread.Sleep(250);
        }
    }

    private sealed record Certify(SubjectId Subject, string Authority, string Rule, IReadOnlyList<long> Entries) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add(
            [Statement.Say(CouncilRecord.TheCouncil, new Destroyed { Record = Subject, Authority = Authority, Rule = Rule, Entries = Entries })],
            CouncilRecord.OpenedIn(county));
    }
}

/// <summary>A record may not be destroyed yet, and why.</summary>
public sealed class StillNeededException(string words) : Exception(words);
