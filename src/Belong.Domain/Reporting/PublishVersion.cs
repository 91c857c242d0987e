using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Publishes a report as it stands: what it prints is kept for good.</summary>
public sealed record PublishVersion(SubjectId Report, ReportVersion Version) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Report) is not ReportRecord report)
        {
            problems.Add("", "There is no such report");
            return problems;
        }

        if (report.NotReady(Version.Says) is { } not)
        {
            problems.Add("", not);
        }
        else if (Version.Text != report.Text!.Id.Value || Version.Head != report.Form!.Id.Value)
        {
            problems.Add("", "The report has changed since you opened the page: read it again");
        }
        else if (report.Versions.LastOrDefault()?.Fact.Says == Version.Says)
        {
            problems.Add("", "This version is already published: nothing has changed since");
        }

        return problems.Any ? problems : Statement.Say(Report, Version with { On = today, Number = report.Versions.Length + 1 });
    }
}
