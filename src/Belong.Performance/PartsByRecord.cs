using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Belong.Domain.Facts;
using Belong.Domain.Places;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>
/// What each child's record adds to every measure, and which groups it is in, under one period and one set of circumstances. A change
/// makes another record of the child it touches and leaves the others as they are, so that after it only that child is read again.
/// </summary>
/// <remarks>Records that nobody holds any more take what was worked out of them along.</remarks>
public sealed class PartsByRecord
{
    private readonly object besides;
    private readonly Terms terms;
    private readonly IPlaceOfPostcode? postcodes;
    private readonly bool fromRecord;
    private readonly ConditionalWeakTable<ChildRecord, OfOne> kept = [];
    private long count;

    public PartsByRecord(County county, Period period, Terms terms, IPlaceOfPostcode? postcodes, bool fromRecord = false) =>
        (besides, Period, this.terms, this.postcodes, this.fromRecord) = (county.Besides, period, terms, postcodes, fromRecord);

    public Period Period { get; }

    /// <summary>About how many parts are kept, those of records that are gone among them.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>True where nothing but children's records differs from what it was worked out by.</summary>
    public bool Serves(County county, Period period, Terms now, IPlaceOfPostcode? places, bool recordOnly = false) =>
        ReferenceEquals(besides, county.Besides) && Period == period && terms.SameAs(now) && ReferenceEquals(postcodes, places) && fromRecord == recordOnly;

    internal OfOne Of(ChildRecord child) => kept.GetValue(child, static _ => new());

    /// <summary>What is kept of one record.</summary>
    internal sealed class OfOne
    {
        private readonly ImmutableArray<Part>[] parts = new ImmutableArray<Part>[AllMeasures.All.Length];
        private readonly string?[] groups = new string?[Breakdown.All.Length];

        public ImmutableArray<Part> PartsOf(PartsByRecord all, Measure measure, int at, ChildRecord child, Reading reading)
        {
            if (parts[at].IsDefault)
            {
                ImmutableArray<Part> worked = [.. measure.PartsOf(child, reading)];
                Interlocked.Add(ref all.count, worked.Length);
                parts[at] = worked;
            }

            return parts[at];
        }

        public string GroupOf(Breakdown breakdown, ChildRecord child, Reading reading)
        {
            var at = Breakdown.All.IndexOf(breakdown);
            return at < 0 ? breakdown.GroupOf(child, reading) : groups[at] ??= breakdown.GroupOf(child, reading);
        }
    }
}
