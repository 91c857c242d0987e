using System.Data.Common;
using System.Threading.Channels;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>What became of an act.</summary>
/// <param name="Seq">The change it made; null where it was refused or there was nothing to say.</param>
/// <param name="Again">The same change id had been written before: this is the first answer once more.</param>
public sealed record Recorded(Outcome Outcome, long? Seq, bool Again = false)
{
    public bool Refused => Outcome.Refused;
}

/// <summary>
/// The one way in. Acts wait their turn; one writer gathers those that wait, takes the lock, reads to the head, lets
/// each decide on fresh facts, and commits once for all of them. An act is answered only when it is durable.
/// </summary>
public sealed class Ledger : IAsyncDisposable
{
    private const int GroupAtMost = 512;

    /// <summary>Ids are random, so that each entry goes to another page of its index: the writer holds pages, and a whole history holds most of them.</summary>
    private const int MegabytesForAGroup = 64, MegabytesForAHistory = 256;
    private readonly Engine engine;
    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly CancellationTokenSource stopping = new();
    private DbConnection connection;
    private bool isLost;
    private readonly Task writing;
    private readonly Task listening;
    private volatile Known known;
    private volatile Exception? broken;

    private Ledger(Engine engine)
    {
        this.engine = engine;
        connection = Connect();
        known = Whole(null);
        writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        listening = Task.Run(() => engine.ListenAsync(() => waiting.Writer.TryWrite(new Waiting(null, null, default, default, null, new())), stopping.Token));
    }

    /// <summary>The records as this node knows them. A snapshot: hold it for as long as one answer takes.</summary>
    public County County => known.County;

    /// <summary>Set when the ledger could not be read any further, such as after a newer version wrote to it.</summary>
    public Exception? Broken => broken;

    public Engine Engine => engine;

    /// <summary>What the time is. The machine's clock; in the demo it runs on from the county's fixed day.</summary>
    public Func<DateTime> Instant { get; set; } = () => DateTime.UtcNow;

    /// <summary>Makes the tables where the database is new, and loads the county.</summary>
    public static Ledger Open(Engine engine, bool migrate = true)
    {
        if (migrate)
        {
            Migrate.Ready(engine);
        }

        return new(engine);
    }

    /// <summary>Decides an act on fresh facts and writes what it says. Completes when it is durable.</summary>
    /// <param name="change">From the form or the import: the same id twice is written once.</param>
    /// <param name="at">When it is signed; only the demo county gives it, which is told after the event.</param>
    public Task<Recorded> RecordAsync(Act act, Actor by, DateOnly today, ChangeId change, DateTime? at = null)
    {
        if (broken is { } exception)
        {
            return Task.FromException<Recorded>(exception);
        }

        var answer = new TaskCompletionSource<Recorded>(TaskCreationOptions.RunContinuationsAsynchronously);
        return waiting.Writer.TryWrite(new(act, by, today, change, at, answer))
            ? Measured.Act(act.GetType().Name, answer.Task)
            : Task.FromException<Recorded>(new InvalidOperationException("The ledger is closed"));
    }

    /// <summary>
    /// Writes many acts of the past as one group, in the order of their instants. Lines turn on what is common and on themselves only,
    /// and are decided beside each other. Only for a history that is told after the event: nobody may write meanwhile what an act turns on.
    /// </summary>
    /// <exception cref="System.Diagnostics.UnreachableException">An act was refused; nothing is written.</exception>
    /// <exception cref="InvalidOperationException">Somebody wrote meanwhile; nothing is written.</exception>
    public async Task LoadAsync(IReadOnlyList<Dated> common, IReadOnlyList<IReadOnlyList<Dated>> lines, Action<int>? decided = null, Action<int>? written = null)
    {
        await CatchUpAsync();
        var basis = County;
        var all = BulkLoad.Decide(basis, common, lines, decided);
        var answer = new TaskCompletionSource<Recorded>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite(new(null, null, default, default, null, answer) { Many = all, DecidedAt = basis.Seq, Written = written });
        await answer.Task;
    }

