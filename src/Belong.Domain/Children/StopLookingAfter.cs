using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child ceases to be looked after: the period of care, the legal status and the placement end on one day.</summary>
public sealed record StopLookingAfter(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Reason), CodeLists.ReasonCeased)];

    [Asks("When did care end?", Named = "End of care")]
    public DateOnly? On { get; init; }

    /// <summary>Why, in the return's codes; X1 is not a reason.</summary>
    [Asks("Why did care end?")]
    public string Reason { get; init; } = "";

    /// <summary>Why it is recorded although the reviewing officer has frozen it: it has happened already.</summary>
    [Asks("If the decision is frozen, why are you going ahead?", Hint = "The reviewing officer will see this")]
    public string DespiteFreeze { get; init; } = "";

    public override string Why => DespiteFreeze;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var care = child.Facts<LookedAfter>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
        if (Past(child, On, nameof(On), "the date care ended", today, problems) is { } on && on <= today)
        {
            if (care is null)
            {
                problems.Add(nameof(On), "The child is not looked after");
            }
            else if (on < child.Facts<Placement>().Select(each => each.Fact.From).Concat(child.Facts<LegalStatus>().Select(each => each.Fact.From)).Append(care.Fact.From).Max())
            {
                problems.Add(nameof(On), "The date care ended must be on or after the last placement and legal status began");
            }
        }

        OnList(CodeLists.ReasonCeased, Reason, On, nameof(Reason), problems);
        if (Reason == "X1")
        {
            problems.Add(nameof(Reason), "X1 means that care goes on: select why it ended");
        }
        else if (Reason is "E11" or "E12" && child.BornOn is { } born && On >= Age.Birthday(born, 18))
        {
            problems.Add(nameof(Reason), "A person aged 18 or over cannot be adopted from care");
        }

        if (problems.Any)
        {
            return problems;
        }

        var until = On!.Value;
        return Outcome.Add(
        [
            Statement.End(care!, care!.Fact with { Until = until, ReasonCeased = Reason }),
            .. child.Facts<LegalStatus>().Where(each => each.Fact.Span.IsOpen).Select(each => Statement.End(each, until)),
            .. child.Facts<Placement>().Where(each => each.Fact.Span.IsOpen).Select(each => Statement.End(each, until)),
        ]);
    }
}
