using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>A board, panel or group: its terms, its seats, its meetings and what was decided at them.</summary>
[Record("panel", Many = "panels")]
public sealed class PanelRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class PanelsOfTheCounty
{
    extension(County county)
    {
        /// <summary>The boards, panels and groups there are.</summary>
        public ImmutableArray<PanelRecord> Panels => county.All<PanelRecord>();
    }
}
