using Belong.Domain.Facts;
using Belong.Domain.Time;

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
            problems.Add(nameof(Words), "Nothing is different");
        }

        var said = new ReportComment { Report = Report, Year = Year, Part = Part, Words = Words.Trim() };
        return problems.Any ? problems : before is null ? Outcome.OfCouncil(county, said) : Statement.Correct(before, said);
    }
}

/// <summary>
/// The author picks what is quoted of what children said, having read each: nothing in it may tell who said it. What was
/// not picked is not printed.
/// </summary>
public sealed record QuoteInReport(string Report, int Year) : Act
{
    /// <summary>The words that are printed, as they were said.</summary>
    public IReadOnlyList<string> Picked { get; init; } = [];

    /// <summary>The words of the year that may be quoted.</summary>
    public IReadOnlyCollection<string> Allowed { get; init; } = [];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var before = county.Council.Facts<ReportQuotations>().LastOrDefault(each => each.Fact.Report == Report && each.Fact.Year == Year);
        var problems = new Problems();
        if (Picked.Count > ReportQuotations.AtMost)
        {
            problems.Add(nameof(Picked), $"Pick no more than {ReportQuotations.AtMost}");
        }
        else if (Picked.Except(Allowed, StringComparer.Ordinal).Any())
        {
            problems.Add(nameof(Picked), "One of these may no longer be quoted: look at the list again");
        }
        else if (Picked.SequenceEqual(before?.Fact.Words ?? [], StringComparer.Ordinal))
        {
            problems.Add(nameof(Picked), "Nothing is different");
        }

        var said = new ReportQuotations { Report = Report, Year = Year, Words = Picked };
        return problems.Any ? problems : before is null ? Outcome.OfCouncil(county, said) : Statement.Correct(before, said);
    }
}

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
            problems.Add("", $"The year ends on {new ReportingYear(Printed.Year).Until:d MMMM yyyy}: its report can be published once it is over");
        }
        else if (county.Council.Facts<PublishedReport>().Any(each => each.Fact.Report == Printed.Report && each.Fact.Year == Printed.Year && each.Fact.Digest == Printed.Digest))
        {
            problems.Add("", "It is published already as it stands: nothing has changed since");
        }

        return problems.Any ? problems : Outcome.OfCouncil(county, Printed with { On = today });
    }
}
