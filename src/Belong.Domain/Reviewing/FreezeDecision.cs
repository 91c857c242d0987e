using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer freezes a decision until a review has considered it.</summary>
public sealed record FreezeDecision(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), Codes.Freezes)];

    [Asks("Which decision is frozen?")]
    public string Kind { get; init; } = "";

    [Asks("When does the freeze start?", Named = "Start date")]
    public DateOnly? From { get; init; }

    [Asks("Why is the decision frozen?", Long = true, Hint = "Anyone who tries to go ahead will see this reason")]
    public string Reason { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        Past(child, From, nameof(From), "the date the freeze starts", today, problems);
        if (!Codes.Freezes.Has(Kind))
        {
            problems.Add(nameof(Kind), "Select the decision to freeze");
        }
        else if (child.FrozenOn(today).Any(each => each.Fact.Kind == Kind))
        {
            problems.Add(nameof(Kind), "This decision is already frozen");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the decision is frozen");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Freeze { From = From!.Value, Kind = Kind, Reason = Reason.Trim(), By = by.Name });
    }
}

/// <summary>The officer lifts a freeze before a review was held.</summary>
public sealed record LiftFreeze(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which freeze should be lifted?", Of = typeof(Freeze))]
    public FactId Freeze { get; init; }

    [Asks("Why is the freeze lifted?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var freeze = child.FrozenOn(today).FirstOrDefault(each => each.FactId == Freeze);
        if (freeze is null)
        {
            problems.Add(nameof(Freeze), "No such decision is frozen");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the freeze is lifted");
        }

        // It no longer holds from the day it is lifted; one lifted on its first day never held.
        return problems.Any ? problems : freeze!.Fact.From >= today ? Statement.Retract(freeze) : Statement.End(freeze, today.PlusDays(-1));
    }
}
