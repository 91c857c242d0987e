using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Belong.Data;

/// <summary>
/// The hash chain's one byte form. Integers are big-endian, ids 16 bytes big-endian, text and byte strings preceded by
/// their length in four bytes, a missing one by length −1. A change's hash is SHA-256 over: previous hash; seq; id;
/// at_us; by; why_digest; number of entries; then for each entry seq, id, fact, subject, kind, shape, did, replaces,
/// digest, number of links, and for each link subject and role. A digest is SHA-256 over salt and bytes.
/// </summary>
public static class Chain
{
    /// <summary>What the first change follows.</summary>
    public static byte[] Beginning { get; } = new byte[32];

    public static byte[] Digest(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    public static byte[] Hash(byte[] previous, ChangeRow change, IReadOnlyCollection<EntryRow> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Number(hash, change.Seq);
        Id(hash, change.Id);
        Number(hash, change.AtUs);
        Text(hash, change.By);
        Bytes(hash, change.WhyDigest);
        Number(hash, entries.Count);
        foreach (var entry in entries)
        {
            Number(hash, entry.Seq);
            Id(hash, entry.Id);
            Id(hash, entry.Fact);
            Id(hash, entry.Subject);
            Text(hash, entry.Kind);
            Number(hash, entry.Shape);
            Text(hash, entry.Did);
            Bytes(hash, entry.Replaces?.ToByteArray(bigEndian: true));
            Bytes(hash, entry.Digest);
            Number(hash, entry.Links.Count);
            foreach (var (subject, role) in entry.Links)
            {
                Id(hash, subject);
                Text(hash, role);
            }
        }

        return hash.GetHashAndReset();
    }

    public static byte[] HashLook(byte[] previous, string node, long n, long atUs, string who, string what, bool refused, IEnumerable<Guid> subjects)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Text(hash, node);
        Number(hash, n);
        Number(hash, atUs);
        Text(hash, who);
        Text(hash, what);
        Number(hash, refused ? 1 : 0);
        foreach (var subject in subjects)
        {
            Id(hash, subject);
        }

        return hash.GetHashAndReset();
    }

    private static void Number(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Id(IncrementalHash hash, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        hash.AppendData(bytes);
    }

    private static void Text(IncrementalHash hash, string text) => Bytes(hash, Encoding.UTF8.GetBytes(text));

    private static void Bytes(IncrementalHash hash, byte[]? bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(bytes ?? []);
    }
}

/// <summary>A row of the change table.</summary>
public sealed record ChangeRow(long Seq, Guid Id, long AtUs, string By, byte[]? WhyDigest);

/// <summary>A row of the entry table with its links, in the order subject, role.</summary>
public sealed record EntryRow(long Seq, Guid Id, Guid Fact, Guid Subject, string Kind, int Shape, string Did, Guid? Replaces, byte[] Digest, IReadOnlyList<(Guid Subject, string Role)> Links)
{
    /// <summary>Links sorted as they are hashed.</summary>
    public static IReadOnlyList<(Guid Subject, string Role)> InOrder(IEnumerable<(Guid Subject, string Role)> links) =>
        [.. links.Distinct().OrderBy(link => link.Subject.ToString("D"), StringComparer.Ordinal).ThenBy(link => link.Role, StringComparer.Ordinal)];
}

/// <summary>Instants as the ledger keeps them: microseconds since 1970, UTC.</summary>
public static class Instants
{
    public static long ToUs(DateTime at) => (at.Ticks - DateTime.UnixEpoch.Ticks) / 10;

    public static DateTime FromUs(long us) => DateTime.UnixEpoch.AddTicks(us * 10);
}
