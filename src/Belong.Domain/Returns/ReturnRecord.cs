using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Returns;

/// <summary>What is known of one return: its imports and what they cover.</summary>
[Record("return", Many = "returns")]
public sealed class ReturnRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class ReturnsOfTheCounty
{
    extension(County county)
    {
        /// <summary>The returns of which something is known.</summary>
        public ImmutableArray<ReturnRecord> Returns => county.All<ReturnRecord>();

        /// <summary>The collection year of the latest return that was taken in; null where none was.</summary>
        public int? LastYearTakenIn => county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Max(import => (int?)import.Fact.Year);
    }
}
