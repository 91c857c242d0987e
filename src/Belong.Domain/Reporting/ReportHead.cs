using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reporting;

/// <summary>The head of a report as the council's standard form has it: who writes to whom about what, and what is asked of them.</summary>
[Fact<ReportRecord>("report-head", Title = "Report details")]
public sealed record ReportHead : Fact
{
    public static CodeList Classifications { get; } = new("classification", new("unrestricted", "Unrestricted"), new("exempt", "Exempt: not for publication"));

    /// <summary>What a report may ask of members.</summary>
    public static CodeList Requests { get; } = new("what members are asked to do", new("note", "Note"), new("consider", "Consider"), new("comment", "Comment"), new("discuss", "Discuss"), new("approve", "Approve"), new("agree", "Agree"), new("endorse", "Endorse"), new("recommend", "Recommend"));

    public string Title { get; init; } = "";

    /// <summary>The template it was begun from; blank for none.</summary>
    public string Template { get; init; } = "";

    /// <summary>The period it reports on, by its name.</summary>
    public string Period { get; init; } = "";

    /// <summary>The day it is of: that of the meeting it goes to.</summary>
    public DateOnly On { get; init; }
    public string To { get; init; } = "";

    /// <summary>Its authors and the director who answers for it, one a line.</summary>
    public string From { get; init; } = "";
    public string Classification { get; init; } = "";

    /// <summary>The electoral divisions it concerns.</summary>
    public string Divisions { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Recommendation { get; init; } = "";

    /// <summary>What is asked of members, codes side by side.</summary>
    public string Asked { get; init; } = "";

    /// <summary>Papers it draws on that are not part of it.</summary>
    public string Background { get; init; } = "";
    public string Contacts { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Classification), Classifications, Classification)];
    public override string InWords => $"{Title}, {Time.Period.Parse(Period)?.ToString() ?? Period}, {Classifications.Say(Classification).ToLowerInvariant()}";
}
