using System.Buffers.Binary;
using System.IO.Compression;
using Belong.Web.House;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using SkiaSharp;

namespace Belong.Web.Tests.House;

/// <summary>What a picture says beside what it shows is gone, and it stands upright; read with another library than wrote it.</summary>
public sealed class CleanPictureTests
{
    /// <summary>Half red above half blue as somebody looks at it; turned as each camera keeps it.</summary>
    [Theory]
    [InlineData(1, "red", "red", "blue", "blue")]
    [InlineData(2, "red", "red", "blue", "blue")]
    [InlineData(3, "blue", "blue", "red", "red")]
    [InlineData(4, "blue", "blue", "red", "red")]
    [InlineData(5, "red", "blue", "red", "blue")]
    [InlineData(6, "blue", "red", "blue", "red")]
    [InlineData(7, "blue", "red", "blue", "red")]
    [InlineData(8, "red", "blue", "red", "blue")]
    public void Where_a_photograph_was_taken_is_gone_and_it_stands_upright(int orientation, string topLeft, string topRight, string bottomLeft, string bottomRight)
    {
        // Which corner of the kept picture is seen where, is what EXIF's number says: 6 is to be turned to the right, 8 to the left.
        var taken = Photograph(300, 200, orientation);
        var before = ImageMetadataReader.ReadMetadata(new MemoryStream(taken));
        Assert.Equal((51.2787, 0.5217), (Math.Round(before.OfType<GpsDirectory>().Single().GetGeoLocation()!.Latitude, 4), Math.Round(before.OfType<GpsDirectory>().Single().GetGeoLocation()!.Longitude, 4)));
        Assert.Equal(orientation, before.OfType<ExifIfd0Directory>().Single().GetInt32(ExifDirectoryBase.TagOrientation));

        var (media, clean) = CleanPicture.Of(taken)!.Value;
        Assert.Equal("image/jpeg", media);
        Assert.DoesNotContain(ImageMetadataReader.ReadMetadata(new MemoryStream(clean)), part => part is GpsDirectory or ExifDirectoryBase);
        Assert.DoesNotContain("A telephone", System.Text.Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        using var seen = SKBitmap.Decode(clean);
        Assert.Equal(orientation < 5 ? (300, 200) : (200, 300), (seen.Width, seen.Height));
        Assert.Equal([topLeft, topRight, bottomLeft, bottomRight], new[] { (0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9) }.Select(at => ColourOf(seen.GetPixel((int)(seen.Width * at.Item1), (int)(seen.Height * at.Item2)))));
    }

    [Fact]
    public void A_large_photograph_is_made_as_large_as_a_screen_shows()
    {
        using var seen = SKBitmap.Decode(CleanPicture.Of(Photograph(6000, 3000, 6))!.Value.Bytes);
        Assert.Equal((1000, 2000), (seen.Width, seen.Height));
    }

    [Fact]
    public void A_drawing_stays_PNG_with_what_is_clear_in_it_and_without_its_words()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(20, 10, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(SKColors.Transparent);
        bitmap.SetPixel(3, 4, SKColors.Red);
        var drawn = Encoded(bitmap, SKEncodedImageFormat.Png);
        var (media, clean) = CleanPicture.Of([.. drawn[..33], .. Chunk("tEXt", "Author\0Robin Fairweather, 12 Oak Street"u8.ToArray()), .. drawn[33..]])!.Value;
        Assert.Equal("image/png", media);
        Assert.DoesNotContain("Fairweather", System.Text.Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        using var seen = SKBitmap.Decode(clean);
        Assert.Equal((SKColors.Red, 0), (seen.GetPixel(3, 4), seen.GetPixel(5, 4).Alpha));
    }

    [Fact]
    public void A_few_bytes_that_unfold_to_gigabytes_are_refused_before_they_are_read()
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, 50_000);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), 50_000);
        head[8] = 8;
        head[9] = 2;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < 2000; row++)
            {
                zlib.Write(new byte[1 + (50_000 * 3)]);
            }
        }

        byte[] bomb = [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
        Assert.InRange(bomb.Length, 1, 400_000);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Null(CleanPicture.Of(bomb));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 50_000_000);
    }

    [Fact]
    public void What_is_no_whole_picture_is_refused_wherever_it_is_cut_and_whatever_is_broken()
    {
        var whole = Photograph(64, 48, 1);
        using var bitmap = new SKBitmap(new SKImageInfo(64, 48));
        var drawing = Encoded(bitmap, SKEncodedImageFormat.Png);
        foreach (var other in new[] { "<svg onload=alert(1)>"u8.ToArray(), "%PDF-1.7"u8.ToArray(), [], [0xFF, 0xD8, 0xFF], "GIF89a\u0001\0\u0001\0\0\0\0;"u8.ToArray(), Encoded(bitmap, SKEncodedImageFormat.Webp), whole[..(whole.Length / 2)], drawing[..(drawing.Length / 2)] })
        {
            Assert.Null(CleanPicture.Of(other));
        }

        // Broken anywhere, a picture is refused or drawn; the program goes on.
        var random = new Random(11);
        for (var turn = 0; turn < 300; turn++)
        {
            var broken = (turn % 2 == 0 ? whole : drawing).ToArray();
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
            if (CleanPicture.Of(broken) is var (_, bytes))
            {
                using var seen = SKBitmap.Decode(bytes);
                Assert.InRange(seen.Width, 1, CleanPicture.Longest);
            }
        }
    }

    private static string ColourOf(SKColor colour) => colour is { Red: > 150, Blue: < 100 } ? "red" : colour is { Blue: > 150, Red: < 100 } ? "blue" : colour.ToString();

    /// <summary>Red above, blue below as kept, and EXIF that says how it was held, with what, and that it was taken in Maidstone.</summary>
    private static byte[] Photograph(int width, int height, int orientation)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var paint = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width, height / 2f, paint);
        }

        var jpeg = Encoded(bitmap, SKEncodedImageFormat.Jpeg);
        var exif = Exif((ushort)orientation);
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(exif.Length + 2));
        return [.. jpeg[..2], 0xFF, 0xE1, .. length, .. exif, .. jpeg[2..]];
    }

    private static byte[] Encoded(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>EXIF by hand: the maker, the orientation, and a place in degrees, minutes and seconds.</summary>
    private static byte[] Exif(ushort orientation)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("Exif\0\0"u8);
        writer.Write("II"u8);
        writer.Write((ushort)42);
        writer.Write(8u);
        const uint maker = 8 + 2 + (3 * 12) + 4;
        const uint gps = maker + 12;
        const uint places = gps + 2 + (4 * 12) + 4;
        writer.Write((ushort)3);
        Part(0x010F, 2, 12, maker);
        Part(0x0112, 3, 1, orientation);
        Part(0x8825, 4, 1, gps);
        writer.Write(0u);
        writer.Write("A telephone\0"u8);
        writer.Write((ushort)4);
        Part(1, 2, 2, 'N');
        Part(2, 5, 3, places);
        Part(3, 2, 2, 'E');
        Part(4, 5, 3, places + 24);
        writer.Write(0u);
        foreach (var (number, of) in new (uint, uint)[] { (51, 1), (16, 1), (4332, 100), (0, 1), (31, 1), (1812, 100) })
        {
            writer.Write(number);
            writer.Write(of);
        }

        return stream.ToArray();

        void Part(ushort tag, ushort kind, uint count, uint value)
        {
            writer.Write(tag);
            writer.Write(kind);
            writer.Write(count);
            writer.Write(value);
        }
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. data];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        var crc = uint.MaxValue;
        foreach (var one in named)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(check, ~crc);
        return [.. length, .. named, .. check];
    }
}
