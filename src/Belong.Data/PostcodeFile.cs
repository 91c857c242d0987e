using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Belong.Domain.Places;

namespace Belong.Data;

/// <summary>A file of postcodes held in memory: a column each for postcode, grid east and north, and authority, known by their heads.</summary>
public sealed class PostcodeFile : IPlaceOfPostcode
{
    private readonly Dictionary<long, (int East, int North, ushort Authority)> places = [];
    private readonly List<string> authorities = [];

    private PostcodeFile()
    {
    }

    public int Count => places.Count;

    /// <summary>Lines that held no postcode with a place.</summary>
    public int PassedOver { get; private set; }

    public Nations Nations => authorities.Aggregate(Nations.None, (all, code) => all | NationsOf.Authority(code));

    /// <summary>How many postcodes there are of each nation, those without an authority under none.</summary>
    public IReadOnlyDictionary<Nations, int> ByNation => places.Values.CountBy(place => NationsOf.Authority(authorities[place.Authority])).ToDictionary();

    /// <summary>All of them, in no order, for <see cref="PostcodeStore.Write"/>.</summary>
    public IEnumerable<(long Key, int East, int North, string Authority)> All =>
        places.Select(each => (each.Key, each.Value.East, each.Value.North, authorities[each.Value.Authority]));

    /// <summary>Opens a list of either kind: a store, or the published CSV.</summary>
    /// <exception cref="InvalidDataException">The file is neither.</exception>
    public static IPlaceOfPostcode Open(string path) => PostcodeStore.Is(path) ? PostcodeStore.Open(path) : Read(path);

    /// <summary>Reads CSV, plain or gzipped. Lines that are no postcode with a place are passed over.</summary>
    /// <exception cref="InvalidDataException">The file has no columns for postcode, east, north and authority, or no postcode, or was cut short.</exception>
    public static PostcodeFile Read(string path)
    {
        using var file = File.OpenRead(path);
        var packed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        using var stream = new Counted(packed ? new GZipStream(file, CompressionMode.Decompress) : file);
        using var reader = new StreamReader(stream);
        var head = (reader.ReadLine() ?? "").Split(',').Select(name => name.Trim().Trim('"').ToLowerInvariant()).ToList();
        int Column(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (head.IndexOf(name) is >= 0 and var at)
                {
                    return at;
                }
            }

            return -1;
        }

        var postcode = Column("pcd", "pcds", "pcd7", "pcd8", "postcode");
        var east = Column("oseast1m", "east1m", "easting");
        var north = Column("osnrth1m", "north1m", "northing");
        var authority = Column("laua", "oslaua", "utla", "oscty") is >= 0 and var old ? old : head.FindIndex(IsAuthority);
        if (postcode < 0 || east < 0 || north < 0 || authority < 0)
        {
            throw new InvalidDataException($"The postcode file needs the columns pcd (or pcds), oseast1m, osnrth1m and the authority (oslaua, or ladNNcd with the year): it has {string.Join(", ", head.Take(12).Select(name => name.Length > 30 ? name[..30] : name))}");
        }

        var read = new PostcodeFile();
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        Span<Range> cells = stackalloc Range[64];
        while (reader.ReadLine() is { } line)
        {
            var text = line.AsSpan();
            var count = text.Split(cells, ',');
            if (count <= Math.Max(postcode, Math.Max(east, north)) || Packed(text[cells[postcode]].Trim('"')) is not { } key
                || !int.TryParse(text[cells[east]].Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var e)
                || !int.TryParse(text[cells[north]].Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                || e >= 1 << 20 || n >= 1 << 21)
            {
                read.PassedOver++;
                continue;
            }

            if (text[cells[postcode]].Trim('"').TrimStart().StartsWith("BT", StringComparison.OrdinalIgnoreCase))
            {
                if (IrishGrid.ToBritishGrid(e, n) is not var (british, above))
                {
                    read.PassedOver++;
                    continue;
                }

                (e, n) = (british, above);
            }

            var code = authority < count ? text[cells[authority]].Trim('"') : default;
            if (code.IsEmpty)
            {
                var plain = text[cells[postcode]].Trim('"').ToString();
                code = OutsideEngland.Of(plain) is null ? "" : NationsOf.WholeOf(NationsOf.Postcode(plain));
            }
            else if (code.IndexOfAnyInRange('a', 'z') >= 0)
            {
                code = code.ToString().ToUpperInvariant();
            }

            var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(code, out var number))
            {
                number = (ushort)read.authorities.Count;
                numbers.Add(code.ToString(), number);
                read.authorities.Add(code.ToString());
            }

            read.places[key] = (e, n, number);
        }

        if (packed && stream.Taken % (1L << 32) != LengthSaid(path))
        {
            throw new InvalidDataException($"{path} was cut short, or is packed in several parts: get it again, or unpack it first");
        }

        return read.Count > 0 ? read : throw new InvalidDataException($"{path} has no postcode with a place");
    }

    /// <summary>The directory carries the year in its columns' names: lad25cd, ctyua26cd.</summary>
    private static bool IsAuthority(string name) =>
        new[] { "lad", "ctyua", "utla", "laua" }.Any(kind => name.Length == kind.Length + 4 && name.StartsWith(kind, StringComparison.Ordinal) && name.EndsWith("cd", StringComparison.Ordinal) && name.AsSpan(kind.Length, 2).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>The unpacked length that stands at the end of a gzip file; what breaks off there unpacks without a word.</summary>
    private static uint LengthSaid(string path)
    {
        Span<byte> end = stackalloc byte[4];
        using var file = File.OpenRead(path);
        file.Seek(-Math.Min(4, file.Length), SeekOrigin.End);
        return file.ReadAtLeast(end, 4, throwOnEndOfStream: false) == 4 ? BinaryPrimitives.ReadUInt32LittleEndian(end) : 0;
    }

    public GridPlace? Find(string postcode) =>
        Packed(postcode) is { } key && places.TryGetValue(key, out var place) ? new GridPlace(place.East, place.North, authorities[place.Authority]) : null;

    /// <summary>A postcode as one number, spaces left out; null where it has other letters or is too long.</summary>
    internal static long? Packed(ReadOnlySpan<char> postcode)
    {
        long key = 0;
        var length = 0;
        foreach (var letter in postcode)
        {
            if (letter == ' ')
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(letter) || ++length > 7)
            {
                return null;
            }

            key = (key * 37) + (char.IsAsciiDigit(letter) ? letter - '0' : char.ToUpperInvariant(letter) - 'A' + 10) + 1;
        }

        return length == 0 ? null : key;
    }

    /// <summary>Counts the bytes that are read through it.</summary>
    private sealed class Counted(Stream inner) : Stream
    {
        public long Taken { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            Taken += read;
            return read;
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
