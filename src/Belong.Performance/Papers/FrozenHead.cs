using Belong.Domain.Reporting;

namespace Belong.Performance.Papers;

/// <summary>The head of a report as it was published: plain words, so that what is frozen never changes with how a head is written in the record.</summary>
public sealed record FrozenHead(string Title, string Template, string Period, DateOnly On, string To, string From, string Classification, string Divisions, string Summary, string Recommendation, string Asked, string Background, string Contacts)
{
    public static FrozenHead Of(ReportHead head) => new(head.Title, head.Template, head.Period, head.On, head.To, head.From, head.Classification, head.Divisions, head.Summary, head.Recommendation, head.Asked, head.Background, head.Contacts);
}
