using System.Security.Cryptography;
using Belong.Domain.Governance;

namespace Belong.Data;

/// <summary>What checking the chain found.</summary>
/// <param name="Head">The hash of the last change, in hexadecimal: print it where it can be compared later.</param>
/// <param name="Broken">What is wrong with the first broken change; null when nothing is.</param>
public sealed record Verified(long Changes, long Entries, long Destroyed, string Head, long? BrokenAt, string? Broken);

/// <summary>Reads the whole ledger and works out every digest and hash anew.</summary>
public static class Verify
{
    /// <param name="expect">A head hash noted earlier: some change must have it, or the chain was rebuilt.</param>
    public static Verified Run(Engine engine, string? expect = null, Action<long>? progress = null)
    {
        using var connection = engine.Open();
        var upTo = connection.One<long>("select coalesce(max(seq), 0) from change");
        var certified = connection.All(
                "select e.shape, c.bytes from entry e join content c on c.entry = e.seq where e.kind = 'destroyed'",
                reader => ((Destroyed)FactJson.Read("destroyed", reader.GetInt32(0), reader.Bytes(1)).Fact!).Entries)
            .SelectMany(each => each).ToHashSet();
        var linked = connection.All(
                "select entry, subject, role from link",
                reader => (Entry: reader.GetInt64(0), Subject: engine.ReadId(reader, 1), Role: reader.GetString(2)))
            .ToLookup(link => link.Entry, link => (link.Subject, link.Role));
        using var reading = engine.Open();
        using var rows = new Ahead(engine, reading, upTo);
        var previous = Chain.Beginning;
        long changes = 0, entries = 0, destroyed = 0, seq = 0, at = 0;
        var seen = expect is null;

        using var command = connection.Command(
            """select c.seq, c.id, c.at_us, c."by", c.why_digest, c.prev_hash, c.hash, r.salt, r.bytes from change c left join reason r on r.change = c.seq where c.seq <= @to order by c.seq""", null, ("@to", upTo));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var change = new ChangeRow(reader.GetInt64(0), engine.ReadId(reader, 1), reader.GetInt64(2), reader.GetString(3), reader.IsDBNull(4) ? null : reader.Bytes(4));
            var own = new List<EntryRow>();
            var reasonGone = reader.IsDBNull(8);
            var anyDestroyed = false;

            foreach (var (row, salt, bytes) in rows.Of(change.Seq))
            {
                own.Add(row with { Links = EntryRow.InOrder(linked[row.Seq]) });
                entries++;
                if (bytes is null || salt is null)
                {
                    if (!certified.Contains(row.Seq))
                    {
                        return Break(change, $"the content of entry {row.Seq} is missing and no certificate says it was destroyed");
                    }

                    destroyed++;
                    anyDestroyed = true;
                }
                else if (!CryptographicOperations.FixedTimeEquals(Chain.Digest(salt, bytes), row.Digest))
                {
                    return Break(change, $"the content of entry {row.Seq} is not what was written");
                }
            }

            if (change.Seq != seq + 1)
            {
                return Break(change, $"it follows change {seq}: some are missing");
            }

            if (change.AtUs <= at)
            {
                return Break(change, "it was not made later than the change before it");
            }

            if (change.WhyDigest is { } why && !reasonGone && !CryptographicOperations.FixedTimeEquals(Chain.Digest(reader.Bytes(7), reader.Bytes(8)), why))
            {
                return Break(change, "its reason is not what was written");
            }

            if (change.WhyDigest is not null && reasonGone && !anyDestroyed)
            {
                return Break(change, "its reason is missing and no certificate says it was destroyed");
            }

            if (!reader.Bytes(5).AsSpan().SequenceEqual(previous) || !reader.Bytes(6).AsSpan().SequenceEqual(Chain.Hash(previous, change, own)))
            {
                return Break(change, "its hash does not follow from the change before it and its own rows");
            }

            previous = reader.Bytes(6);
            seen = seen || string.Equals(Convert.ToHexStringLower(previous), expect, StringComparison.OrdinalIgnoreCase);
            seq = change.Seq;
            at = change.AtUs;
            if (++changes % 10_000 == 0)
            {
                progress?.Invoke(changes);
            }
        }

        if (rows.Left() is { } stray)
        {
            return new(changes, entries, destroyed, Convert.ToHexStringLower(previous), stray, $"entry {stray} belongs to no change");
        }

        return seen
            ? new(changes, entries, destroyed, Convert.ToHexStringLower(previous), null, null)
            : new(changes, entries, destroyed, Convert.ToHexStringLower(previous), null, "it holds together, but no change has the expected hash: it was rebuilt or cut short");

        Verified Break(ChangeRow change, string what) => new(changes, entries, destroyed, Convert.ToHexStringLower(previous), change.Seq, what);
    }

    /// <summary>Entries in order, handed out change by change.</summary>
    private sealed class Ahead : IDisposable
    {
        private readonly Engine engine;
        private readonly System.Data.Common.DbCommand command;
        private readonly System.Data.Common.DbDataReader reader;
        private bool more;

        public Ahead(Engine engine, System.Data.Common.DbConnection connection, long upTo)
        {
            this.engine = engine;
            command = connection.Command("select e.seq, e.id, e.fact, e.subject, e.kind, e.shape, e.did, e.replaces, e.digest, e.change, c.salt, c.bytes from entry e left join content c on c.entry = e.seq where e.change <= @to order by e.change, e.seq", null, ("@to", upTo));
            reader = command.ExecuteReader();
            more = reader.Read();
        }

        public IEnumerable<(EntryRow Row, byte[]? Salt, byte[]? Bytes)> Of(long change)
        {
            while (more && reader.GetInt64(9) == change)
            {
                yield return (
                    new(reader.GetInt64(0), engine.ReadId(reader, 1), engine.ReadId(reader, 2), engine.ReadId(reader, 3), reader.GetString(4), reader.GetInt32(5), reader.GetString(6), reader.IsDBNull(7) ? null : engine.ReadId(reader, 7), reader.Bytes(8), []),
                    reader.IsDBNull(10) ? null : reader.Bytes(10),
                    reader.IsDBNull(11) ? null : reader.Bytes(11));
                more = reader.Read();
            }
        }

        public long? Left() => more ? reader.GetInt64(0) : null;

        public void Dispose()
        {
            reader.Dispose();
            command.Dispose();
        }
    }
}
