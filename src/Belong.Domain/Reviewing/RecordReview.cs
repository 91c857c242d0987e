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

    /// <summary>The planned review that it was, where one was planned.</summary>
    public FactId? Planned { get; init; }
    public string Kind { get; init; } = "";
    public bool OnPapers { get; init; }

    /// <summary>The first day, where it was adjourned.</summary>
    public DateOnly? OpenedOn { get; init; }
    public string Chaired { get; init; } = "";
    public bool? ChairOffered { get; init; }
    public string ChairSupport { get; init; } = "";
    /// <summary>Who held it; blank for the officer allocated on that day, else whoever records it.</summary>
    public string Officer { get; init; } = "";
    public string Sitting { get; init; } = "";

    /// <summary>Of those invited, who came: the ids of the invitations, a space between; null where it was not asked.</summary>
    public string? Came { get; init; }

    internal const string OnlyLongTerm = "Only for a child in a long-term foster placement of over a year may a review be done without a meeting";

    /// <summary>A review so many days from the planned one was another, or its date was changed without being asked for.</summary>
    private const int FarFromItsDay = 60;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, HeldOn, nameof(HeldOn), "the date the review was held", today, problems) is { } heldOn && heldOn <= today)
        {
            problems.AddRange(Whether.LookedAfter(child, heldOn, nameof(HeldOn)));
            if (child.Reviews.Any(review => review.Fact.HeldOn == heldOn))
            {
                problems.Add(nameof(HeldOn), "A review on that date is already recorded");
            }
        }

        OnList(CodeLists.Participation, Participation, HeldOn, nameof(Participation), problems);
        if (!problems.Has(nameof(HeldOn)) && !problems.Has(nameof(Participation)))
        {
            problems.AddRange(Review.ByAge(child, HeldOn!.Value, Participation));
        }

        var planned = Planned is { } id ? child.PlannedReviews.FirstOrDefault(each => each.Id == id) : null;
        if (Planned is not null && planned is null)
        {
            problems.Add(nameof(Planned), "There is no such planned review on this record");
        }
        else if (planned is { Held: not null } or { Planned.Fact.Cancelled.Length: > 0 })
        {
            problems.Add(nameof(Planned), "That review is already recorded, or was cancelled");
        }
        else if (planned is not null && HeldOn is { } held && Math.Abs(held.DayNumber - planned.On.DayNumber) > FarFromItsDay)
        {
            problems.Add(nameof(Planned), $"That review is planned for {planned.On.InWords()}: if this was a different review, select none of the planned reviews");
        }

        foreach (var (list, code, field) in new[] { (Codes.ReviewKinds, Kind, nameof(Kind)), (Codes.Chairing, Chaired, nameof(Chaired)) })
        {
            if (code.Length > 0 && !list.Has(code))
            {
                problems.Add(field, $"Select the {list.Name} from the list");
            }
        }

        problems.AddRange(Review.Together(Participation, Chaired).Where(problem => !problems.Has(problem.Field)));
        if (planned is not null && Came is { } came && child.Facts<Invitation>().FirstOrDefault(each => each.Fact.Review == planned.Id && each.Fact is { Invited: true, Who: "child" }) is { } invited)
        {
            var there = came.Split(' ').Contains(invited.FactId.ToString());
            if (there && Review.Away.Contains(Participation))
            {
                problems.Add(nameof(Came), "The child is ticked as attending, but the participation answer says they did not: correct one of the two");
            }
            else if (!there && Review.There.Contains(Participation))
            {
                problems.Add(nameof(Came), "The participation answer says the child attended: tick the child, or correct the answer");
            }
        }

        if (OpenedOn > HeldOn)
        {
            problems.Add(nameof(OpenedOn), "An adjourned review is opened before it is completed");
        }
        else if (OpenedOn is not null)
        {
            Past(child, OpenedOn, nameof(OpenedOn), "the date it was opened", today, problems);
        }

        if (OnPapers && !(HeldOn is { } day && child.IsLongTermFosteredOn(day)))
        {
            problems.Add(nameof(OnPapers), OnlyLongTerm);
        }

        return problems.Any ? problems : Outcome.Add(Said(child, planned, by));
    }

    private IEnumerable<Statement> Said(ChildRecord child, ReviewToCome? planned, Actor by)
    {
        yield return Statement.Say(child.Id, new Review
        {
            HeldOn = HeldOn!.Value,
            Participation = Participation,
            Planned = Planned,
            OnPapers = OnPapers,
            OpenedOn = OpenedOn,
            Chaired = Chaired,
            ChairOffered = ChairOffered,
            ChairSupport = ChairSupport.Trim(),
            Kind = Kind.Length > 0 ? Kind : planned?.Planned.Fact.Kind ?? "",
            Officer = Officer.Length > 0 ? Officer : child.ReviewingOfficerOn(HeldOn.Value)?.Fact.Officer ?? by.Id,
            Sitting = Sitting.Length > 0 ? Sitting : planned?.Planned.Fact.Sitting ?? "",
        });
        if (planned is not null && Came is { } came)
        {
            var ids = came.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            foreach (var invitation in child.Facts<Invitation>().Where(each => each.Fact.Review == planned.Id && each.Fact.Invited))
            {
                yield return Statement.End(invitation, invitation.Fact with { Came = ids.Contains(invitation.FactId.ToString()) });
            }
        }
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
