using System.Buffers.Binary;

namespace Belong.Web.House;

/// <summary>
/// A film as it is kept: its pictures and sound as they came, and nothing that a telephone wrote beside them, such as where it was taken.
/// What is said of an MP4 stands in boxes of their own; they are blanked where they stand, so that nothing after them moves.
/// </summary>
public static class CleanFilm
{
    /// <summary>Who, when and where: user data, metadata, and what programs add under names of their own.</summary>
    private static readonly string[] About = ["udta", "meta", "uuid"];

    /// <summary>Boxes in which such boxes stand.</summary>
    private static readonly string[] Around = ["moov", "trak", "mdia", "minf", "moof", "traf"];

    /// <summary>The film; null for what is no MP4 or WebM, or an MP4 whose boxes do not lie one after the other to its end.</summary>
    public static (string Media, byte[] Bytes)? Of(byte[] bytes)
    {
        if (bytes is [0x1A, 0x45, 0xDF, 0xA3, ..])
        {
            return ("video/webm", bytes);
        }

        if (bytes is not [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..])
        {
            return null;
        }

        var clean = bytes.ToArray();
        return Blank(clean, 0) ? ("video/mp4", clean) : null;
    }

    private static bool Blank(Span<byte> boxes, int depth)
    {
        while (boxes.Length > 0)
        {
            if (boxes.Length < 8 || depth > Around.Length)
            {
                return false;
            }

            // 1: the length is in the eight bytes after the name. 0: to the end.
            long length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
            var head = 8;
            if (length == 1)
            {
                if (boxes.Length < 16)
                {
                    return false;
                }

                length = BinaryPrimitives.ReadInt64BigEndian(boxes[8..]);
                head = 16;
            }

            length = length == 0 ? boxes.Length : length;
            if (length < head || length > boxes.Length)
            {
                return false;
            }

            var name = boxes[4..8];
            var inside = boxes[head..(int)length];
            if (Is(name, About))
            {
                "free"u8.CopyTo(name);
                inside.Clear();
            }
            else if (Is(name, Around) && !Blank(inside, depth + 1))
            {
                return false;
            }

            boxes = boxes[(int)length..];
        }

        return true;
    }

    private static bool Is(ReadOnlySpan<byte> name, string[] names)
    {
        foreach (var one in names)
        {
            if (System.Text.Ascii.Equals(name, one))
            {
                return true;
            }
        }

        return false;
    }
}
