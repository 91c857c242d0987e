using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Belong.Domain.Facts;

/// <summary>Who or what a fact is about. Random, never worked out from a child's identifiers.</summary>
public readonly record struct SubjectId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
    public static SubjectId Parse(string text) => new(Guid.ParseExact(text, "D"));
}

/// <summary>One change: what one act added, all or nothing. Given by the form or the import, so that a repeat is known.</summary>
public readonly record struct ChangeId(Guid Value)
{
    public override string ToString() => Value.ToString("D");

    /// <summary>An id that the same words always give, so that an interrupted import can say the same thing again.</summary>
    public static ChangeId Of(string words) => new(new Guid(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)).AsSpan(0, 16)));
}

/// <summary>One line in the ledger.</summary>
public readonly record struct EntryId(Guid Value)
{
    /// <summary>The id of the n-th entry of a change (from 0): worked out, so that a retried change writes the same ids.</summary>
    public static EntryId Of(ChangeId change, int index)
    {
        Span<byte> seed = stackalloc byte[20];
        change.Value.TryWriteBytes(seed);
        BinaryPrimitives.WriteInt32BigEndian(seed[16..], index);
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(seed, digest);
        return new(new Guid(digest[..16]));
    }

    public override string ToString() => Value.ToString("D");
}

/// <summary>A fact through all its entries: the id of the first of them. Links and frozen figures refer to it.</summary>
public readonly record struct FactId(Guid Value)
{
    private static readonly byte[] Mark = "belong/nth"u8.ToArray();

    /// <summary>
    /// The fact that the n-th statement (from 0) of the same act says: its id is not known before the act is signed, and is
    /// put in its place then.
    /// </summary>
    public static FactId OfStatement(int n)
    {
        Span<byte> bytes = stackalloc byte[16];
        Mark.CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], n);
        return new(new Guid(bytes));
    }

    /// <summary>The id itself, or that of the statement of the change for which it stands.</summary>
    internal FactId In(ChangeId change)
    {
        Span<byte> bytes = stackalloc byte[16];
        Value.TryWriteBytes(bytes);
        return bytes.StartsWith(Mark) ? new(EntryId.Of(change, BinaryPrimitives.ReadInt32BigEndian(bytes[12..])).Value) : this;
    }

    public override string ToString() => Value.ToString("D");
}
