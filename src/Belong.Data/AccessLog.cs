using System.Data.Common;
using System.Threading.Channels;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>Somebody looked, or tried to.</summary>
/// <param name="What">The page or the verb, without any query.</param>
/// <param name="Subjects">Whose records were shown.</param>
public sealed record Look(string Who, string What, bool Refused, IReadOnlyList<SubjectId> Subjects);

/// <summary>A line of the log as it is read back.</summary>
public sealed record Looked(DateTime At, string Who, string What, bool Refused);

/// <summary>
/// Who looked at what. A line is durable before the page is sent; lines that wait together are committed together.
/// Each node keeps a chain of its own, begun at its start, so that a line cannot be altered, or taken out from between
/// others, unseen. That the last lines of a chain are there is for the database's guards to hold.
/// </summary>
public sealed class AccessLog : IAsyncDisposable
{
    private const int GroupAtMost = 1024;
    private readonly Engine engine;
    private readonly string node;
    private readonly Func<DateTime> instant;
    private readonly Channel<(Look Look, TaskCompletionSource Answer)> waiting = Channel.CreateUnbounded<(Look, TaskCompletionSource)>(new() { SingleReader = true });
    private DbConnection connection;
    private bool isLost;
    private readonly Task writing;
    private long last, refusals;
    private byte[] head = Chain.Beginning;

    /// <param name="node">This node's name: no two nodes of one database may share it.</param>
    public AccessLog(Engine engine, string node, Func<DateTime>? instant = null)
    {
        this.engine = engine;
        this.node = node;
        this.instant = instant ?? (() => DateTime.UtcNow);
        connection = Connect();
        writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Completes when the line is durable. If it cannot be written it fails, and then nothing may be shown.</summary>
    public Task WriteAsync(Look look)
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return waiting.Writer.TryWrite((look, answer)) ? Measured.Look(look.Refused, answer.Task) : Task.FromException(new InvalidOperationException("The access log is closed"));
    }

    /// <summary>Who looked at a record, newest first.</summary>
    public IReadOnlyList<Looked> Of(IEnumerable<SubjectId> subjects, int atMost = 500)
    {
        using var reading = engine.Open();
        return
        [
            .. subjects.SelectMany(subject => reading.All(
                    "select a.at_us, a.who, a.what, a.refused from access a join access_subject s on s.node = a.node and s.n = a.n where s.subject = @subject order by a.at_us desc limit @most",
                    reader => new Looked(Instants.FromUs(reader.GetInt64(0)), reader.GetString(1), reader.GetString(2), reader.GetInt32(3) != 0),
                    null,
                    ("@subject", engine.Id(subject.Value)),
                    ("@most", atMost)))
                .OrderByDescending(look => look.At).Take(atMost),
        ];
    }

    /// <summary>How many refusals this node has written: whoever keeps what they read of the log reads it anew when there is another.</summary>
    public long Refusals => Interlocked.Read(ref refusals);

    /// <summary>
    /// Which pages of single records anybody opened or was refused since an instant, for each person, record, page and hour once, at the first instant of it: lists,
    /// which name everybody all day, are left out, and of a day's hundred thousand looks some thousands are left.
    /// </summary>
    public IReadOnlyList<(Looked Look, SubjectId Subject)> OpenedSince(DateTime since)
    {
        using var reading = engine.Open();
        return reading.All(
            "select min(a.at_us), a.who, a.what, a.refused, s.subject from access a join access_subject s on s.node = a.node and s.n = a.n where a.at_us >= @since and a.what like '%/________-____-____-____-____________%' group by a.who, a.what, a.refused, s.subject, a.at_us / 3600000000",
            reader => (new Looked(Instants.FromUs(reader.GetInt64(0)), reader.GetString(1), reader.GetString(2), reader.GetInt32(3) != 0), new SubjectId(engine.ReadId(reader, 4))),
            null,
            ("@since", Instants.ToUs(since)));
    }

