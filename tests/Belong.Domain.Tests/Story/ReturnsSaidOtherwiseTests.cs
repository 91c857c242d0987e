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
        Agreed.Holds("return-said-otherwise.txt", [.. county.Children.SelectMany(child => SaidOtherwise.Lines(county, child, other => [.. Years.SelectMany(year => Cells(ReturnOfRecord.RowsOf(other, year)(other.Child(child.Id)!), year))], line => line[1..line.IndexOf(':', StringComparison.Ordinal)]))]);
    }

    /// <summary>Each row by its table and place, cell by cell, so that only what differs is told.</summary>
    private static IEnumerable<string> Cells(IEnumerable<MadeRow> made, int year) =>
        from table in made.GroupBy(row => row.Row.Table).OrderBy(table => table.Key.Number)
        from row in table.Index()
        from column in table.Key.Columns.Skip(1)
        select $"[{year} {table.Key.Name} {row.Index + 1}: {column} as {row.Item.Row[column]} ]";
}
