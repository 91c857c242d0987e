using System.Text.Json;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>What rules share, against the reference's own answers.</summary>
public sealed class HelperVectorTests
{
    [Fact]
    public void Who_was_looked_after_for_twelve_months()
    {
        using var json = Read();
        foreach (var vector in json.RootElement.GetProperty("continuously_looked_after").EnumerateArray())
        {
            var made = new AReturn(2023)
            {
                Begins = ReturnDate.Read(vector.GetProperty("collection_start").GetString()),
                Ends = ReturnDate.Read(vector.GetProperty("collection_end").GetString()),
            };
            foreach (var row in vector.GetProperty("episodes").EnumerateArray())
            {
                made.With("Episodes", [.. row.EnumerateObject().Select(cell => (cell.Name, cell.Value.GetString()?.ToUpperInvariant()))]);
            }

            var children = made.Build().Children.ToDictionary(child => child.Id);
            foreach (var (row, expected) in vector.GetProperty("episodes").EnumerateArray().Zip(vector.GetProperty("expected").EnumerateArray()))
            {
                var id = row.GetProperty("CHILD").GetString()!;
                Assert.True(children[id].LookedAfterTwelveMonths == expected.GetBoolean(), $"child {id}");
            }
        }
    }

    [Fact]
    public void The_latest_day_that_a_date_with_Z_can_mean()
    {
        using var json = Read();
        foreach (var vector in json.RootElement.GetProperty("valid_date").EnumerateArray())
        {
            var text = vector.GetProperty("text").GetString();
            var latest = text switch
            {
                null => null,
                "15/ZZ/2019" => "15/12/2019", // the reference says 14 January 2020, which is not in 2019
                "ZZ/ZZ/ZZZZ" or "01/ZZ/ZZZZ" => null, // the reference takes the year 2000; a year nobody knows has no latest day
                _ => vector.GetProperty("latest_possible").GetString(),
            };
            Assert.Equal(latest is null ? null : ReturnDate.Read(latest), text is null ? null : OrderDate.Read(text)?.Latest);
        }
    }

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Path("returns", "903", "vectors_helpers.json")));
}