    /// <summary>What somebody looked at since an instant, newest first; with each line the records that it showed.</summary>
    /// <param name="atMost">Lines, however many records each showed.</param>
    public IReadOnlyList<(Looked Look, IReadOnlyList<SubjectId> Subjects)> By(string who, DateTime since, int atMost = 20_000)
    {
        using var reading = engine.Open();
        return
        [
            .. reading.All(
                    "select a.node, a.n, a.at_us, a.who, a.what, a.refused, s.subject from (select node, n, at_us, who, what, refused from access where who = @who and at_us >= @since order by at_us desc limit @most) a join access_subject s on s.node = a.node and s.n = a.n order by a.at_us desc",
                    reader => (Line: (reader.GetString(0), reader.GetInt64(1)), Look: new Looked(Instants.FromUs(reader.GetInt64(2)), reader.GetString(3), reader.GetString(4), reader.GetInt32(5) != 0), Subject: new SubjectId(engine.ReadId(reader, 6))),
                    null,
                    ("@who", who),
                    ("@since", Instants.ToUs(since)),
                    ("@most", atMost))
                .GroupBy(each => each.Line).Select(line => (line.First().Look, (IReadOnlyList<SubjectId>)[.. line.Select(each => each.Subject)])),
        ];
    }

    /// <summary>Who signed in, or was refused to, since an instant, newest first.</summary>
    public IReadOnlyList<Looked> SignIns(DateTime since, int atMost = 500)
    {
        using var reading = engine.Open();
        return reading.All(
            "select at_us, who, what, refused from access where at_us >= @since and (what = 'signed in' or what like 'sign-in refused: %') order by at_us desc limit @most",
            reader => new Looked(Instants.FromUs(reader.GetInt64(0)), reader.GetString(1), reader.GetString(2), reader.GetInt32(3) != 0),
            null,
            ("@since", Instants.ToUs(since)),
            ("@most", atMost));
    }

    /// <summary>Accounts that were opened to somebody anew, since an instant, newest first: who invited whom, and who made theirs.</summary>
    public IReadOnlyList<Looked> Accounts(DateTime since, int atMost = 100)
    {
        using var reading = engine.Open();
        return reading.All(
            "select at_us, who, what, refused from access where at_us >= @since and (what like 'invited % to make an account' or what = 'made their account') order by at_us desc limit @most",
            reader => new Looked(Instants.FromUs(reader.GetInt64(0)), reader.GetString(1), reader.GetString(2), reader.GetInt32(3) != 0),
            null,
            ("@since", Instants.ToUs(since)),
            ("@most", atMost));
    }

    /// <summary>Checks every node's chain. Answers how many lines there are and the first broken one, or none.</summary>
    public static (long Lines, string? Broken) Verify(Engine engine)
    {
        using var connection = engine.Open();
        var subjects = connection.All("select node, n, subject from access_subject", reader => (Node: reader.GetString(0), N: reader.GetInt64(1), Subject: engine.ReadId(reader, 2)))
            .ToLookup(each => (each.Node, each.N), each => each.Subject);
        var (node, previous, n, lines) = ("", Chain.Beginning, 0L, 0L);
        foreach (var line in connection.All(
            "select node, n, at_us, who, what, refused, prev_hash, hash from access order by node, n",
            reader => (Node: reader.GetString(0), N: reader.GetInt64(1), AtUs: reader.GetInt64(2), Who: reader.GetString(3), What: reader.GetString(4), Refused: reader.GetInt32(5) != 0, Previous: reader.Bytes(6), Hash: reader.Bytes(7))))
        {
            if (line.Node != node)
            {
                (node, previous, n) = (line.Node, Chain.Beginning, 0);
            }

            if (line.N != ++n || !line.Previous.AsSpan().SequenceEqual(previous)
                || !line.Hash.AsSpan().SequenceEqual(Chain.HashLook(previous, node, n, line.AtUs, line.Who, line.What, line.Refused, InOrder(subjects[(node, n)]))))
            {
                return (lines, $"line {line.N} of node {node} in the access log is not what was written");
            }

            previous = line.Hash;
            lines++;
        }

        return (lines, null);
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        await connection.DisposeAsync();
    }

    private static IEnumerable<Guid> InOrder(IEnumerable<Guid> subjects) => subjects.Distinct().OrderBy(id => id.ToString("D"), StringComparer.Ordinal);

