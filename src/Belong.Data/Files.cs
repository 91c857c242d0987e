using System.Security.Cryptography;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>Files that records name, such as a picture a child drew: kept once, by the hash of their bytes, with the record they belong to.</summary>
public sealed class Files(Engine engine, Func<DateTime> instant)
{
    /// <summary>Keeps a file and answers the name under which it is kept.</summary>
    public string Keep(SubjectId of, string media, byte[] bytes)
    {
        // The record is part of the name: the same picture on two records is two files, each destroyed with its own.
        var hash = SHA256.HashData([.. of.Value.ToByteArray(), .. bytes]);
        using var connection = engine.Open();
        connection.Run(
            "insert into file (hash, subject, media, bytes, at_us) values (@hash, @subject, @media, @bytes, @at) on conflict (hash) do nothing",
            null,
            ("@hash", hash),
            ("@subject", engine.Id(of.Value)),
            ("@media", media),
            ("@bytes", bytes),
            ("@at", Instants.ToUs(instant())));
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
}
