using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Signs a report off as it stands. Every doubt is shown first, and the signer says that they read them.</summary>
public sealed record SignOffReport(SubjectId Report) : Act
{
    /// <summary>The text and the head that were read.</summary>
    public EntryId Text { get; init; }
    public EntryId Head { get; init; }

    /// <summary>The digest of what it said when it was opened, and of what it says now.</summary>
    public string Seen { get; init; } = "";
    public string Says { get; init; } = "";

    /// <summary>The doubts as they were shown.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
    public bool ReadDoubts { get; init; }

    /// <summary>What is asked for in the text and cannot be given.</summary>
    public int Missing { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Report) is not ReportRecord { Text: { } text, Form: { } head } report)
        {
            problems.Add("", "There is no such report");
            return problems;
        }

        if (text.Id != Text || head.Id != Head || Seen != Says)
        {
            problems.Add("", "The report has changed since you opened the page: read it again");
        }
        else if (report.SignOffs.Any(signed => signed.Fact.Who == by.Id && signed.Fact.Says == Says))
        {
            problems.Add("", "You have already signed this version");
        }

        if (text.Fact.Words.Length == 0)
        {
            problems.Add("", "The report has nothing to sign yet");
        }

        if (Missing > 0)
        {
            problems.Add("", $"{Missing} {(Missing == 1 ? "figure is" : "figures are")} not available: correct this first");
        }

        if (Doubts.Count > 0 && !ReadDoubts)
        {
            problems.Add(nameof(ReadDoubts), $"Say that you have read {(Doubts.Count == 1 ? "the doubt" : $"the {Doubts.Count} doubts")}");
        }

        return problems.Any ? problems : Statement.Say(Report, new ReportSignOff { Text = Text.Value, Head = Head.Value, Who = by.Id, Says = Says, Doubts = Doubts });
    }
}
