using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Belong.Domain.Places;

namespace Belong.Data;

/// <summary>
/// Postcodes on disk, twelve bytes each and in order, looked up where they lie: opening costs nothing and only the
/// pages that are asked for are read. Made once from the published list by <see cref="Write"/>.
/// </summary>
/// <remarks>
/// The file: "BPC3", the number of postcodes and of authorities and the checksum of all that follows (4 bytes each), the
/// authorities' codes (9 bytes each), padding to a multiple of 16, then for each postcode its key (40 bits) and, in 56 bits, grid east (20), grid north
/// (21) and the authority's place (10).
/// </remarks>
public sealed class PostcodeStore : IPlaceOfPostcode, IDisposable
{
    private const int Entry = 12;
    private const int Head = 16;
    private static readonly byte[] Mark = "BPC3"u8.ToArray();
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly int start;
    private readonly string[] authorities;

    private PostcodeStore(MemoryMappedFile file, MemoryMappedViewAccessor view, int start, int count, string[] authorities)
    {
        this.file = file;
        this.view = view;
        this.start = start;
        Count = count;
        this.authorities = authorities;
        Nations = authorities.Aggregate(Nations.None, (all, code) => all | NationsOf.Authority(code));
    }

    public int Count { get; }

    public Nations Nations { get; }

    /// <summary>True for a file that <see cref="Write"/> made.</summary>
    public static bool Is(string path)
    {
        Span<byte> mark = stackalloc byte[4];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(mark, 4, throwOnEndOfStream: false) == 4 && mark.SequenceEqual(Mark);
    }

    /// <exception cref="InvalidDataException">The file is no store, was cut short or is damaged.</exception>
    public static PostcodeStore Open(string path)
    {
        var length = new FileInfo(path).Length;
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        try
        {
            if (length < Head || view.ReadUInt32(0) != BinaryPrimitives.ReadUInt32LittleEndian(Mark))
            {
                throw new InvalidDataException($"{path} is not a postcode store: make one with belong postcodes");
            }

            var (count, codes) = (view.ReadInt32(4), view.ReadInt32(8));
            var entries = count < 0 || codes is < 0 or > 1023 ? -1 : EntriesAt(codes);
            if (entries < 0 || length != entries + ((long)count * Entry))
            {
                throw new InvalidDataException($"{path} was cut short: make it again with belong postcodes");
            }

            if (view.ReadUInt32(12) != Checksum(view, length))
            {
                throw new InvalidDataException($"{path} is damaged: make it again with belong postcodes");
            }

            var named = new byte[9 * codes];
            view.ReadArray(Head, named, 0, named.Length);
            var authorities = Enumerable.Range(0, codes).Select(i => Encoding.ASCII.GetString(named, 9 * i, 9).TrimEnd('\0')).ToArray();
            return new(file, view, entries, count, authorities);
        }
        catch
        {
            view.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes the list, whole or not at all.</summary>
    /// <exception cref="InvalidDataException">There are more authorities than the file can name.</exception>
    public static void Write(string path, IEnumerable<(long Key, int East, int North, string Authority)> places)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<(long Key, ulong Packed)>();
        foreach (var (key, east, north, authority) in places)
        {
            if (!numbers.TryGetValue(authority, out var number))
            {
                numbers.Add(authority, number = numbers.Count);
            }

            entries.Add((key, ((ulong)east << 31) | ((ulong)north << 10) | (uint)number));
        }

        if (numbers.Count > 1023)
        {
            throw new InvalidDataException("The list names more than 1,023 authorities");
        }

        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        var made = new byte[EntriesAt(numbers.Count) + ((long)entries.Count * Entry)];
        Mark.CopyTo(made, 0);
        BinaryPrimitives.WriteInt32LittleEndian(made.AsSpan(4), entries.Count);
        BinaryPrimitives.WriteInt32LittleEndian(made.AsSpan(8), numbers.Count);
        foreach (var (code, number) in numbers)
        {
            Encoding.ASCII.GetBytes(code.Length <= 9 ? code : code[..9], made.AsSpan(Head + (9 * number)));
        }

        var at = made.AsSpan(EntriesAt(numbers.Count));
        foreach (var (key, rest) in entries)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(at, ((ulong)key << 24) | (rest >> 32));
            BinaryPrimitives.WriteUInt32LittleEndian(at[8..], (uint)rest);
            at = at[Entry..];
        }

        BinaryPrimitives.WriteUInt32LittleEndian(made.AsSpan(12), Checksum(0, made.AsSpan(Head)));
        var beside = path + ".new";
        File.WriteAllBytes(beside, made);
        File.Move(beside, path, overwrite: true);
    }

    public GridPlace? Find(string postcode)
    {
        if (PostcodeFile.Packed(postcode) is not { } key)
        {
            return null;
        }

        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = start + ((long)middle * Entry);
            var first = view.ReadUInt64(entry);
            switch (((long)(first >> 24)).CompareTo(key))
            {
                case < 0:
                    low = middle + 1;
                    break;
                case > 0:
                    high = middle - 1;
                    break;
                default:
                    var rest = ((first & 0xFFFFFF) << 32) | view.ReadUInt32(entry + 8);
                    return new((int)(rest >> 31), (int)((rest >> 10) & 0x1FFFFF), authorities[(int)(rest & 0x3FF)]);
            }
        }

        return null;
    }

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }

    /// <summary>CRC-32C over all after the head: a few milliseconds for all of England.</summary>
    private static uint Checksum(MemoryMappedViewAccessor view, long length)
    {
        var (sum, part) = (0u, new byte[1 << 20]);
        for (var at = (long)Head; at < length; at += part.Length)
        {
            var count = view.ReadArray(at, part, 0, (int)Math.Min(part.Length, length - at));
            sum = Checksum(sum, part.AsSpan(0, count));
        }

        return sum;
    }

    private static uint Checksum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = BitOperations.Crc32C(sum, eight);
        }

        foreach (var one in bytes[(bytes.Length & ~7)..])
        {
            sum = BitOperations.Crc32C(sum, one);
        }

        return sum;
    }

    private static int EntriesAt(int authorities) => (Head + (9 * authorities) + 15) & ~15;
}
