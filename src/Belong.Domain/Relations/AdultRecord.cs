using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Relations;

/// <summary>Somebody who matters on the records of children and does not use Belong: a parent, a relative, a friend, a professional.</summary>
[Record("adult", Many = "adults")]
public sealed class AdultRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class AdultsOfTheCounty
{
    extension(County county)
    {
        /// <summary>Everybody who matters to a child of whom there is a record.</summary>
        public ImmutableArray<AdultRecord> Adults => county.All<AdultRecord>();

        /// <summary>The adult of that id; null where there is none, or it is no adult's.</summary>
        public AdultRecord? Adult(SubjectId id) => county.Find(id) as AdultRecord;
    }
}
