using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>Publishes a report as it reads now: its figures, comments and quotations are kept for good.</summary>
public sealed record PublishReport(PublishedReport Printed) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Printed.Figures.Count == 0)
        {
            problems.Add("", "There is nothing to publish");
        }
        else if (new ReportingYear(Printed.Year).Until >= today)
        {
            problems.Add("", $"The year ends on {new ReportingYear(Printed.Year).Until.InWords()}: the report can be published after that");
        }
        else if (county.Council.Facts<PublishedReport>().Any(each => each.Fact.Report == Printed.Report && each.Fact.Year == Printed.Year && each.Fact.Digest == Printed.Digest))
        {
            problems.Add("", "This version is already published: nothing has changed since");
        }

        return problems.Any ? problems : CouncilRecord.Says(county, Printed with { On = today });
    }
}
