using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Workforce;

/// <summary>Somebody who works for the council, and in which posts.</summary>
[Record("worker", Many = "people")]
public sealed class WorkerRecord(RecordParts parts) : Record(parts);

/// <summary>Records of this kind in a county.</summary>
public static class WorkersOfTheCounty
{
    extension(County county)
    {
        /// <summary>Everybody who works, or worked, for the council.</summary>
        public ImmutableArray<WorkerRecord> Workers => county.All<WorkerRecord>();
    }
}
