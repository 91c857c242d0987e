using Belong.Domain.Children;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Story;

/// <summary>What becomes of the returns where one entry of the story is said otherwise, kept as text that people read.</summary>
public sealed class ReturnsSaidOtherwiseTests
{
    private static readonly int[] Years = [2016, 2017, 2018];

    [Fact]
    public void Returns_are_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("return-said-otherwise.txt", [.. county.Children.SelectMany(child => SaidOtherwise.Lines(county, child, other => [.. Years.SelectMany(year => Cells(ReturnOfRecord.Of(other, year), child.Id))], line => line[1..line.IndexOf(':', StringComparison.Ordinal)]))]);
    }

    /// <summary>Each row by its table and place, cell by cell, so that only what differs is told.</summary>
    private static IEnumerable<string> Cells(MadeReturn made, SubjectId child) =>
        from table in made.Tables.OrderBy(table => table.Key.Number)
        from row in table.Value.Where(row => row.Child == child).Index()
        from column in table.Key.Columns.Skip(1)
        select $"[{made.Year} {table.Key.Name} {row.Index + 1}: {column} as {row.Item.Row[column]} ]";
}
