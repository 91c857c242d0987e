using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Says what became of a comment, and settles it.</summary>
public sealed record SettleComment(SubjectId Report, FactId Comment) : Act
{
    public string Answer { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var comment = (county.Find(Report) as ReportRecord)?.Facts<ParagraphComment>().FirstOrDefault(each => each.FactId == Comment);
        if (comment is null)
        {
            problems.Add("", "There is no such comment");
        }
        else if (comment.Fact.Answer.Length > 0)
        {
            problems.Add(nameof(Answer), "This comment is already resolved");
        }

        if (Answer.Trim().Length is 0 or > 4000)
        {
            problems.Add(nameof(Answer), "Enter how the comment was resolved");
        }

        return problems.Any ? problems : Statement.End(comment!, comment!.Fact with { Answer = Answer.Trim() });
    }
}
