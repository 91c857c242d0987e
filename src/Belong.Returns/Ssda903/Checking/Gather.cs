using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Belong.Domain.People;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>Puts typed rows by child.</summary>
public static class Gather
{
    /// <summary>
    /// No child has so many rows of one table in a year: two a day would not come to it. What has more is no child but a
    /// column filled down with one value, and its rows are set aside, for rules compare all rows of a child with each other.
    /// </summary>
    public const int MostRows = 1000;

    /// <summary>The children of both years with all their rows, and the indexes that rules share.</summary>
    public static void Into(ReturnToCheck given, TypedTables now, TypedTables? last)
    {
        var numbers = new Numbers(given);
        var tables = (Now: Numbered(now), Last: last is null ? [] : Numbered(last));
        var children = numbers.Children;
        if (children.Count == 0)
        {
            return;
        }

        Parallel.ForEach(tables.Now.Concat(tables.Last), table => table.PutTogether(children.Count));
        Parallel.ForEach(Partitioner.Create(0, children.Count), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                Fill(children[i], i, tables.Now, now.IsXml);
                if (tables.Last.Any(table => table.Has(i)))
                {
                    children[i].Last = new();
                    Fill(children[i].Last, i, tables.Last, last!.IsXml);
                }
            }
        });

        foreach (var upn in children.SelectMany(child => child.Headers).Select(header => header.Upn))
        {
            if (upn.Length > 0 && !Identifier.SaysWhyThereIsNone(upn))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(given.Upns, upn, out _)++;
            }
        }

        given.Children = children;
        given.TooMany = [.. tables.Now.SelectMany(table => table.TooMany(children, lastYear: false)), .. tables.Last.SelectMany(table => table.TooMany(children, lastYear: true))];
        foreach (var child in given.TooMany.GroupBy(each => each.Child))
        {
            child.Key.SetAside = [.. child];
        }

        List<RowsByChild> Numbered(TypedTables year) => [.. year.Rows.Select(table => new RowsByChild(table.Key, table.Value, numbers.Of(table.Value)))];
    }

    private static void Fill(RowsOfYear rows, int child, List<RowsByChild> tables, bool isXml)
    {
        foreach (var table in tables.Where(table => table.Has(child)))
        {
            rows.Set(table.Table, table.Of(child));
        }

        if (!isXml)
        {
            SayUnaccompanied(rows);
        }
    }

    private static void SayUnaccompanied(RowsOfYear rows)
    {
        if (!rows.Uasc.IsEmpty)
        {
            foreach (var header in rows.Headers)
            {
                header.Uasc = "1";
            }
        }
    }

    /// <summary>Numbers the children as they come. A row without an id is a child of its own.</summary>
    private sealed class Numbers(ReturnToCheck given)
    {
        private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);

        public List<Child> Children { get; } = [];

        public int[] Of(List<Row> rows)
        {
            var of = new int[rows.Count];
            for (var i = 0; i < of.Length; i++)
            {
                // Rows of one child mostly stand together.
                of[i] = i > 0 && rows[i].Child.Length > 0 && ReferenceEquals(rows[i].Child, rows[i - 1].Child) ? of[i - 1] : NumberOf(rows[i].Child);
            }

            return of;
        }

        private int NumberOf(string id)
        {
            if (id.Length > 0)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, id, out var known);
                return known ? number : number = New(id);
            }

            return New(id);
        }

        private int New(string id)
        {
            Children.Add(new(id, given));
            return Children.Count - 1;
        }
    }

    /// <summary>The rows of one table with those of each child together, in the order of the file.</summary>
    private sealed class RowsByChild(Table table, List<Row> rows, int[] of)
    {
        private Row[] together = [];
        private int[] begins = [];

        public Table Table => table;

        public void PutTogether(int children)
        {
            begins = new int[children + 1];
            foreach (var child in of)
            {
                begins[child + 1]++;
            }

            for (var i = 1; i <= children; i++)
            {
                begins[i] += begins[i - 1];
            }

            var next = begins[..children];
            together = new Row[rows.Count];
            for (var i = 0; i < of.Length; i++)
            {
                together[next[of[i]]++] = rows[i];
            }
        }

        /// <summary>The child has rows in it, and no more than a child can have.</summary>
        public bool Has(int child) => Count(child) is > 0 and <= MostRows;

        public ReadOnlySpan<Row> Of(int child) => together.AsSpan(begins[child]..begins[child + 1]);

        public IEnumerable<SetAside> TooMany(List<Child> children, bool lastYear) =>
            Enumerable.Range(0, children.Count).Where(child => Count(child) > MostRows).Select(child => new SetAside(children[child], table, lastYear, Count(child)));

        private int Count(int child) => begins[child + 1] - begins[child];
    }
}
