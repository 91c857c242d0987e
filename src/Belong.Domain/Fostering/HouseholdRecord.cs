using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>People at an address who foster, look after a relative's child, host, give short breaks, or hope to: from the enquiry to the last day, and after.</summary>
[Record("household", Many = "households")]
public sealed class HouseholdRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class HouseholdsOfTheCounty
{
    extension(County county)
    {
        public ImmutableArray<HouseholdRecord> Households => county.All<HouseholdRecord>();

        /// <summary>The household of that id; null where there is none, or it is no household's.</summary>
        public HouseholdRecord? Household(SubjectId id) => county.Find(id) as HouseholdRecord;

        /// <summary>The household that lists offer in those words; null where none is, or several are.</summary>
        public HouseholdRecord? HouseholdCalled(string inList) =>
            county.OnceOf<HouseholdRecord, ILookup<string, HouseholdRecord>>(nameof(HouseholdCalled), static county => county.Households.ToLookup(household => household.InList, StringComparer.OrdinalIgnoreCase))[inList.Trim()].ToList() is [var one] ? one : null;
    }
}
