using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Day, place and people of the next review are set, chosen with the child.</summary>
public sealed record PlanReview(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), Codes.ReviewKinds), (nameof(Invite), Codes.Invitees)];

    [Asks("When will the review be?", Named = "Review date")]
    public DateOnly? On { get; init; }

    [Asks("What time is the review?", Hint = "For example, 4:30pm. After school where the child wants it so")]
    public TimeOnly? At { get; init; }

    [Asks("Place of the review")]
    public string Place { get; init; } = "";

    [Asks("Type of review")]
    public string Kind { get; init; } = "";

    [Asks("What does the child want for the date, place and people?", Long = true)]
    public string ChildsWishes { get; init; } = "";

    [Asks("If the child was not asked, why?")]
    public string WhyNotAsked { get; init; } = "";

    [Asks("If the review is later than its due date, why?", Hint = "The reason is saved with the planned review")]
    public string WhyLate { get; init; } = "";

    public override string Why => WhyLate;

    [Asks("Who is invited?", Several = true, Hint = "You can record afterwards who is not invited, and why")]
    public string Invite { get; init; } = "";

    /// <summary>The same for all brothers and sisters reviewed in one sitting; blank for one child.</summary>
    public string Sitting { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (On is null)
        {
            problems.Add(nameof(On), "Enter the review date");
        }
        else if (On < today)
        {
            problems.Add(nameof(On), "The review date must be today or in the future. If the review has been held, record the review instead");
        }
        else if (On > today.PlusMonths(12))
        {
            problems.Add(nameof(On), "The review date must be within a year");
        }
        else if (child.PeriodsOfCare is not [.., { Until: null }] && child.Episodes is not [.., { Until: null }])
        {
            problems.Add(nameof(On), "The child is not looked after");
        }
        else if (child.NextReview is { } next)
        {
            problems.Add(nameof(On), next.On < today ? $"Record or cancel the review planned for {next.On.InWords()} first" : $"A review is planned for {next.On.InWords()}: ask for its date to be changed instead");
        }

        var due = child.Duties<ReviewClock>(Terms.Of(county, today)).LastOrDefault(duty => duty.IsOpen)?.By;
        if (!problems.Has(nameof(On)) && On > due && due >= today && WhyLate.Trim().Length == 0)
        {
            problems.Add(nameof(WhyLate), $"The review is due by {due.InWords()}: choose an earlier date, or enter why the review must be later");
        }

        if (!Codes.ReviewKinds.Has(Kind))
        {
            problems.Add(nameof(Kind), "Select the type of review");
        }

        if (ChildsWishes.Trim().Length == 0 && WhyNotAsked.Trim().Length == 0)
        {
            problems.Add(nameof(ChildsWishes), "Enter what the child wants, or why the child was not asked");
        }

        var invited = Invite.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(invited, each => !Codes.Invitees.Has(each)) is not null)
        {
            problems.Add(nameof(Invite), "Select from the list");
        }

        if (problems.Any)
        {
            return problems;
        }

        var planned = new PlannedReview { On = On!.Value, At = At, Place = Place.Trim(), Kind = Kind, ChildsWishes = ChildsWishes.Trim(), WhyNotAsked = WhyNotAsked.Trim(), Sitting = Sitting };
        return Outcome.Add([Statement.Say(child.Id, planned), .. invited.Distinct(StringComparer.Ordinal).Select(who => Statement.Say(child.Id, new Invitation { Review = FactId.OfStatement(0), Who = who }))]);
    }
}

/// <summary>A review that was planned is not to be.</summary>
public sealed record CancelReview(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which review should be cancelled?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("Why is the review cancelled?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var planned = child.PlannedReviews.FirstOrDefault(each => each.Id == Review);
        if (planned is not { IsOpen: true })
        {
            problems.Add(nameof(Review), "There is no such planned review");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the review is cancelled");
        }

        return problems.Any ? problems : Statement.End(planned!.Planned, planned.Planned.Fact with { Cancelled = Reason.Trim() });
    }
}
