using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A reviewing officer records that a review was held.</summary>
public sealed record RecordReview(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? HeldOn { get; init; }

    /// <summary>PN0 to PN7.</summary>
    public string Participation { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(HeldOn, nameof(HeldOn), "the date the review was held", today, problems) is { } heldOn && heldOn <= today)
        {
            problems.AddRange(Doubtful(child.PeriodsOfCare, heldOn));
            if (child.Reviews.Any(review => review.Fact.HeldOn == heldOn))
            {
                problems.Add(nameof(HeldOn), "A review on that date is already recorded");
            }
        }

        OnList(CodeLists.Participation, Participation, HeldOn, nameof(Participation), problems);
        if (!problems.Has(nameof(HeldOn)) && !problems.Has(nameof(Participation)) && child.BornOn is { } born)
        {
            var under4 = HeldOn < Age.Birthday(born, 4);
            if (under4 && Participation != "PN0")
            {
                problems.Add(nameof(Participation), "The child was under four: select under four (PN0)");
            }
            else if (Participation == "PN0" && HeldOn > Age.Birthday(born, 4))
            {
                problems.Add(nameof(Participation), "The child was four or over: select how the child took part");
            }
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Review { HeldOn = HeldOn!.Value, Participation = Participation });
    }

    /// <summary>What is wrong with a review on that day, whoever says it was held: stops a person, is a doubt on an import.</summary>
    public static IEnumerable<Problem> Doubtful(IEnumerable<PeriodOfCare> periods, DateOnly heldOn)
    {
        if (!periods.Any(care => care.Span.Covers(heldOn)))
        {
            yield return new(nameof(HeldOn), "The child was not looked after on that date");
        }
    }
}
