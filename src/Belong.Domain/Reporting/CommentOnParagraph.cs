using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Says something of a paragraph of a report.</summary>
public sealed record CommentOnParagraph(SubjectId Report) : Act
{
    /// <summary>How the paragraph begins.</summary>
    public string Quoting { get; init; } = "";
    public string Words { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Report) is not ReportRecord)
        {
            problems.Add("", "There is no such report");
        }

        if (Words.Trim().Length is 0 or > 4000)
        {
            problems.Add(nameof(Words), "Enter the comment, up to 4,000 characters");
        }

        return problems.Any ? problems : Statement.Say(Report, new ParagraphComment { Quoting = ParagraphComment.BeginningOf(Quoting), Words = Words.Trim() });
    }
}
