using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Belong.Data;

/// <summary>A prepared insert with its values by place, in whatever transaction the connection is in.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <exception cref="SqliteException">The statement is not SQL of this database.</exception>
    public SqliteInsert(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <param name="values">Whole numbers, text, bytes or nothing, as many as the statement asks for.</param>
    /// <exception cref="SqliteException">The row breaks a rule of its table, or could not be written.</exception>
    public void Row(object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i] switch
            {
                null => raw.sqlite3_bind_null(statement, i + 1),
                byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, i + 1, 0),
                byte[] bytes => raw.sqlite3_bind_blob(statement, i + 1, bytes),
                string text => raw.sqlite3_bind_text(statement, i + 1, text),
                long number => raw.sqlite3_bind_int64(statement, i + 1, number),
                int number => raw.sqlite3_bind_int(statement, i + 1, number),
                var other => throw new ArgumentException($"No column holds a {other.GetType().Name}", nameof(values)),
            });
        }

        var stepped = raw.sqlite3_step(statement);
        Check(raw.sqlite3_reset(statement));
        Check(stepped == raw.SQLITE_DONE ? raw.SQLITE_OK : stepped);
    }

    public void Dispose() => statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
