using System.Collections.Immutable;
using System.Data.Common;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>Changes read from the database, as entries of records.</summary>
internal sealed record ReadChanges(
    IReadOnlyList<Signature> Signatures, IReadOnlyList<(Entry Entry, ImmutableArray<SubjectId> Others)> Entries, IReadOnlyDictionary<SubjectId, RecordKind> Subjects);

/// <summary>Reads the ledger from a place onwards.</summary>
internal static class LedgerReader
{
    public static ReadChanges Read(Engine engine, DbConnection connection, long after, DbTransaction? transaction = null)
    {
        var pool = new Dictionary<string, string>(StringComparer.Ordinal);
        var signatures = connection.All(
            """select c.seq, c.id, c.at_us, c."by", r.bytes from change c left join reason r on r.change = c.seq where c.seq > @after order by c.seq""",
            reader => new Signature(
                new ChangeId(engine.ReadId(reader, 1)),
                reader.GetInt64(0),
                Instants.FromUs(reader.GetInt64(2)),
                Pooled(pool, reader.GetString(3)),
                reader.IsDBNull(4) ? "" : Pooled(pool, System.Text.Encoding.UTF8.GetString(reader.Bytes(4)))),
            transaction,
            ("@after", after));
        if (signatures.Count == 0)
        {
            return new([], [], ImmutableDictionary<SubjectId, RecordKind>.Empty);
        }

        // What others write meanwhile is for the next reading: everything below stops where the signatures did.
        var (first, upTo) = (signatures[0].Seq, signatures[^1].Seq);
        var links = connection.All(
                "select l.entry, l.subject from link l join entry e on e.seq = l.entry where e.change > @after and e.change <= @upTo",
                reader => (Entry: reader.GetInt64(0), Subject: new SubjectId(engine.ReadId(reader, 1))),
                transaction,
                ("@after", after),
                ("@upTo", upTo))
            .GroupBy(link => link.Entry, link => link.Subject)
            .ToDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());
        var subjects = connection.All(
                "select id, kind from subject where id in (select subject from entry where change > @after and change <= @upTo)",
                reader => (Id: new SubjectId(engine.ReadId(reader, 0)), Kind: KindOf(reader.GetString(1))),
                transaction,
                ("@after", after),
                ("@upTo", upTo))
            .ToDictionary(subject => subject.Id, subject => subject.Kind);

        // Reading is one after the other, understanding what was read is not: it goes on beside it.
        try
        {
            var entries = Rows(engine, connection, after, upTo, transaction)
                .AsParallel().AsOrdered()
                .Select(row => (row.Understand(signatures[(int)(row.Change - first)]), links.TryGetValue(row.Seq, out var others) ? others : ImmutableArray<SubjectId>.Empty))
                .ToList();
            return new(signatures, entries, subjects);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.OfType<UnreadableLedgerException>().FirstOrDefault() is { } unreadable)
        {
            throw new UnreadableLedgerException(unreadable.Message);
        }
    }

    /// <summary>The county as the ledger has it, read whole.</summary>
    public static County Load(Engine engine, DbConnection connection, DbTransaction? transaction = null)
    {
        var read = Read(engine, connection, 0, transaction);
        var bySubject = read.Subjects.ToDictionary(subject => subject.Key, _ => ImmutableArray.CreateBuilder<Entry>());
        foreach (var (entry, others) in read.Entries)
        {
            bySubject[entry.Subject].Add(entry);
            foreach (var other in others)
            {
                bySubject[other].Add(entry);
            }
        }

        return read.Signatures.Count == 0
            ? County.Empty
            : County.Load(bySubject.Select(pair => (pair.Key, read.Subjects[pair.Key], pair.Value.ToImmutable())), read.Signatures[^1].Seq, read.Signatures[^1].At);
    }

    public static RecordKind KindOf(string name) => RecordKind.All.TryGetValue(name, out var kind)
        ? kind
        : throw new UnreadableLedgerException($"The database holds records of the kind \"{name}\", which this version of Belong does not know. Start a newer version.");

    private static IEnumerable<Row> Rows(Engine engine, DbConnection connection, long after, long upTo, DbTransaction? transaction)
    {
        using var command = connection.Command(
            """
            select e.seq, e.id, e.fact, e.subject, e.kind, e.shape, e.did, e.replaces, e.change, c.bytes
            from entry e left join content c on c.entry = e.seq
            where e.change > @after and e.change <= @upTo order by e.seq
            """,
            transaction,
            ("@after", after),
            ("@upTo", upTo));
        command.CommandTimeout = 0;
        using var reader = command.ExecuteReader(System.Data.CommandBehavior.SequentialAccess);
        while (reader.Read())
        {
            yield return new(
                reader.GetInt64(0),
                engine.ReadId(reader, 1),
                engine.ReadId(reader, 2),
                engine.ReadId(reader, 3),
                reader.GetString(4),
                reader.GetInt32(5),
                reader.GetString(6),
                reader.IsDBNull(7) ? null : engine.ReadId(reader, 7),
                reader.GetInt64(8),
                reader.IsDBNull(9) ? null : reader.Bytes(9));
        }
    }

    private static string Pooled(Dictionary<string, string> pool, string text)
    {
        if (pool.TryGetValue(text, out var known))
        {
            return known;
        }

        pool.Add(text, text);
        return text;
    }

    private sealed record Row(long Seq, Guid Id, Guid Fact, Guid Subject, string Kind, int Shape, string Did, Guid? Replaces, long Change, byte[]? Bytes)
    {
        public Entry Understand(Signature signature)
        {
            var kind = FactJson.KindOf(Kind, Shape);
            var (fact, from, doubts) = Bytes is null ? (null, null, []) : FactJson.Read(Kind, Shape, Bytes);
            var said = new Statement(new SubjectId(Subject), kind, Did switch
            {
                "Said" => Domain.Facts.Did.Said,
                "Ended" => Domain.Facts.Did.Ended,
                "Corrected" => Domain.Facts.Did.Corrected,
                "Retracted" => Domain.Facts.Did.Retracted,
                _ => Enum.Parse<Did>(Did),
            }, fact)
            {
                Line = new FactId(Fact),
                Replaces = Replaces is { } replaces ? new EntryId(replaces) : null,
                Source = from,
                Doubts = doubts,
            };
            return kind.Around(fact, said, new EntryId(Id), signature);
        }
    }
}
