using Belong.Domain.Facts;
using Belong.Domain.Reporting;

namespace Belong.Domain.Panels;

/// <summary>Which published reports are closed to whoever has no seat. Asked of the county as it is now, never as it was known.</summary>
public static class ClosedPapers
{
    extension(County county)
    {
        /// <summary>Whether a version is classified as exempt: when it was published, or the report since.</summary>
        public bool IsClassified(SubjectId report, int version) =>
            county.Find(report) is not ReportRecord record || record.IsExempt || record.Versions.Any(each => each.Fact.Number == version && each.Fact.Exempt);

        /// <summary>Whether a version is closed: it is classified as exempt, or is the paper of an exempt item and of no open one.</summary>
        public bool IsClosed(SubjectId report, int version)
        {
            var items = county.Panels.SelectMany(panel => panel.Facts<AgendaItem>()).Where(item => item.Fact.Report == report && item.Fact.Version == version).ToList();
            return county.IsClassified(report, version) || (items.Count > 0 && items.TrueForAll(item => item.Fact.Exempt));
        }
    }
}
