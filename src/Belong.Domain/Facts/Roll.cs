using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>Every record of one class, in the order of their ids, so that any county that says the same lists them alike.</summary>
internal sealed class Roll<TRecord>
    where TRecord : Record
{
    private Roll(ImmutableArray<TRecord> all) => All = all;

    public ImmutableArray<TRecord> All { get; }

    public static Roll<TRecord> Of(IEnumerable<TRecord> records) => new([.. records.OrderBy(record => record.Id.Value)]);

    public Roll<TRecord> After(IEnumerable<SubjectId> changed, Func<SubjectId, Record?> find)
    {
        var next = All.ToBuilder();
        foreach (var id in changed)
        {
            var record = find(id);
            if (record?.Id != id && Place(next, id) is >= 0 and var gone)
            {
                next.RemoveAt(gone); // it is part of another now
            }

            if (record is not TRecord known)
            {
                continue;
            }

            if (Place(next, known.Id) is >= 0 and var at)
            {
                next[at] = known;
            }
            else
            {
                next.Insert(~Place(next, known.Id), known);
            }
        }

        return new(next.DrainToImmutable());
    }

    /// <summary>Where it stands; where it does not, the complement of where it would.</summary>
    private static int Place(ImmutableArray<TRecord>.Builder among, SubjectId id)
    {
        var (from, to) = (0, among.Count);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (among[middle].Id.Value.CompareTo(id.Value) is var order && order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return ~from;
    }
}
