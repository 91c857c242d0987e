using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

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
            problems.Add(nameof(Picked), "One of these can no longer be quoted: check the list again");
        }
        else if (Picked.SequenceEqual(before?.Fact.Words ?? [], StringComparer.Ordinal))
        {
            problems.Add(nameof(Picked), "Nothing has changed");
        }

        var said = new ReportQuotations { Report = Report, Year = Year, Words = Picked };
        return problems.Any ? problems : before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }
}
