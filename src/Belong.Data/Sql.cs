using System.Data.Common;
using System.Globalization;

namespace Belong.Data;

/// <summary>Short forms for plain SQL. Values go in as parameters, never into the text.</summary>
internal static class Sql
{
    public static void Run(this DbConnection connection, string sql, DbTransaction? transaction = null, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, transaction, values);
        command.ExecuteNonQuery();
    }

    public static T? One<T>(this DbConnection connection, string sql, DbTransaction? transaction = null, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, transaction, values);
        return command.ExecuteScalar() switch
        {
            null or DBNull => default,
            T value => value,
            var value => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
        };
    }

    public static List<T> All<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, DbTransaction? transaction = null, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, transaction, values);
        using var reader = command.ExecuteReader();
        var list = new List<T>();
        while (reader.Read())
        {
            list.Add(read(reader));
        }

        return list;
    }

    public static DbCommand Command(this DbConnection connection, string sql, DbTransaction? transaction = null, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the program's own; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static byte[] Bytes(this DbDataReader reader, int column) => (byte[])reader.GetValue(column);
}
