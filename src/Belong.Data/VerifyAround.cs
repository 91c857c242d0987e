using System.Data.Common;
using System.Security.Cryptography;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Data;

/// <summary>
/// What stands beside the chain and may be shown as true: files by the hashes under which facts name them, of which kind each record is, which entries a
/// certificate allowed to be destroyed, and which migrations ran. Drafts, kept views, notes, accounts, sessions and what was sent are changed by those whose they
/// are, and nothing is checked of them.
/// </summary>
public static class VerifyAround
{
    /// <summary>How files of each kind begin; none where their beginning says nothing.</summary>
    private static readonly Dictionary<string, byte[]> Begins = new(StringComparer.Ordinal)
    {
        ["application/pdf"] = "%PDF"u8.ToArray(),
        ["image/png"] = [0x89, 0x50, 0x4e, 0x47],
        ["image/jpeg"] = [0xff, 0xd8],
        ["image/webp"] = "RIFF"u8.ToArray(),
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = "PK"u8.ToArray(),
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = "PK"u8.ToArray(),
    };

    /// <summary>The first thing that is not what was written; null where all is.</summary>
    public static string? Run(Engine engine)
    {
        using var connection = engine.Open();
        return Files(engine, connection) ?? Subjects(engine, connection) ?? Destroyed(connection) ?? Migrations(engine, connection);
    }

    private static string? Files(Engine engine, DbConnection connection)
    {
        using var command = connection.Command("select hash, subject, media, bytes, words, folded from file");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (hash, subject, media, bytes) = (reader.Bytes(0), engine.ReadId(reader, 1), reader.GetString(2), reader.Bytes(3));
            var called = $"the file {Convert.ToHexStringLower(hash)[..12]}… of record {subject}";
            if (!SHA256.HashData([.. subject.ToByteArray(), .. bytes]).AsSpan().SequenceEqual(hash))
            {
                return $"{called} is not what was kept";
            }

            if (Begins.TryGetValue(media.Split(';')[0], out var begins) && !bytes.AsSpan().StartsWith(begins))
            {
                return $"{called} is not of the kind it is said to be";
            }

            if ((reader.IsDBNull(4) ? null : reader.GetString(4)?.ToLowerInvariant()) != (reader.IsDBNull(5) ? null : reader.GetString(5)))
            {
                return $"what is written in {called} is not what is looked for";
            }
        }

        return null;
    }

    /// <summary>
    /// A record’s kind is said once, where it is opened, and in no fact: but facts stand only on the kind they are of. Of a record that says nothing but what any kind may say,
    /// such as a name, it is not known.
    /// </summary>
    private static string? Subjects(Engine engine, DbConnection connection)
    {
        var kinds = connection.All("select id, kind from subject", reader => (Id: engine.ReadId(reader, 0), Kind: reader.GetString(1)));
        if (kinds.Find(each => !RecordKind.All.ContainsKey(each.Kind)) is { Kind: not null } unknown)
        {
            return $"record {unknown.Id} is of a kind that there is not, “{unknown.Kind}”";
        }

        var of = kinds.ToDictionary(each => each.Id, each => each.Kind);
        var said = connection.All("select distinct subject, kind from entry", reader => (Subject: engine.ReadId(reader, 0), Kind: reader.GetString(1)));
        if (said.Find(each => FactJson.Kinds.TryGetValue(each.Kind, out var fact) && fact.On is { } on && of.GetValueOrDefault(each.Subject) != on.Name) is { Kind: not null } other)
        {
            return $"record {other.Subject} is said to be a {of.GetValueOrDefault(other.Subject)}, and says a {other.Kind}";
        }

        var speaks = said.Select(each => each.Subject).ToHashSet();
        return kinds.Find(each => !speaks.Contains(each.Id)) is { Kind: not null } silent ? $"record {silent.Id} is opened, and nothing was ever said of it" : null;
    }

    private static string? Destroyed(DbConnection connection)
    {
        var certified = connection.All(
                "select e.change, e.shape, c.bytes from entry e join content c on c.entry = e.seq where e.kind = 'destroyed'",
                reader => (Change: reader.GetInt64(0), ((Destroyed)FactJson.Read("destroyed", reader.GetInt32(1), reader.Bytes(2)).Fact!).Entries))
            .SelectMany(each => each.Entries.Select(entry => (Entry: entry, each.Change))).ToHashSet();
        var listed = connection.All("select entry, change from destroyed", reader => (Entry: reader.GetInt64(0), Change: reader.GetInt64(1)));
        return listed.Find(each => !certified.Contains(each)) is { Entry: > 0 } stray ? $"entry {stray.Entry} is listed as destroyed, and no certificate of change {stray.Change} names it"
            : certified.Except(listed).OrderBy(each => each.Entry).FirstOrDefault() is { Entry: > 0 } left ? $"entry {left.Entry} is certified as destroyed by change {left.Change}, and is not listed"
            : null;
    }

    private static string? Migrations(Engine engine, DbConnection connection)
    {
        var known = Migrate.Files(engine.Name).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var ran = connection.All("select name from migration", reader => reader.GetString(0));
        return ran.Find(name => !known.Contains(name) && name != Migrate.Unproven) is { } other ? $"a migration “{other}” is said to have run, which this version does not have"
            : known.Except(ran).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing ? $"the migration {missing} is not said to have run"
            : null;
    }
}
