using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Saves the text of a report. What stood before stays among its versions.</summary>
public sealed record WriteReport(SubjectId Report) : Act
{
    public string Words { get; init; } = "";

    /// <summary>The version the writer had before them: where somebody has saved another since, they are asked to look at it.</summary>
    public EntryId? Seen { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var words = Words.ReplaceLineEndings("\n").Trim();
        if (county.Find(Report) is not ReportRecord { Text: { } before })
        {
            problems.Add("", "There is no such report");
            return problems;
        }

        if (words.Length > ReportText.Longest)
        {
            problems.Add(nameof(Words), "Enter no more than 200,000 characters: put long tables in an appendix");
        }
        else if (Seen is { } seen && seen != before.Id)
        {
            problems.Add(nameof(Words), "Someone else saved the text while you were writing: open the versions, combine your changes with theirs and save again");
        }
        else if (words == before.Fact.Words)
        {
            problems.Add(nameof(Words), "Nothing has changed");
        }

        return problems.Any ? problems : Statement.Correct(before, new ReportText { Words = words });
    }
}
