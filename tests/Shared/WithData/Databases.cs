using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Belong.Data;

namespace Belong.Tests;

/// <summary>New empty databases on each engine. PostgreSQL is started once for the run, in a temporary folder.</summary>
public static class Databases
{
    private static readonly Lazy<(string? Connection, string Why)> Postgres = new(() => StartPostgres());
    private static int made;

    /// <summary>Each engine's name, for tests that run on both.</summary>
    public static TheoryData<string> Both => ["sqlite", "postgres"];

    /// <summary>Where a new database is to be. Skips where the engine is not installed.</summary>
    public static string New(string engine)
    {
        var name = $"belong_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        if (engine == "sqlite")
        {
            return Path.Combine(Directory.CreateTempSubdirectory("belong-test-").FullName, $"{name}.db");
        }

        var (connection, why) = Postgres.Value;
        Assert.SkipWhen(connection is null, why);
        using var admin = new PostgresEngine($"{connection};Database=postgres;Pooling=false");
        using var open = admin.Open();
        using var command = open.CreateCommand();
        command.CommandText = $"create database {name}";
        command.ExecuteNonQuery();
        return $"{connection};Database={name};Maximum Pool Size=12";
    }

    /// <summary>A new database on a PostgreSQL of its own, for what is set for a whole server.</summary>
    public static string NewServer()
    {
        var (connection, why) = StartPostgres();
        Assert.SkipWhen(connection is null, why);
        return $"{connection};Database=postgres;Maximum Pool Size=12";
    }

    /// <summary>Runs one statement as the owner, as a vandal would.</summary>
    public static void Run(string database, string sql)
    {
        using var engine = Engine.Of(database);
        using var connection = engine.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static T One<T>(string database, string sql)
    {
        using var engine = Engine.Of(database);
        using var connection = engine.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)Convert.ChangeType(command.ExecuteScalar()!, typeof(T));
    }

    private static (string? Connection, string Why) StartPostgres()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending().Select(folder => Path.Combine(folder, "bin")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            : null;
        if (bin is null)
        {
            return (null, "PostgreSQL is not installed");
        }

        var folder = Directory.CreateTempSubdirectory("belong-postgres-").FullName;
        var root = Environment.UserName == "root";
        if (root)
        {
            Shell("chown", "postgres", folder);
        }

        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        As(root, Path.Combine(bin, "initdb"), "-D", $"{folder}/data", "-U", "belong", "--auth=trust", "-E", "UTF8", "--no-sync");
        As(root, Path.Combine(bin, "pg_ctl"), "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=200", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            As(root, Path.Combine(bin, "pg_ctl"), "-D", $"{folder}/data", "-m", "immediate", "stop");
            Directory.Delete(folder, recursive: true);
        };
        return ($"Host=127.0.0.1;Port={port};Username=belong", "");
    }

    private static void As(bool root, string file, params string[] arguments)
    {
        if (root)
        {
            Shell("runuser", ["-u", "postgres", "--", file, .. arguments]);
        }
        else
        {
            Shell(file, arguments);
        }
    }

    private static void Shell(string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, WorkingDirectory = "/tmp" })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }
}
