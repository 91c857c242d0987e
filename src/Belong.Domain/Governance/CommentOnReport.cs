using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>The author says something beside the figures of one part of a report.</summary>
public sealed record CommentOnReport(string Report, int Year, string Part) : Act
{
    public string Words { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = county.Council.Facts<ReportComment>().LastOrDefault(each => each.Fact.Report == Report && each.Fact.Year == Year && each.Fact.Part == Part);
        if (Words.Trim().Length > 8000)
        {
            problems.Add(nameof(Words), "Enter no more than 8,000 characters");
        }
        else if (Words.Trim() == (before?.Fact.Words ?? ""))
        {
            problems.Add(nameof(Words), "Nothing has changed");
        }

        var said = new ReportComment { Report = Report, Year = Year, Part = Part, Words = Words.Trim() };
        return problems.Any ? problems : before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }
}
