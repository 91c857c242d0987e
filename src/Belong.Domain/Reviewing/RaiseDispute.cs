using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer raises a dispute: informally, with one issue or several.</summary>
public sealed record RaiseDispute(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Issues), Codes.Issues)];

    [Asks("When did you raise the dispute?", Named = "Date raised")]
    public DateOnly? On { get; init; }

    [Asks("What is the dispute about?", Several = true)]
    public string Issues { get; init; } = "";

    [Asks("What is wrong, and what should be done?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var issues = Issues.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        Past(child, On, nameof(On), "the date the dispute was raised", today, problems);
        if (issues.Count == 0)
        {
            problems.Add(nameof(Issues), "Select at least one issue");
        }
        else if (issues.Exists(each => !Codes.Issues.Has(each)))
        {
            problems.Add(nameof(Issues), "Select the issues from the list");
        }

        if (Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what is wrong and what should be done");
        }

        if (problems.Any)
        {
            return problems;
        }

        var role = Terms.Of(county, today).Settings.On(On!.Value, DisputeLevels.Roles[0]);
        return Outcome.Add(
        [
            Statement.Say(child.Id, new Dispute { RaisedOn = On.Value, By = by.Id, Words = Words.Trim() }),
            .. issues.Select(issue => Statement.Say(child.Id, new DisputeIssue { Dispute = FactId.OfStatement(0), Category = issue })),
            Statement.Say(child.Id, new DisputeStage { Dispute = FactId.OfStatement(0), Level = 0, From = On.Value, To = role }),
        ]);
    }
}
