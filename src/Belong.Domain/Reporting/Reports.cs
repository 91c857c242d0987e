using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reporting;

/// <summary>A report in its words.</summary>
public static class Reports
{
    extension(ReportRecord report)
    {
        public Entry<ReportHead>? Form => report.Facts<ReportHead>() is [.., var head] ? head : null;

        public Entry<ReportText>? Text => report.Facts<ReportText>() is [.., var text] ? text : null;

        public string Title => report.Form?.Fact.Title ?? "";

        public Period Period => Period.Parse(report.Form?.Fact.Period) ?? new ReportingYear(2000);

        public bool IsExempt => report.Form?.Fact.Classification == "exempt";

        /// <summary>Who signed the text and head as they stand.</summary>
        public ImmutableArray<Entry<ReportSignOff>> SignOffs =>
            [.. report.Facts<ReportSignOff>().Where(signed => signed.Fact.Text == report.Text?.Id.Value && signed.Fact.Head == report.Form?.Id.Value)];

        /// <summary>Published versions, the first first.</summary>
        public ImmutableArray<Entry<ReportVersion>> Versions => report.Facts<ReportVersion>();

        public IEnumerable<Entry<ParagraphComment>> OpenComments => report.Facts<ParagraphComment>().Where(comment => comment.Fact.Answer.Length == 0);

        /// <summary>Why it cannot be published as it stands; null where it can. One of two who signed did not write the text.</summary>
        /// <param name="says">The digest of what it says now.</param>
        public string? NotReady(string says) =>
            report.SignOffs.Where(signed => signed.Fact.Says == says).Select(signed => signed.Fact.Who).Distinct(StringComparer.Ordinal).Count() >= 2 ? null
            : report.SignOffs.Any(signed => signed.Fact.Says != says) ? "Figures have changed since signing: two people must sign the report again"
            : "Two people must sign this text";
    }
}