    /// <summary>Completes when this node has read everything that was written before the call, wherever it was written.</summary>
    public async Task CatchUpAsync()
    {
        var answer = new TaskCompletionSource<Recorded>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite(new(null, null, default, default, null, answer));
        await answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await stopping.CancelAsync();
        await writing;
        await listening;
        await connection.DisposeAsync();
        stopping.Dispose();
    }

    private void Write()
    {
        var group = new List<Waiting>();
#pragma warning disable VSTHRD002 // This thread is its own, started to wait here: no request and no thread of the pool waits with it.
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
#pragma warning restore VSTHRD002
        {
            group.Clear();
            while (group.Count < GroupAtMost && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
                if (next.Many is not null)
                {
                    break;
                }
            }

            try
            {
                if (isLost)
                {
                    connection = Connect();
                    isLost = false;
                }

                WriteGroup(group);
            }
#pragma warning disable CA1031 // Whatever went wrong, those who wait must hear of it and the next group must be tried.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                broken = exception as UnreadableLedgerException ?? broken;
                group.ForEach(each => each.Answer.TrySetException(exception));
                Disconnect();
            }
        }
    }

    private DbConnection Connect()
    {
        var open = engine.Open();
        engine.Hold(open, MegabytesForAGroup);
        return open;
    }

    /// <summary>A connection that failed once is not trusted again: the next group gets a new one, and reads to the head on it.</summary>
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

    private void WriteGroup(List<Waiting> group)
    {
        if (group[^1].Many is { } many)
        {
            var last = group[^1];
            group.RemoveAt(group.Count - 1);
            if (group.Count > 0)
            {
                WriteGroup(group);
            }

            group.Clear();
            group.Add(last);
            WriteMany(many, last);
            return;
        }

        if (group.TrueForAll(each => each.Act is null))
        {
            known = CaughtUp(LedgerHead.Read(connection, null), null);
            group.ForEach(each => each.Answer.TrySetResult(new(Outcome.Nothing, null)));
            return;
        }

        var answers = new List<(Waiting To, Recorded? With, Exception? Failed)>(group.Count);
        using (var transaction = engine.BeginWrite(connection))
        {
            var head = LedgerHead.Read(connection, transaction);
            var caughtUp = CaughtUp(head, transaction);
            var next = caughtUp.County;
            var writer = new LedgerWriter(engine, connection, transaction, head);
            var written = AlreadyWritten(group, transaction);

            foreach (var each in group)
            {
                if (each.Act is null)
                {
                    answers.Add((each, new(Outcome.Nothing, null), null));
                }
                else if (written.TryGetValue(each.Change, out var seq))
                {
                    answers.Add((each, new(Outcome.Nothing, seq, Again: true), null));
                }
                else
                {
                    try
                    {
                        var outcome = each.Act.Decide(next, each.Today, each.By!);
                        if (outcome.Refused || outcome.Statements.IsEmpty)
                        {
                            answers.Add((each, new(outcome, null), null));
                            continue;
                        }

                        next = writer.Sign(next, outcome, each.Change, each.At ?? Instant(), each.By!.Id, each.Act.Why);
                        written.Add(each.Change, next.Seq);
                        answers.Add((each, new(outcome, next.Seq), null));
                    }
#pragma warning disable CA1031 // One act that fails must not take the others of its group with it.
                    catch (Exception exception)
#pragma warning restore CA1031
                    {
                        answers.Add((each, null, exception));
                    }
                }
            }

            writer.Append();
            if (answers.Exists(each => each.With is { Again: true }))
            {
                engine.WaitForEarlier(connection, transaction);
            }

            engine.Commit(transaction);
            known = new(next, writer.Head);
        }

        foreach (var (to, with, failed) in answers)
        {
            _ = failed is null ? to.Answer.TrySetResult(with!) : to.Answer.TrySetException(failed);
        }
    }

    private void WriteMany(IReadOnlyList<Decided> many, Waiting asked)
    {
        engine.Hold(connection, MegabytesForAHistory);
        using var transaction = engine.BeginWrite(connection);
        var head = LedgerHead.Read(connection, transaction);
        var now = CaughtUp(head, transaction).County;
        if (now.Seq != asked.DecidedAt)
        {
            throw new InvalidOperationException("Somebody wrote to the ledger while its history was told: what was decided may not hold any more");
        }

        var writer = new LedgerWriter(engine, connection, transaction, head);
        var changes = writer.Sign(now, many);
        var county = Task.Run(() => now.With(changes));
        writer.Append(asked.Written);
        engine.Commit(transaction);
        engine.Hold(connection, MegabytesForAGroup);
#pragma warning disable VSTHRD002 // the writer has a thread of its own, and the county is made on another while it writes
        known = new(county.GetAwaiter().GetResult(), writer.Head);
#pragma warning restore VSTHRD002
        asked.Answer.TrySetResult(new(Outcome.Nothing, County.Seq));
    }

    private Dictionary<ChangeId, long> AlreadyWritten(List<Waiting> group, DbTransaction transaction)
    {
        var written = new Dictionary<ChangeId, long>();
        foreach (var chunk in group.Where(each => each.Act is not null).Chunk(64))
        {
            var names = chunk.Select((_, i) => $"@c{i}");
            var values = chunk.Select((each, i) => ($"@c{i}", (object?)engine.Id(each.Change.Value))).ToArray();
            foreach (var (id, seq) in connection.All($"select id, seq from change where id in ({string.Join(", ", names)})", reader => (engine.ReadId(reader, 0), reader.GetInt64(1)), transaction, values))
            {
                written[new ChangeId(id)] = seq;
            }
        }

        return written;
    }

    private Known CaughtUp(LedgerHead head, DbTransaction? transaction)
    {
        var known = this.known;
        if (head.Seq == known.County.Seq && head.Hash.AsSpan().SequenceEqual(known.Hash))
        {
            return known;
        }

        // What this node read before a leader was lost, or before a restore, may not be what was kept: then everything is read anew.
        if (!HashOf(known.County.Seq, transaction).AsSpan().SequenceEqual(known.Hash))
        {
            return Whole(transaction);
        }

        var county = known.County;
        var read = LedgerReader.Read(engine, connection, county.Seq, transaction);
        var entries = read.Entries.ToLookup(pair => pair.Entry.Signature.Seq, pair => pair.Entry);
        foreach (var signature in read.Signatures)
        {
            var opened = entries[signature.Seq].Select(entry => entry.Subject).Distinct().Where(subject => !county.Exists(subject)).Select(subject => new Opening(subject, read.Subjects[subject]));
            county = county.With(signature, opened.ToList(), [.. entries[signature.Seq]]);
        }

        return new(county, HashOf(county.Seq, transaction));
    }

    private Known Whole(DbTransaction? transaction)
    {
        var county = LedgerReader.Load(engine, connection, transaction);
        return new(county, HashOf(county.Seq, transaction));
    }

    /// <summary>The hash of a change as the database has it; of none, where the chain begins; empty where there is no such change.</summary>
    private byte[] HashOf(long seq, DbTransaction? transaction) =>
        seq == 0 ? Chain.Beginning : connection.One<byte[]>("select hash from change where seq = @seq", transaction, ("@seq", seq)) ?? [];

    /// <summary>The county, and the hash of the last change in it.</summary>
    private sealed record Known(County County, byte[] Hash);

    private sealed record Waiting(Act? Act, Actor? By, DateOnly Today, ChangeId Change, DateTime? At, TaskCompletionSource<Recorded> Answer)
    {
        /// <summary>Acts of the past, decided already.</summary>
        public IReadOnlyList<Decided>? Many { get; init; }

        /// <summary>The last change there was when they were decided.</summary>
        public long DecidedAt { get; init; }

        public Action<int>? Written { get; init; }
    }
}
