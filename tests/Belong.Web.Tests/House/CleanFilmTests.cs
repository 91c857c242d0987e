using System.Buffers.Binary;
using Belong.Web.House;

namespace Belong.Web.Tests.House;

/// <summary>A film keeps its pictures and sound, and nothing of where it was taken.</summary>
public sealed class CleanFilmTests
{
    [Fact]
    public void Where_a_film_was_taken_is_blanked_and_everything_else_stays_where_it_is()
    {
        var where = "+51.2787+000.5217/"u8.ToArray();
        byte[] Film(string told, byte[] words) =>
        [
            .. Box("ftyp", "isom"u8.ToArray()),
            .. Box("moov", [.. Box("mvhd", [1, 2, 3]), .. Box("trak", [.. Box("tkhd", [4]), .. Box(told, words)]), .. Box(told, words)]),
            .. Box(told, words),
            .. Box("mdat", [5, 6, 7, 8]),
        ];

        foreach (var name in new[] { "udta", "meta", "uuid" })
        {
            var (media, clean) = CleanFilm.Of(Film(name, where))!.Value;
            Assert.Equal("video/mp4", media);
            Assert.Equal(Film("free", new byte[where.Length]), clean);
        }
    }

    [Fact]
    public void Boxes_of_a_long_film_and_of_the_last_one_are_read_too()
    {
        byte[] wide = [0, 0, 0, 1, .. "udta"u8, 0, 0, 0, 0, 0, 0, 0, 20, 9, 9, 9, 9];
        byte[] last = [0, 0, 0, 0, .. "meta"u8, 9, 9];
        Assert.Equal([.. Box("ftyp", []), .. wide[..4], .. "free"u8, .. wide[8..16], 0, 0, 0, 0, 0, 0, 0, 0, .. "free"u8, 0, 0], CleanFilm.Of([.. Box("ftyp", []), .. wide, .. last])!.Value.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000010667479700000000000000000000000")] // three bytes left over
    [InlineData("0000000866747970000000FF6D6F6F76")] // longer than the file
    [InlineData("0000000866747970000000046D6F6F76")] // shorter than its own head
    [InlineData("0000000866747970000000016D6F6F76")] // its length is missing
    [InlineData("0000000866747970000000016D6F6F76FFFFFFFFFFFFFFFF")] // less than nothing
    public void What_is_no_film_or_a_damaged_one_is_not_kept(string hex) => Assert.Null(CleanFilm.Of(Convert.FromHexString(hex)));

    [Fact]
    public void Boxes_in_boxes_without_end_are_refused()
    {
        byte[] deep = [];
        for (var i = 0; i < 5000; i++)
        {
            deep = Box("moov", deep);
        }

        Assert.Null(CleanFilm.Of([.. Box("ftyp", []), .. deep]));
    }

    private static byte[] Box(string name, byte[] inside)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, inside.Length + 8);
        return [.. length, .. System.Text.Encoding.ASCII.GetBytes(name), .. inside];
    }
}
