using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>What somebody says of a paragraph of a report. It quotes how the paragraph began, so that it stays with it when others move.</summary>
[Fact<ReportRecord>("paragraph-comment", Title = "Comment on a paragraph")]
public sealed record ParagraphComment : Fact
{
    /// <summary>How many letters of the paragraph are quoted.</summary>
    public const int Quoted = 80;

    public string Quoting { get; init; } = "";
    public string Words { get; init; } = "";

    /// <summary>What became of it; blank while it is open.</summary>
    public string Answer { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"On “{Quoting}”: {Words}{(Answer.Length > 0 ? $" Answered: {Answer}" : "")}";

    /// <summary>The words by which a paragraph is known.</summary>
    public static string BeginningOf(string paragraph) => paragraph.Length > Quoted ? paragraph[..Quoted] : paragraph;
}
