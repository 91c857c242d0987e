using System.Reflection;

namespace Belong.Data;

/// <summary>Brings a database to the shape this version needs: plain numbered SQL, each file once, in order.</summary>
public static class Migrate
{
    /// <summary>Stands among the migrations while a restore has not yet been proven.</summary>
    internal const string Unproven = "restore-not-proven";

    /// <summary>
    /// Runs what has not run yet and makes the analysts' views anew, which drops what was granted on them: the verb grants
    /// again. Returns the names of the files it ran.
    /// </summary>
    public static IReadOnlyList<string> Run(Engine engine)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        connection.Run("create table if not exists migration (name text not null primary key)", transaction);
        var done = connection.All("select name from migration", reader => reader.GetString(0), transaction).ToHashSet(StringComparer.Ordinal);
        var ran = new List<string>();

        foreach (var (name, sql) in Files(engine.Name))
        {
            if (done.Add(name))
            {
                connection.Run(sql, transaction);
                connection.Run("insert into migration (name) values (@name)", transaction, ("@name", name));
                ran.Add(name);
            }
        }

        Views.Make(engine, connection, transaction);
        transaction.Commit();
        return ran;
    }

    /// <summary>Migrates a database that is new; one that is there is left as it is, and refused where it is older than this version.</summary>
    /// <exception cref="UnreadableLedgerException">It must be migrated first.</exception>
    public static void Ready(Engine engine)
    {
        if (!IsBelong(engine))
        {
            Run(engine);
            return;
        }

        using var connection = engine.Open();
        var done = connection.All("select name from migration", reader => reader.GetString(0)).ToHashSet(StringComparer.Ordinal);
        if (done.Contains(Unproven))
        {
            throw new UnreadableLedgerException($"{engine.Place} was being restored and was not verified: delete it and restore into a new database");
        }

        if (Files(engine.Name).Any(file => !done.Contains(file.Name)))
        {
            throw new UnreadableLedgerException($"{engine.Place} was made by an earlier version of Belong: run belong migrate first");
        }
    }

    /// <summary>True when the ledger's tables are there, in whatever version.</summary>
    public static bool IsBelong(Engine engine)
    {
        using var connection = engine.Open();
        return connection.One<long>(engine is SqliteEngine
            ? "select count(*) from sqlite_master where name in ('migration', 'entry', 'access')"
            : "select count(*) from pg_tables where schemaname = 'public' and tablename in ('migration', 'entry', 'access')") == 3;
    }

    /// <summary>The files an engine runs: those for both and its own. Names sort as they run.</summary>
    public static IEnumerable<(string Name, string Sql)> Files(string engine)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return from resource in assembly.GetManifestResourceNames()
               let name = resource[(resource.IndexOf("Migrations.", StringComparison.Ordinal) + "Migrations.".Length)..]
               let parts = name.Split('.')
               where parts.Length == 2 || string.Equals(parts[1], engine, StringComparison.Ordinal)
               orderby parts[0]
               select (parts[0], Read(resource));

        string Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return reader.ReadToEnd();
        }
    }
}
