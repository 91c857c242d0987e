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

        /// <summary>Why it cannot be published as it stands; null where it can.</summary>
        public string? NotReady =>
            report.SignOffs.Select(signed => signed.Fact.Who).Distinct(StringComparer.Ordinal).Count() < 2 ? "Two people must sign the text as it stands"
            : report.SignOffs.All(signed => signed.Fact.Who == report.Text!.Signature.By) ? "Somebody other than whoever wrote the text must sign it"
            : null;
    }
}
