using System.Collections;
using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>
/// What each child's record adds to every measure, and which groups it is in, under one period and one set of circumstances. A change
/// makes another record of the child it touches and leaves the others as they are, so that after it only that child is read again.
/// </summary>
public sealed class PartsByRecord
{
    private readonly object besides;
    private readonly Terms terms;
    private readonly IPlaceOfPostcode? postcodes;
    private readonly bool fromRecord;
    private readonly Dictionary<ChildRecord, OfOne> kept = new(ReferenceEqualityComparer.Instance);
    private readonly List<(ChildRecord Child, OfOne Kept)> inOrder = [];
    private long count;

    /// <param name="before">What was worked out before; of the records that are the same, and where it still serves, it is kept.</param>
    public PartsByRecord(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes, bool fromRecord = false, PartsByRecord? before = null)
    {
        (besides, Period, this.terms, this.postcodes, this.fromRecord) = (county.Besides<ChildRecord>(), period, terms, postcodes, fromRecord);
        var serves = before is not null && ReferenceEquals(besides, before.besides) && period == before.Period && before.terms.SameAs(terms) && ReferenceEquals(postcodes, before.postcodes) && fromRecord == before.fromRecord;
        foreach (var child in county.Children)
        {
            var one = serves && before!.kept.TryGetValue(child, out var known) ? known : new OfOne();
            kept.Add(child, one);
            inOrder.Add((child, one));
            count += one.Count;
        }
    }

    public Period Period { get; }

    /// <summary>How many parts are kept.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>Of each child of the county, in its order.</summary>
    internal IReadOnlyList<(ChildRecord Child, OfOne Kept)> All => inOrder;

    internal OfOne Of(ChildRecord child) => kept.TryGetValue(child, out var one) ? one : new();

    /// <summary>What is kept of one record. Most measures have nothing to say of most children, and nothing is kept of those but that they were asked.</summary>
    internal sealed class OfOne
    {
        private readonly Lock gate = new();
        private readonly BitArray asked = new(AllMeasures.All.Length);
        private (int At, ImmutableArray<Part> Parts)[] some = [];
        private string?[]? groups;

        public int Count
        {
            get
            {
                lock (gate)
                {
                    return some.Sum(each => each.Parts.Length);
                }
            }
        }

        public ImmutableArray<Part> PartsOf(PartsByRecord all, Measure measure, int at, ChildRecord child, Reading reading)
        {
            lock (gate)
            {
                if (asked[at])
                {
                    return Found(at);
                }
            }

            ImmutableArray<Part> worked = [.. measure.PartsOf(child, reading)];
            lock (gate)
            {
                if (!asked[at])
                {
                    asked[at] = true;
                    if (worked.Length > 0)
                    {
                        some = [.. some, (at, worked)];
                        Interlocked.Add(ref all.count, worked.Length);
                    }
                }

                return Found(at);
            }
        }

        public string GroupOf(Breakdown breakdown, ChildRecord child, Reading reading)
        {
            var at = Breakdown.All.IndexOf(breakdown);
            return at < 0 ? breakdown.GroupOf(child, reading) : (groups ??= new string?[Breakdown.All.Length])[at] ??= breakdown.GroupOf(child, reading);
        }

        private ImmutableArray<Part> Found(int at)
        {
            foreach (var each in some)
            {
                if (each.At == at)
                {
                    return each.Parts;
                }
            }

            return [];
        }
    }
}
