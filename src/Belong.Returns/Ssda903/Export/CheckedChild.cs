using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>What one record adds to a year's return and to that of the year before, and what the rules say of it. Its rows are told by their place among them.</summary>
internal sealed record CheckedChild(ImmutableArray<MadeRow> Now, ImmutableArray<MadeRow> Last)
{
    /// <summary>The rules it breaks, by their place among all, with the row.</summary>
    public ImmutableArray<(int Rule, int Row)> Found { get; set; } = [];

    /// <summary>A rule could not judge one of its rows. Why not names lines of files, which move: such a child is checked each time.</summary>
    public bool HasUnjudged { get; set; }

    /// <summary>Its pupil numbers, and which of them others have too: on those alone of what others have its errors turn.</summary>
    public ImmutableArray<string> Upns { get; } = [.. Now.Where(row => row.Row.Table == Tables.Header).Select(row => row.Row["UPN"].ToUpperInvariant()).Where(upn => upn.Length > 0)];

    public ImmutableArray<bool> Twice { get; set; } = [];

    public IEnumerable<string> Ids => Now.Concat(Last).Select(row => row.Row.Child).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
}

/// <summary>Every record's part of a check, and under which circumstances it was checked: where nothing but children's records differs, it stands.</summary>
internal sealed class CheckedChildren(County county, int year, IPlaceOfPostcode? postcodes, Providers? providers, ImmutableHashSet<Table> lastKnown, Dictionary<ChildRecord, CheckedChild> children)
{
    public IReadOnlyDictionary<ChildRecord, CheckedChild> Children => children;

    public bool Serves(County now, int asked, IPlaceOfPostcode? places, Providers? list) =>
        ReferenceEquals(county.Besides<ChildRecord>(), now.Besides<ChildRecord>()) && county.KnownAt is null && now.KnownAt is null && asked == year && ReferenceEquals(postcodes, places) && ReferenceEquals(providers, list);

    public bool Knew(ImmutableHashSet<Table> tables) => lastKnown.SetEquals(tables);
}

/// <summary>The rows of all records in the order of a return's files, with whose each is.</summary>
internal sealed class Assembled
{
    private readonly Dictionary<Table, (int Child, int Row)[]> places = [];
    private readonly int[][] numbers;

    private Assembled(MadeReturn made, int[][] numbers) => (Made, this.numbers) = (made, numbers);

    public MadeReturn Made { get; private set; }

    /// <summary>The record and the place among its rows of a row of a table.</summary>
    public (int Child, int Row) PlaceOf(Table table, int number) => places[table][number];

    public int NumberOf(int child, int row) => numbers[child][row];

    /// <param name="rows">Of each record its rows.</param>
    public static Assembled Of(MadeReturn head, IReadOnlyList<ImmutableArray<MadeRow>> rows)
    {
        var assembled = new Assembled(head, [.. rows.Select(each => new int[each.Length])]);
        var byTable = head.Tables.Keys.ToDictionary(table => table, _ => new List<(int Child, int Row)>());
        for (var child = 0; child < rows.Count; child++)
        {
            for (var row = 0; row < rows[child].Length; row++)
            {
                if (byTable.TryGetValue(rows[child][row].Row.Table, out var list))
                {
                    list.Add((child, row));
                }
            }
        }

        var tables = head.Tables.ToBuilder();
        foreach (var (table, list) in byTable)
        {
            var order = list.ToArray();
            Array.Sort(order, (a, b) =>
            {
                var (one, other) = (rows[a.Child][a.Row].Row, rows[b.Child][b.Row].Row);
                return one.Number != other.Number ? one.Number.CompareTo(other.Number)
                    : string.CompareOrdinal(one.Child, other.Child) is not 0 and var byId ? byId
                    : a.Child != b.Child ? a.Child.CompareTo(b.Child)
                    : a.Row.CompareTo(b.Row);
            });
            var made = ImmutableArray.CreateBuilder<MadeRow>(order.Length);
            for (var number = 0; number < order.Length; number++)
            {
                var row = rows[order[number].Child][order[number].Row];
                made.Add(row with { Row = row.Row with { Number = number } });
                assembled.numbers[order[number].Child][order[number].Row] = number;
            }

            assembled.places.Add(table, order);
            tables[table] = made.MoveToImmutable();
        }

        assembled.Made = head with { Tables = tables.ToImmutable() };
        return assembled;
    }
}
