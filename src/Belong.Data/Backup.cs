using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Belong.Data;

/// <summary>What a backup says of itself, so that a restore can be held against it.</summary>
public sealed record BackupNote(string Engine, long Changes, long Entries, long Looks, string Head, DateTime TakenAt);

/// <summary>
/// Backups taken while the service runs, and restored into an empty place. The same file restores on either engine:
/// it is the tables' rows, with a note of the counts and of the head hash. Certificates of destruction made after the
/// backup are applied again when the later ledger is at hand, before anything is served.
/// </summary>
public static class Backup
{
    private const string RolesByCode = "0009-roles-by-code";

    private static readonly string[] Tables = ["subject", "change", "entry", "link", "content", "reason", "destroyed", "access", "access_subject", "draft", "saved_view", "calendar_key", "digest_sent", "file", "pack_note", "pack_read", "account", "recovery_code", "passkey", "door_code"];

    /// <summary>The tables that every backup has; those after came later.</summary>
    private const int FirstOnes = 10;

    /// <summary>Writes a backup. The ledger is read at one moment; nobody waits for it.</summary>
    public static BackupNote Take(Engine engine, string file)
    {
        using var connection = engine.Open();
        using var transaction = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true) : connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        var note = new BackupNote(
            engine.Name,
            connection.One<long>("select count(*) from change", transaction),
            connection.One<long>("select count(*) from entry", transaction),
            connection.One<long>("select count(*) from access", transaction),
            Convert.ToHexStringLower(connection.One<byte[]>("select hash from change order by seq desc limit 1", transaction) ?? Chain.Beginning),
            DateTime.UtcNow);
        var part = $"{file}.part";
        File.Delete(part);
        using (var zip = ZipFile.Open(part, ZipArchiveMode.Create))
        {
            foreach (var table in Tables)
            {
                using var stream = zip.CreateEntry($"{table}.rows", CompressionLevel.Fastest).Open();
                using var writer = new BinaryWriter(stream);
                using var command = connection.Command($"select * from {table}", transaction);
                using var reader = command.ExecuteReader();
                writer.Write(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)));
                while (reader.Read())
                {
                    writer.Write(true);
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        Cell(writer, reader.GetValue(i));
                    }
                }

                writer.Write(false);
            }

            using var noteStream = zip.CreateEntry("note.json").Open();
            JsonSerializer.Serialize(noteStream, note);
        }

        File.Move(part, file);
        return note;
    }

    /// <summary>Restores into an empty database and proves it by chain and counts.</summary>
    /// <exception cref="InvalidDataException">The file is no backup, the place is not empty, or what came back is not what went in.</exception>
    public static (BackupNote Note, Verified Verified) Restore(Engine engine, string file, Engine? later = null)
    {
        using var zip = Read(file, out var note);
        Migrate.Run(engine);
        using (var connection = engine.Open())
        {
            if (connection.One<long>("select count(*) from change") + connection.One<long>("select count(*) from access") > 0)
            {
                throw new InvalidDataException($"{engine.Place} is not empty: restore into a new database");
            }

            using var transaction = engine.BeginWrite(connection);

            // Until it is proven, nothing opens it: one that was cut off or failed is never served.
            connection.Run("insert into migration (name) values (@name)", transaction, ("@name", Migrate.Unproven));
            foreach (var table in Tables)
            {
                if (zip.GetEntry($"{table}.rows") is not { } rows)
                {
                    continue; // Taken by a version that had no such table.
                }

                using var reader = new BinaryReader(rows.Open());
                var columns = reader.ReadString().Split(',');
                var names = columns.Select((_, i) => $"@p{i}").ToArray();
                using var command = connection.Command($"insert into {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) values ({string.Join(", ", names)})", transaction);
                while (reader.ReadBoolean())
                {
                    command.Parameters.Clear();
                    for (var i = 0; i < columns.Length; i++)
                    {
                        var parameter = command.CreateParameter();
                        parameter.ParameterName = names[i];
                        parameter.Value = Cell(reader, engine, IsId(columns[i]));
                        if (parameter is NpgsqlParameter { Value: DBNull } blank)
                        {
                            blank.NpgsqlDbType = columns[i] switch { "replaces" => NpgsqlTypes.NpgsqlDbType.Uuid, "words" or "folded" => NpgsqlTypes.NpgsqlDbType.Text, "invited_until_us" or "used_us" or "withdrawn_us" => NpgsqlTypes.NpgsqlDbType.Bigint, "about" => NpgsqlTypes.NpgsqlDbType.Uuid, _ => NpgsqlTypes.NpgsqlDbType.Bytea };
                        }

                        command.Parameters.Add(parameter);
                    }

                    command.ExecuteNonQuery();
                }
            }

            // Roles were once kept by name: what an older version wrote is read as this one writes it.
            connection.Run(Migrate.Files(engine.Name).Single(migration => migration.Name == RolesByCode).Sql, transaction);
            transaction.Commit();
        }

        if (later is not null)
        {
            Destruction.ApplyAgain(engine, later, new("restore", "Restore"), DateOnly.FromDateTime(note.TakenAt), DateTime.UtcNow);
        }

        var verified = Verify.Run(engine, note.Changes == 0 ? null : note.Head);
        var failure = verified.Broken is { } broken
            ? $"What was restored is not what was backed up: {broken}"
            : AccessLog.Verify(engine) is var (looks, log) && (log is not null || looks != note.Looks)
                ? $"The access log that was restored is not what was backed up: {log ?? $"{looks} lines of {note.Looks}"}"
            : verified.Changes < note.Changes || verified.Entries < note.Entries
                ? $"The backup had {note.Changes} changes and {note.Entries} entries; {verified.Changes} and {verified.Entries} came back"
                : VerifyAround.Run(engine) is { } around ? $"What was restored is not what was backed up: {around}"
                : null;
        if (failure is not null)
        {
            throw new InvalidDataException($"{failure}. {engine.Place} cannot be used: delete it");
        }

        using (var connection = engine.Open())
        {
            connection.Run("delete from migration where name = @name", null, ("@name", Migrate.Unproven));
        }

        return (note, verified);
    }

    private static ZipArchive Read(string file, out BackupNote note)
    {
        try
        {
            var zip = ZipFile.OpenRead(file);
            using var stream = zip.GetEntry("note.json")?.Open() ?? throw new InvalidDataException($"{file} is not a backup");
            note = JsonSerializer.Deserialize<BackupNote>(stream) is { Head.Length: > 0 } read && Array.TrueForAll(Tables[..FirstOnes], table => zip.GetEntry($"{table}.rows") is not null)
                ? read
                : throw new InvalidDataException($"{file} is not a backup");
            return zip;
        }
        catch (Exception notBackup) when (notBackup is InvalidDataException or JsonException)
        {
            throw new InvalidDataException($"{file} is not a backup", notBackup);
        }
    }

    private static bool IsId(string column) =>
        column is "id" or "about" or "fact" or "subject" or "replaces";

    private static void Cell(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case DBNull:
                writer.Write((byte)0);
                break;
            case long or int or short:
                writer.Write((byte)1);
                writer.Write(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case string text:
                writer.Write((byte)2);
                writer.Write(text);
                break;
            case Guid id:
                writer.Write((byte)3);
                writer.Write(16);
                writer.Write(id.ToByteArray(bigEndian: true));
                break;
            case byte[] bytes:
                writer.Write((byte)3);
                writer.Write(bytes.Length);
                writer.Write(bytes);
                break;
            default:
                throw new UnreachableException($"No column holds a {value.GetType().Name}");
        }
    }

    private static object Cell(BinaryReader reader, Engine engine, bool id) => reader.ReadByte() switch
    {
        0 => DBNull.Value,
        1 => reader.ReadInt64(),
        2 => reader.ReadString(),
        _ => reader.ReadBytes(reader.ReadInt32()) is var bytes && id ? engine.Id(new Guid(bytes, bigEndian: true)) : bytes,
    };
}
