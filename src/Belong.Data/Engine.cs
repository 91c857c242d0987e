using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Belong.Data;

/// <summary>A database that holds a ledger: SQLite or PostgreSQL, which differ only in what this class names.</summary>
public abstract class Engine : IDisposable
{
    /// <summary>"sqlite" or "postgres", as in the names of migrations that only one of them runs.</summary>
    public abstract string Name { get; }

    /// <summary>Where it is, fit to be shown: no password.</summary>
    public abstract string Place { get; }

    /// <param name="database">A SQLite file (created where missing), or a PostgreSQL connection string.</param>
    public static Engine Of(string database) =>
        database.Contains("Host=", StringComparison.OrdinalIgnoreCase) || database.Contains("Server=", StringComparison.OrdinalIgnoreCase)
            ? new PostgresEngine(database)
            : new SqliteEngine(database);

    public abstract DbConnection Open();

    /// <summary>Says how much of the database a connection may hold in memory, and gives back what it holds. Of PostgreSQL the server holds it.</summary>
    public virtual void Hold(DbConnection connection, int megabytes)
    {
    }

    /// <summary>Begins a transaction that is the only one writing, on any node, until it ends.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Commits. Throws unless the database says that the change is kept the way it was set up to keep changes.</summary>
    public virtual void Commit(DbTransaction transaction) => transaction.Commit();

    /// <summary>
    /// Makes a commit that writes nothing of its own wait for what was committed before it. PostgreSQL can show a change
    /// that no standby holds yet: whoever answers from such a change asks for this first.
    /// </summary>
    public virtual void WaitForEarlier(DbConnection connection, DbTransaction transaction)
    {
    }

    /// <summary>True when the database answers in time and takes writes.</summary>
    public abstract Task<bool> AnswersAsync(TimeSpan within);

    /// <summary>An id as the engine stores it: 16 bytes on SQLite, uuid on PostgreSQL.</summary>
    public abstract object Id(Guid id);

    public abstract Guid ReadId(DbDataReader reader, int column);

    /// <summary>Calls back whenever a change that another process wrote may have come.</summary>
    public abstract Task ListenAsync(Action heard, CancellationToken stop);

    public abstract void Dispose();
}

public sealed class SqliteEngine : Engine
{
    private const string Settings = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 30000; pragma secure_delete = on; pragma cache_size = -8192; pragma temp_store = memory;";
    private readonly string connection;

    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    public SqliteEngine(string file)
    {
        Place = Path.GetFullPath(file);
        if (Path.GetDirectoryName(Place) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        connection = new SqliteConnectionStringBuilder { DataSource = Place, Pooling = true, DefaultTimeout = 60 }.ToString();
    }

    public override string Name => "sqlite";
    public override string Place { get; }

    public override DbConnection Open()
    {
        var open = new SqliteConnection(connection);
        open.Open();
        open.Run(Settings);
        return open;
    }

    public override void Hold(DbConnection connection, int megabytes) => connection.Run($"pragma cache_size = -{megabytes * 1024}; pragma shrink_memory");

    /// <summary>BEGIN IMMEDIATE: the writer's place is taken before the head is read.</summary>
    public override DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override Task<bool> AnswersAsync(TimeSpan within) => Task.FromResult(File.Exists(Place));

    public override object Id(Guid id) => id.ToByteArray(bigEndian: true);

    public override Guid ReadId(DbDataReader reader, int column) => new((byte[])reader.GetValue(column), bigEndian: true);

    /// <summary>SQLite tells nobody: a verb may import beside the running service, so the service looks every two seconds.</summary>
    public override async Task ListenAsync(Action heard, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            heard();
        }
    }

    public override void Dispose()
    {
        using var pool = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pool);
    }
}

public sealed class PostgresEngine : Engine
{
    /// <summary>Any number will do, the same on every node.</summary>
    private const long WriterLock = 0x62656c6f6e67;

    /// <summary>Tells other nodes, at commit, that the ledger grew.</summary>
    public const string Notice = "notify belong_ledger";
    private readonly NpgsqlDataSource source;

    public PostgresEngine(string connection)
    {
        // A statement that is cancelled while it waits for a standby is answered as if it had been kept. So whatever is not answered
        // in time breaks the connection, and whoever asked hears that nobody knows. Connections that nobody uses are tried, so that
        // one to a server that went silent is not handed out, and the listener does not wait on it for ever.
        var builder = new NpgsqlConnectionStringBuilder(connection) { CancellationTimeout = -1 };
        builder.KeepAlive = builder.KeepAlive == 0 ? 10 : builder.KeepAlive;
        source = new NpgsqlDataSourceBuilder(builder.ConnectionString).Build();
        Place = $"{builder.Database} on {builder.Host}";
    }

    public override string Name => "postgres";
    public override string Place { get; }

    public override DbConnection Open() => source.OpenConnection();

    /// <summary>
    /// The lock is a statement of its own, at READ COMMITTED, before the head is read: inside one statement, or at a
    /// stricter level, the snapshot would be older than the lock and the head read stale.
    /// </summary>
    public override DbTransaction BeginWrite(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);
        connection.Run($"select pg_advisory_xact_lock({WriterLock})", transaction);
        return transaction;
    }

    /// <summary>
    /// A cancelled wait for a standby ends in a warning and a commit: "The transaction has already committed locally, but
    /// might not have been replicated". Any warning here means that the change may yet be lost with this server.
    /// </summary>
    public override void Commit(DbTransaction transaction)
    {
        var connection = ((NpgsqlTransaction)transaction).Connection!;
        PostgresNotice? warning = null;
        void Heard(object sender, NpgsqlNoticeEventArgs said) => warning = said.Notice.InvariantSeverity is "WARNING" ? said.Notice : warning;
        connection.Notice += Heard;
        try
        {
            transaction.Commit();
        }
        finally
        {
            connection.Notice -= Heard;
        }

        if (warning is not null)
        {
            throw new NpgsqlException($"The database does not say that the change is kept: {warning.MessageText}");
        }
    }

    /// <summary>A message in the write-ahead log that nobody reads: the commit then waits until a standby has the log up to it.</summary>
    public override void WaitForEarlier(DbConnection connection, DbTransaction transaction) =>
        connection.Run("select pg_logical_emit_message(true, 'belong', '')", transaction);

    public override async Task<bool> AnswersAsync(TimeSpan within)
    {
        using var late = new CancellationTokenSource(within);
        try
        {
            await using var connection = await source.OpenConnectionAsync(late.Token);
            await using var command = new NpgsqlCommand("select not pg_is_in_recovery()", connection);
            return await command.ExecuteScalarAsync(late.Token) is true;
        }
        catch (Exception away) when (away is NpgsqlException or OperationCanceledException)
        {
            return false;
        }
    }

    public override object Id(Guid id) => id;

    public override Guid ReadId(DbDataReader reader, int column) => reader.GetGuid(column);

    /// <summary>LISTEN on a connection of its own; when that breaks, opens another and looks at once, so nothing is missed.</summary>
    public override async Task ListenAsync(Action heard, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(stop);
                connection.Notification += (_, _) => heard();
                connection.Run("listen belong_ledger");
                heard();
                while (true)
                {
                    await connection.WaitAsync(stop);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // However it broke, a node that stopped listening would show old records and never say so.
            catch (Exception)
#pragma warning restore CA1031
            {
                // Where this connection broke the others that lie ready did too: none of them is handed to anybody.
                source.Clear();
                await Task.Delay(TimeSpan.FromSeconds(1), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public override void Dispose() => source.Dispose();
}
