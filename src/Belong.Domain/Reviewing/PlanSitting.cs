using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Domain.Reviewing;

/// <summary>Reviews brothers and sisters in the same sitting: each gets a planned review of their own, on the same day and place.</summary>
public sealed record PlanSitting(SubjectId Child, FactId Review) : ActOnChild(Child)
{
    public IReadOnlyList<SubjectId> With { get; init; } = [];

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var planned = child.PlannedReviews.FirstOrDefault(each => each.Id == Review);
        if (planned is not { IsOpen: true })
        {
            problems.Add("", "There is no such planned review");
        }

        if (With.Count == 0)
        {
            problems.Add(nameof(With), "Select at least one brother or sister");
        }

        else if (With.Any(each => !child.Siblings.Contains(each)))
        {
            problems.Add(nameof(With), "Only brothers and sisters can be reviewed together: add them to the record as brothers or sisters first");
        }

        if (problems.Any)
        {
            return problems;
        }

        var sitting = planned!.Planned.Fact.Sitting.Length > 0 ? planned.Planned.Fact.Sitting : planned.Id.ToString();
        var invited = string.Join(' ', child.Facts<Invitation>().Where(each => each.Fact.Review == Review && each.Fact.Invited).Select(each => each.Fact.Who));
        var statements = new List<Statement>();
        foreach (var id in With.Distinct())
        {
            var outcome = new PlanReview(id) { On = planned.On, At = planned.Planned.Fact.At, Place = planned.Planned.Fact.Place, Kind = planned.Planned.Fact.Kind, WhyNotAsked = "Planned with a brother or sister; to be asked", Sitting = sitting }.Decide(county, today, by);
            if (outcome.Refused)
            {
                problems.Add(nameof(With), $"{county.Child(id)?.CalledName ?? "A child"}: {outcome.Problems[0].Words}");
                continue;
            }

            var first = statements.Count;
            statements.AddRange(outcome.Statements);
            statements.AddRange(invited.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(who => Statement.Say(id, new Invitation { Review = FactId.OfStatement(first), Who = who })));
        }

        if (planned.Planned.Fact.Sitting.Length == 0)
        {
            statements.Add(Statement.End(planned.Planned, planned.Planned.Fact with { Sitting = sitting }));
        }

        return problems.Any ? problems : Outcome.Add(statements);
    }
}
