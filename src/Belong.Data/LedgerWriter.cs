using System.Data.Common;
using Belong.Domain.Facts;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Belong.Data;

/// <summary>Where the ledger ends: the last change, its hash, and the last entry. Read under the lock, in one question.</summary>
internal sealed record LedgerHead(long Seq, byte[] Hash, long LastEntry)
{
    public static LedgerHead Read(DbConnection connection, DbTransaction? transaction) => connection.All(
        "select coalesce((select max(seq) from change), 0), (select hash from change order by seq desc limit 1), coalesce((select max(seq) from entry), 0)",
        reader => new LedgerHead(reader.GetInt64(0), reader.IsDBNull(1) ? Chain.Beginning : reader.Bytes(1), reader.GetInt64(2)),
        transaction)[0];
}

/// <summary>Turns what acts want said into signed, chained rows, and appends them in one go for a group of acts.</summary>
internal sealed class LedgerWriter(Engine engine, DbConnection connection, DbTransaction transaction, LedgerHead from)
{
    private readonly List<(SubjectId Id, RecordKind Kind)> subjects = [];
    private readonly List<(ChangeRow Row, byte[] Previous, byte[] Hash)> changes = [];
    private readonly List<(EntryRow Row, long Change, byte[] Salt, byte[] Bytes)> entries = [];
    private readonly List<(long Change, byte[] Salt, byte[] Bytes)> reasons = [];
    private byte[] head = from.Hash;
    private long lastEntry = from.LastEntry;

    /// <summary>The hash of the last change, once all are signed.</summary>
    public byte[] Head => head;

    /// <summary>Signs an outcome and answers the county with it. Nothing is in the database before <see cref="Append"/>.</summary>
    public County Sign(County county, Outcome outcome, ChangeId change, DateTime at, string by, string why)
    {
        var made = SealedOutcome.Of(outcome, change, why, county);
        var signature = county.Sign(change, at, by, why);
        var next = county.With(made.Outcome, signature, out _);
        Add(made, signature);
        return next;
    }

    /// <summary>Signs acts of the past one after the other, each later than the one before; answers the changes they make.</summary>
    public IReadOnlyList<Change> Sign(County county, IReadOnlyList<Decided> many)
    {
        var made = new List<Change>(many.Count);
        var (seq, last) = (county.Seq, county.At);
        foreach (var each in many)
        {
            var signature = County.Sign(seq, last, each.Dated.Change, each.Dated.At, each.Dated.By.Id, each.Dated.Act.Why);
            (seq, last) = (signature.Seq, signature.At);
            Add(each.Sealed, signature);
            made.Add(new(signature, each.Sealed.Outcome));
        }

        return made;
    }

    /// <summary>Gives what was sealed its place in the chain.</summary>
    private void Add(SealedOutcome made, Signature signature)
    {
        var rows = new List<EntryRow>(made.Statements.Count);
        foreach (var each in made.Statements)
        {
            var row = new EntryRow(
                ++lastEntry,
                each.Id.Value,
                each.Fact.Value,
                each.Said.Subject.Value,
                each.Said.Kind.Name,
                each.Said.Kind.Shape,
                each.Said.Did.ToString(),
                each.Said.Replaces?.Value,
                each.Digest,
                each.Links);
            rows.Add(row);
            entries.Add((row, signature.Seq, each.Salt, each.Bytes));
        }

        if (made.Why is { } why)
        {
            reasons.Add((signature.Seq, why.Salt, why.Bytes));
        }

        var changeRow = new ChangeRow(signature.Seq, made.Change.Value, Instants.ToUs(signature.At), signature.By, made.Why?.Digest);
        var hash = Chain.Hash(head, changeRow, rows);
        changes.Add((changeRow, head, hash));
        head = hash;
        subjects.AddRange(made.Outcome.Opened.Select(opening => (opening.Subject, opening.Kind)));
    }

    /// <param name="written">Told now and then how many entries are in.</param>
    public void Append(Action<int>? written = null)
    {
        if (engine is PostgresEngine)
        {
            AppendArrays();
        }
        else
        {
            AppendRows(written);
        }
    }

