using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>A service’s business plan for a year: its targets, its objectives and how they were found to stand.</summary>
[Record("businessplan", Many = "plans")]
public sealed class BusinessPlanRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class BusinessPlansOfTheCounty
{
    extension(County county)
    {
        /// <summary>The business plans there are.</summary>
        public ImmutableArray<BusinessPlanRecord> BusinessPlans => county.All<BusinessPlanRecord>();
    }
}
