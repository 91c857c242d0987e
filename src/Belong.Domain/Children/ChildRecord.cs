using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A child’s record. Modules add their own words to it with extension members.</summary>
[Record("child", Many = "children")]
public sealed class ChildRecord(RecordParts parts) : Record(parts)
{
    public override bool ActsOutliveWhatTheyName => true;
}

/// <summary>Records of this kind in a county.</summary>
public static class ChildrenOfTheCounty
{
    extension(County county)
    {
        /// <summary>Every child once, a joined record under the one it was joined into.</summary>
        public ImmutableArray<ChildRecord> Children => county.All<ChildRecord>();

        public ChildRecord? Child(SubjectId id) => county.Find(id) as ChildRecord;

        /// <summary>The child of the council's own child id; null where it is nobody's.</summary>
        public ChildRecord? ChildOfId(string childId) =>
            childId.Trim().Length == 0 ? null : county.FoundBy(Identifier.Words(Identifier.ChildIdOf(county.Council.Authority?.Code ?? ""), childId.Trim())).OfType<ChildRecord>().FirstOrDefault();
    }
}