    private void AppendRows(Action<int>? written)
    {
        Each("insert into subject (id, kind) values (?, ?)", subjects, subject => [engine.Id(subject.Id.Value), subject.Kind.Name]);
        Each(
            """insert into change (seq, id, at_us, "by", why_digest, prev_hash, hash) values (?, ?, ?, ?, ?, ?, ?)""",
            changes,
            change => [change.Row.Seq, engine.Id(change.Row.Id), change.Row.AtUs, change.Row.By, change.Row.WhyDigest, change.Previous, change.Hash]);
        Each(
            "insert into entry (seq, id, fact, subject, kind, shape, did, replaces, digest, change) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entries,
            entry => [entry.Row.Seq, engine.Id(entry.Row.Id), engine.Id(entry.Row.Fact), engine.Id(entry.Row.Subject), entry.Row.Kind, entry.Row.Shape, entry.Row.Did, entry.Row.Replaces is { } id ? engine.Id(id) : null, entry.Row.Digest, entry.Change],
            written);
        Each(
            "insert into link (entry, subject, role) values (?, ?, ?)",
            [.. entries.SelectMany(entry => entry.Row.Links.Select(link => (entry.Row.Seq, link.Subject, link.Role)))],
            link => [link.Seq, engine.Id(link.Subject), link.Role]);
        Each("insert into content (entry, salt, bytes) values (?, ?, ?)", entries, entry => [entry.Row.Seq, entry.Salt, entry.Bytes]);
        Each("insert into reason (change, salt, bytes) values (?, ?, ?)", reasons, reason => [reason.Change, reason.Salt, reason.Bytes]);
    }

    /// <summary>One prepared statement, stepped once a row: a parameter object and a look for its name at each value cost more than the row itself.</summary>
    private void Each<T>(string sql, IReadOnlyList<T> rows, Func<T, object?[]> values, Action<int>? written = null)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using var insert = new SqliteInsert((SqliteConnection)connection, sql);
        foreach (var (i, row) in rows.Index())
        {
            if (i % 2_000 == 1_999)
            {
                written?.Invoke(i + 1);
            }

            insert.Row(values(row));
        }
    }

    /// <summary>One round trip however many rows: each table's columns go as arrays.</summary>
    private void AppendArrays()
    {
        using var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
        var links = entries.SelectMany(entry => entry.Row.Links.Select(link => (entry.Row.Seq, link.Subject, link.Role))).ToList();
        Add("insert into subject (id, kind) select * from unnest($1, $2)", subjects.Count, subjects.Select(s => s.Id.Value).ToArray(), subjects.Select(s => s.Kind.Name).ToArray());
        Add(
            """insert into change (seq, id, at_us, "by", why_digest, prev_hash, hash) select * from unnest($1, $2, $3, $4, $5, $6, $7)""",
            changes.Count,
            changes.Select(c => c.Row.Seq).ToArray(),
            changes.Select(c => c.Row.Id).ToArray(),
            changes.Select(c => c.Row.AtUs).ToArray(),
            changes.Select(c => c.Row.By).ToArray(),
            changes.Select(c => c.Row.WhyDigest).ToArray(),
            changes.Select(c => c.Previous).ToArray(),
            changes.Select(c => c.Hash).ToArray());
        Add(
            "insert into entry (seq, id, fact, subject, kind, shape, did, replaces, digest, change) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            entries.Count,
            entries.Select(e => e.Row.Seq).ToArray(),
            entries.Select(e => e.Row.Id).ToArray(),
            entries.Select(e => e.Row.Fact).ToArray(),
            entries.Select(e => e.Row.Subject).ToArray(),
            entries.Select(e => e.Row.Kind).ToArray(),
            entries.Select(e => e.Row.Shape).ToArray(),
            entries.Select(e => e.Row.Did).ToArray(),
            entries.Select(e => e.Row.Replaces).ToArray(),
            entries.Select(e => e.Row.Digest).ToArray(),
            entries.Select(e => e.Change).ToArray());
        Add("insert into link (entry, subject, role) select * from unnest($1, $2, $3)", links.Count, links.Select(l => l.Seq).ToArray(), links.Select(l => l.Subject).ToArray(), links.Select(l => l.Role).ToArray());
        Add("insert into content (entry, salt, bytes) select * from unnest($1, $2, $3)", entries.Count, entries.Select(e => e.Row.Seq).ToArray(), entries.Select(e => e.Salt).ToArray(), entries.Select(e => e.Bytes).ToArray());
        Add("insert into reason (change, salt, bytes) select * from unnest($1, $2, $3)", reasons.Count, reasons.Select(r => r.Change).ToArray(), reasons.Select(r => r.Salt).ToArray(), reasons.Select(r => r.Bytes).ToArray());
        if (batch.BatchCommands.Count > 0)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(PostgresEngine.Notice));
            batch.ExecuteNonQuery();
        }

        void Add(string sql, int count, params object[] arrays)
        {
            if (count == 0)
            {
                return;
            }

            var command = new NpgsqlBatchCommand(sql);
            foreach (var array in arrays)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = array });
            }

            batch.BatchCommands.Add(command);
        }
    }
}
