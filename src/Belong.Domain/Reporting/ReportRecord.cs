using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>A report that somebody writes: its head, its text, what others said of it, and what was published.</summary>
[Record("report", Many = "reports")]
public sealed class ReportRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class ReportsOfTheCounty
{
    extension(County county)
    {
        /// <summary>The reports that are or were written.</summary>
        public ImmutableArray<ReportRecord> Reports => county.All<ReportRecord>();
    }
}
