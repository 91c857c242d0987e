using System.Security.Cryptography;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>Files that records name, such as a picture a child drew: kept once, by the hash of their bytes, with the record they belong to.</summary>
public sealed class Files(Engine engine, Func<DateTime> instant)
{
    private const int AtOnce = 500;

    /// <summary>Keeps a file and answers the name under which it is kept.</summary>
    /// <param name="words">What is written in it; null where nobody has read it yet.</param>
    public string Keep(SubjectId of, string media, byte[] bytes, string? words = null)
    {
        // The record is part of the name: the same picture on two records is two files, each destroyed with its own.
        var hash = SHA256.HashData([.. of.Value.ToByteArray(), .. bytes]);
        using var connection = engine.Open();
        connection.Run(
            "insert into file (hash, subject, media, bytes, at_us, words, folded) values (@hash, @subject, @media, @bytes, @at, @words, @folded) on conflict (hash) do nothing",
            null,
            ("@hash", hash),
            ("@subject", engine.Id(of.Value)),
            ("@media", media),
            ("@bytes", bytes),
            ("@at", Instants.ToUs(instant())),
            ("@words", words),
            ("@folded", words?.ToLowerInvariant()));
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Throws a file away that no fact names.</summary>
    public void Drop(SubjectId of, string name)
    {
        using var connection = engine.Open();
        connection.Run("delete from file where hash = @hash and subject = @subject", null, ("@hash", Convert.FromHexString(name)), ("@subject", engine.Id(of.Value)));
    }

    /// <summary>The file of that name on that record, or null.</summary>
    public (string Media, byte[] Bytes)? Find(SubjectId of, string name)
    {
        if (name.Length != 64 || !name.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        using var connection = engine.Open();
        return connection.All(
            "select media, bytes from file where hash = @hash and subject = @subject",
            reader => (reader.GetString(0), reader.Bytes(1)),
            null,
            ("@hash", Convert.FromHexString(name)),
            ("@subject", engine.Id(of.Value))) is [var file] ? file : null;
    }

    /// <summary>Of the files of these names, those in which every word is written, with what is written there.</summary>
    public IReadOnlyDictionary<string, string> Saying(IReadOnlyCollection<string> names, IReadOnlyList<string> words)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (names.Count == 0 || words.Count == 0)
        {
            return found;
        }

        using var connection = engine.Open();
        foreach (var some in names.Chunk(AtOnce))
        {
            var (of, saying) = (some.Select((name, i) => ($"@f{i}", (object?)Convert.FromHexString(name))), words.Select((word, i) => ($"@w{i}", (object?)$"%{Literally(word.ToLowerInvariant())}%")));
            var sql = $"select hash, words from file where hash in ({string.Join(", ", some.Select((_, i) => $"@f{i}"))}) and {string.Join(" and ", words.Select((_, i) => $"folded like @w{i} escape '!'"))}";
            foreach (var (name, said) in connection.All(sql, reader => (Convert.ToHexStringLower(reader.Bytes(0)), reader.GetString(1)), null, [.. of, .. saying]))
            {
                found[name] = said;
            }
        }

        return found;
    }

    /// <summary>Reads the files that were kept before their words were.</summary>
    /// <param name="read">What is written in a file of that kind.</param>
    /// <returns>How many were read.</returns>
    public async Task<int> ReadThoseUnreadAsync(Func<string, byte[], CancellationToken, Task<string>> read, CancellationToken stop = default)
    {
        using var connection = engine.Open();
        // A report's figures are no document.
        var unread = connection.All("select hash from file where words is null and media <> 'application/json'", reader => reader.Bytes(0));
        foreach (var hash in unread)
        {
            stop.ThrowIfCancellationRequested();
            if (connection.All("select media, bytes from file where hash = @hash", reader => (reader.GetString(0), reader.Bytes(1)), null, ("@hash", hash)) is not [var (media, bytes)])
            {
                continue; // thrown away meanwhile
            }

            var words = await read(media, bytes, stop);
            connection.Run("update file set words = @words, folded = @folded where hash = @hash", null, ("@words", words), ("@folded", words.ToLowerInvariant()), ("@hash", hash));
        }

        return unread.Count;
    }

    /// <summary>A word of which no letter stands for others in a pattern.</summary>
    private static string Literally(string word) => word.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
}
