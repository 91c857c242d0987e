using System.Runtime.InteropServices;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>The typed rows of one year, a list for each table, before they are put by child.</summary>
public sealed class TypedTables
{
    public Dictionary<Table, List<Row>> Rows { get; } = [];

    /// <summary>Header came from XML, and says itself who is unaccompanied.</summary>
    public bool IsXml { get; set; }

    public void Add(Table table, IEnumerable<Row> rows) => Rows[table] = [.. rows];

    /// <summary>Types one row.</summary>
    public static Row Type(Table table, int number, Cells cells) => table.Number switch
    {
        0 => new HeaderRow(number, cells),
        1 => new EpisodeRow(number, cells),
        2 => new ReviewRow(number, cells),
        3 => new UascRow(number, cells),
        4 => new Oc2Row(number, cells),
        5 => new Oc3Row(number, cells),
        6 => new Ad1Row(number, cells),
        7 => new PlacedAdoptionRow(number, cells),
        8 => new PrevPermRow(number, cells),
        9 => new MissingRow(number, cells),
        10 => new SwEpisodeRow(number, cells),
        _ => new DoLoRow(number, cells),
    };
}

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
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        var children = new List<Child>();
        var tooMany = new List<(Table, string, int)>();
        Place(now.Rows, (child, table, rows) => child.Set(table, rows));
        if (last is not null)
        {
            Place(last.Rows, (child, table, rows) =>
            {
                if (ReferenceEquals(child.Last, RowsOfYear.None))
                {
                    child.Last = new();
                }

                child.Last.Set(table, rows);
            });
        }

        foreach (var child in children)
        {
            if (!now.IsXml)
            {
                SayUnaccompanied(child);
            }

            if (last is { IsXml: false })
            {
                SayUnaccompanied(child.Last);
            }

            foreach (var header in child.Headers)
            {
                if (header.Upn.Length > 0 && header.Upn is not ("UN1" or "UN2" or "UN3" or "UN4" or "UN5"))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(given.Upns, header.Upn, out _)++;
                }
            }
        }

        given.Children = children;
        given.TooMany = tooMany;

        void Place(Dictionary<Table, List<Row>> tables, Action<Child, Table, List<Row>> set)
        {
            foreach (var (table, rows) in tables)
            {
                // Rows of one child mostly stand together; where they do not, they are put together here.
                var of = new int[rows.Count];
                var count = new List<int>(new int[children.Count]);
                for (var i = 0; i < rows.Count; i++)
                {
                    of[i] = i > 0 && rows[i].Child.Length > 0 && ReferenceEquals(rows[i].Child, rows[i - 1].Child) ? of[i - 1] : NumberOf(rows[i].Child, count);
                    count[of[i]]++;
                }

                var lists = new List<Row>?[count.Count];
                for (var i = 0; i < rows.Count; i++)
                {
                    (lists[of[i]] ??= new(count[of[i]])).Add(rows[i]);
                }

                for (var i = 0; i < lists.Length; i++)
                {
                    if (lists[i] is { Count: <= MostRows } list)
                    {
                        set(children[i], table, list);
                    }
                    else if (lists[i] is { } all)
                    {
                        tooMany.Add((table, children[i].Id, all.Count));
                    }
                }
            }
        }

        int NumberOf(string id, List<int> count)
        {
            if (id.Length > 0 && byId.TryGetValue(id, out var known))
            {
                return known;
            }

            children.Add(new(id, given));
            count.Add(0);
            if (id.Length > 0)
            {
                byId.Add(id, children.Count - 1);
            }

            return children.Count - 1;
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
}