    private void Write()
    {
        var group = new List<(Look Look, TaskCompletionSource Answer)>();
#pragma warning disable VSTHRD002 // This thread is its own, started to wait here: no request and no thread of the pool waits with it.
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
#pragma warning restore VSTHRD002
        {
            group.Clear();
            while (group.Count < GroupAtMost && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
            }

            try
            {
                if (isLost)
                {
                    connection = Connect();
                    isLost = false;
                }

                var (n, hash) = Append(group.ConvertAll(each => each.Look));
                (last, head) = (n, hash);
                Interlocked.Add(ref refusals, group.Count(each => each.Look.Refused));
                group.ForEach(each => each.Answer.TrySetResult());
            }
#pragma warning disable CA1031 // Whatever went wrong, those who wait must hear that their line was not written.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                group.ForEach(each => each.Answer.TrySetException(exception));
                Disconnect();
            }
        }
    }

    /// <summary>A connection, and the chain's end read on it: after a failure nothing is assumed.</summary>
    private DbConnection Connect()
    {
        var open = engine.Open();
        try
        {
            last = open.One<long>("select coalesce(max(n), 0) from access where node = @node", null, ("@node", node));
            head = open.One<byte[]>("select hash from access where node = @node order by n desc limit 1", null, ("@node", node)) ?? Chain.Beginning;
            return open;
        }
        catch
        {
            open.Dispose();
            throw;
        }
    }

    private void Disconnect()
    {
        isLost = true;
        try
        {
            connection.Dispose();
        }
#pragma warning disable CA1031 // What a broken connection says when it is let go must not end the one thread that writes.
        catch (Exception)
#pragma warning restore CA1031
        {
            // It is gone either way.
        }
    }

    private (long N, byte[] Head) Append(List<Look> looks)
    {
        var (n, hash) = (last, head);
        var lines = new List<(long N, long At, Look Look, byte[] Previous, byte[] Hash, List<Guid> Subjects)>(looks.Count);
        foreach (var look in looks)
        {
            var at = Instants.ToUs(instant());
            var subjects = InOrder(look.Subjects.Select(subject => subject.Value)).ToList();
            var next = Chain.HashLook(hash, node, ++n, at, look.Who, look.What, look.Refused, subjects);
            lines.Add((n, at, look, hash, next, subjects));
            hash = next;
        }

        using var transaction = engine is SqliteEngine ? engine.BeginWrite(connection) : connection.BeginTransaction();
        if (engine is PostgresEngine)
        {
            // However many wait, two statements: columns go as arrays.
            var shown = lines.SelectMany(line => line.Subjects.Select(subject => (line.N, Subject: subject))).ToList();
            connection.Run(
                "insert into access (node, n, at_us, who, what, refused, prev_hash, hash) select @node, * from unnest(@n, @at, @who, @what, @refused, @prev, @hash)",
                transaction,
                ("@node", node),
                ("@n", lines.ConvertAll(line => line.N).ToArray()),
                ("@at", lines.ConvertAll(line => line.At).ToArray()),
                ("@who", lines.ConvertAll(line => line.Look.Who).ToArray()),
                ("@what", lines.ConvertAll(line => line.Look.What).ToArray()),
                ("@refused", lines.ConvertAll(line => line.Look.Refused ? 1 : 0).ToArray()),
                ("@prev", lines.ConvertAll(line => line.Previous).ToArray()),
                ("@hash", lines.ConvertAll(line => line.Hash).ToArray()));
            connection.Run(
                "insert into access_subject (node, n, subject) select @node, * from unnest(@n, @subject)",
                transaction,
                ("@node", node),
                ("@n", shown.ConvertAll(each => each.N).ToArray()),
                ("@subject", shown.ConvertAll(each => each.Subject).ToArray()));
        }
        else
        {
            AppendRows(lines, transaction);
        }

        engine.Commit(transaction);
        return (n, hash);
    }

    private void AppendRows(List<(long N, long At, Look Look, byte[] Previous, byte[] Hash, List<Guid> Subjects)> lines, DbTransaction transaction)
    {
        using var line = connection.Command("insert into access (node, n, at_us, who, what, refused, prev_hash, hash) values (@node, @n, @at, @who, @what, @refused, @prev, @hash)", transaction, ("@node", node), ("@n", 0L), ("@at", 0L), ("@who", ""), ("@what", ""), ("@refused", 0), ("@prev", head), ("@hash", head));
        using var shown = connection.Command("insert into access_subject (node, n, subject) values (@node, @n, @subject)", transaction, ("@node", node), ("@n", 0L), ("@subject", engine.Id(Guid.Empty)));
        foreach (var (n, at, look, previous, hash, subjects) in lines)
        {
            (line.Parameters[1].Value, line.Parameters[2].Value, line.Parameters[3].Value, line.Parameters[4].Value) = (n, at, look.Who, look.What);
            (line.Parameters[5].Value, line.Parameters[6].Value, line.Parameters[7].Value) = (look.Refused ? 1 : 0, previous, hash);
            line.ExecuteNonQuery();
            shown.Parameters[1].Value = n;
            foreach (var subject in subjects)
            {
                shown.Parameters[2].Value = engine.Id(subject);
                shown.ExecuteNonQuery();
            }
        }
    }
}
