using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Data.Tests;

public sealed class PostcodeTests : IDisposable
{
    private const string Head = "pcd,oseast1m,osnrth1m,laua\r\n";
    private readonly string folder = Directory.CreateTempSubdirectory("belong-postcodes").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_store_answers_as_the_list_it_was_made_of_for_what_it_has_and_for_what_it_has_not()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 20_000).Select(_ => $"{Made(random)},{random.Next(1 << 20)},{random.Next(1 << 21)},E{random.Next(300):00000000}").ToList();
        var list = PostcodeFile.Read(Put("list.csv", Head + string.Join("\r\n", lines) + "\r\n"));
        PostcodeStore.Write(In("s.bpc"), list.All);
        using var store = PostcodeStore.Open(In("s.bpc"));
        Assert.Equal((list.Count, Domain.Places.Nations.England), (store.Count, store.Nations));
        foreach (var postcode in lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]).Concat(Enumerable.Range(0, 20_000).Select(_ => Made(random))).Append("").Append("no postcode at all").Append("AB1-2CD"))
        {
            Assert.Equal(list.Find(postcode), store.Find(postcode));
        }
    }

    [Fact]
    public void A_store_that_was_cut_short_or_damaged_anywhere_is_refused_in_words()
    {
        PostcodeStore.Write(In("s.bpc"), PostcodeFile.Read(Put("list.csv", Head + "AB1 2CD,400000,300000,E10000016\r\nAB1 2CE,400001,300001,E10000017\r\n")).All);
        var whole = File.ReadAllBytes(In("s.bpc"));
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(In("cut.bpc"), whole[..length]);
            Assert.Throws<InvalidDataException>(() => Opened("cut.bpc"));
        }

        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(In("bad.bpc"), damaged);
            Assert.Throws<InvalidDataException>(() => Opened("bad.bpc"));
        }

        void Opened(string name) => (PostcodeFile.Open(In(name)) as IDisposable)?.Dispose();
    }

    [Theory]
    [InlineData("", "needs the columns")]
    [InlineData("a,b\r\n1,2\r\n", "needs the columns")]
    [InlineData(Head, "no postcode with a place")]
    [InlineData(Head + "AB1 2CD,400000.5,300000,E10000016\r\n", "no postcode with a place")]
    public void A_list_with_no_postcode_is_no_list(string text, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => PostcodeFile.Read(Put("list.csv", text))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_without_a_place_are_counted_and_a_packed_list_cut_short_is_refused()
    {
        var text = Head + string.Concat(Enumerable.Range(0, 5000).Select(i => $"AB{i / 100 % 10} {i % 10}CD,{400000 + i},300000,E10000016\r\n")) + "ZZ1 1ZZ,,,\r\n";
        using (var packed = new GZipStream(File.Create(In("list.csv.gz")), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(text));
        }

        Assert.Equal(1, PostcodeFile.Read(In("list.csv.gz")).PassedOver);
        var bytes = File.ReadAllBytes(In("list.csv.gz"));
        foreach (var length in new[] { bytes.Length - 1, bytes.Length - 8, bytes.Length / 2, 30, 5, 0 })
        {
            File.WriteAllBytes(In("cut.csv.gz"), bytes[..length]);
            Assert.Throws<InvalidDataException>(() => PostcodeFile.Read(In("cut.csv.gz")));
        }
    }

    [Fact]
    public void Area_side_and_distance_are_the_references_but_for_newer_authorities_and_what_lies_beyond_the_list()
    {
        var postcodes = PostcodeFile.Read(SharedFolder.Path("reference", "postcodes-england.csv.gz"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Path("returns", "903", "vectors_helpers.json")));
        var (newer, beyond) = (0, 0);
        foreach (var vector in json.RootElement.GetProperty("postcodes").EnumerateArray())
        {
            string Text(string name) => vector.GetProperty(name).GetString() ?? "";
            var row = new EpisodeRow(0, Cells.Of(["A", "", "", "", "", "", "", "", "", "", Text("HOME_POST"), Text("PL_POST"), ""], new Words()));
            Places.LookUp([row], postcodes, Text("localAuthority"), Day("2026-03-31"));
            if (row.AreaIsBeyondList)
            {
                beyond++;
                continue;
            }

            Assert.Equal(Text("PL_LOCATION"), row.PlLocation);
            if (row.IsBeyondList)
            {
                beyond++; // the home lies in Wales or Scotland, where the list of England ends
            }
            else
            {
                Assert.Equal(vector.GetProperty("PL_DISTANCE").ValueKind == JsonValueKind.Null ? null : vector.GetProperty("PL_DISTANCE").GetDouble(), row.PlDistance);
            }

            if (Text("PL_LA").Length == 0 && row.PlPostIsKnown == true)
            {
                // It has the authorities of 2021; these began in 2023 and 2025.
                Assert.Contains(row.PlLa, new[] { "E06000063", "E06000064", "E06000065", "E06000066", "E08000038", "E08000039" });
                newer++;
            }
            else
            {
                Assert.Equal(Text("PL_LA"), row.PlLa);
            }
        }

        Assert.InRange(newer, 1, 20);
        Assert.InRange(beyond, 1, 20);
    }

    [Theory]
    [InlineData("pcd8,ctyua31cd,east1m,north1m")] // counties, 2031
    [InlineData("\uFEFF\"PCDS\",\"UTLA24CD\",\"EAST1M\",\"NORTH1M\"")] // upper tier, 2024, in capitals and quotation marks
    [InlineData("postcode,laua,easting,northing")] // without a year
    public void The_column_of_authorities_is_known_whichever_year_it_carries(string head)
    {
        var list = PostcodeFile.Read(Put("list.csv", head + "\r\nCF10 4UW,W06000015,318000,176000\r\neh1 1yz,s12000036,325500,673500\r\nTN2 4XH,E10000016,559913,145919\r\n"));
        Assert.Equal(Domain.Places.Nations.England | Domain.Places.Nations.Wales | Domain.Places.Nations.Scotland, list.Nations);
        Assert.Equal(("W06000015", "S12000036"), (list.Find("CF10 4UW")!.Value.Authority, list.Find("EH1 1YZ")!.Value.Authority));
    }

    [Theory]
    [InlineData("pcds,rgn26cd,east1m,north1m")] // regions are no authorities
    [InlineData("pcds,lad26nm,east1m,north1m")] // names are no codes
    [InlineData("pcds,ladXXcd,east1m,north1m")]
    public void A_column_that_only_resembles_that_of_authorities_is_not_taken_for_it(string head) =>
        Assert.Contains("needs the columns", Assert.Throws<InvalidDataException>(() => PostcodeFile.Read(Put("list.csv", head + "\nTN2 4XH,E10000016,559913,145919\n"))).Message, StringComparison.Ordinal);

    /// <summary>
    /// Derry's Guildhall is C 435 168 and Enniskillen Castle H 231 442 on the Irish grid. By degrees of the earth Derry (54.998 N, 7.320 W) lies 207 miles from
    /// Liverpool (53.408 N, 2.992 W) and Enniskillen (54.345 N, 7.640 W) 192 miles from Carlisle (54.897 N, 2.942 W); between the two it is 47.
    /// </summary>
    [Fact]
    public void Miles_from_Derry_and_Enniskillen_are_those_of_the_map()
    {
        var list = PostcodeFile.Read(Put("list.csv", Head + "bt48 6dq,243500,416800,N09000005\r\n\"BT74 7HL\",\"223100\",\"344200\",\"N09000006\"\r\nL1 8JQ,334300,390400,E08000012\r\nCA3 8UR,339700,556200,E06000063\r\n"));
        var (derry, enniskillen) = (list.Find("BT48 6DQ")!.Value, list.Find("BT74 7HL")!.Value);
        Assert.InRange(Domain.Places.Postcode.Miles(derry, list.Find("L1 8JQ")!.Value), 205, 209);
        Assert.InRange(Domain.Places.Postcode.Miles(enniskillen, list.Find("CA3 8UR")!.Value), 190, 194);
        Assert.InRange(Domain.Places.Postcode.Miles(derry, enniskillen), 46, 48);
        Assert.Equal(Domain.Places.Nations.NorthernIreland | Domain.Places.Nations.England, list.Nations);
    }

    private static string Made(Random random) =>
        $"{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}{random.Next(100)} {random.Next(10)}{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}";

    private string In(string name) => Path.Combine(folder, name);

    private string Put(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }
}
