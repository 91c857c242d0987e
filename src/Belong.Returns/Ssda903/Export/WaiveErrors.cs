using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Asks that several errors of one rule be waived for one reason: all, or none.</summary>
public sealed record AskToWaiveMany(int Year, string Rule) : Act
{
    /// <summary>The rows: whose each is, what names it, and what it said when it was asked.</summary>
    public ImmutableArray<(SubjectId Child, string About, string Saw)> Rows { get; init; } = [];

    public string Reason { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by) =>
        Together.Of("Select the rows that are correct", Rows.Distinct().Select(row => new AskToWaive(row.Child, Year, Rule, row.About) { Saw = row.Saw, Reason = Reason }), county, today, by);
}

/// <summary>A second person agrees that several errors are none.</summary>
public sealed record AgreeToWaiveMany : Act
{
    public ImmutableArray<(SubjectId Child, FactId Waiver)> Waivers { get; init; } = [];

    public override string Why => "A second person agrees";

    public override Outcome Decide(County county, DateOnly today, Actor by) =>
        Together.Of("Select the rows you agree are correct", Waivers.Distinct().Select(each => new AgreeToWaive(each.Child, each.Waiver)), county, today, by);
}

/// <summary>The second person does not agree that several errors are none: they count.</summary>
public sealed record RefuseWaivers : Act
{
    public ImmutableArray<(SubjectId Child, FactId Waiver)> Waivers { get; init; } = [];

    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by) =>
        Together.Of("Select the rows whose waiver you do not agree to", Waivers.Distinct().Select(each => new RefuseWaiver(each.Child, each.Waiver) { Reason = Reason }), county, today, by);
}

/// <summary>Several acts decided as one: what is wrong with any stops all.</summary>
internal static class Together
{
    /// <param name="none">What is said where there are none.</param>
    public static Outcome Of(string none, IEnumerable<Act> acts, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var said = new List<Statement>();
        var any = false;
        foreach (var act in acts)
        {
            any = true;
            var outcome = act.Decide(county, today, by);
            problems.AddRange(outcome.Problems.Where(problem => !problems.Contains(problem)));
            said.AddRange(outcome.Statements);
        }

        if (!any)
        {
            problems.Add("", none);
        }

        return problems.Any ? problems : said.Count == 0 ? Outcome.Nothing : Outcome.Add(said);
    }
}
