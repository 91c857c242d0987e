using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Asks that the date of a planned review be changed. It changes once two assistant directors have agreed.</summary>
public sealed record AskDateChange(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which review should be moved?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("What should the new review date be?", Named = "New review date")]
    public DateOnly? To { get; init; }

    [Asks("Why should the review move?", Long = true, Hint = "The assistant directors for the area and for safeguarding both decide")]
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
        else if (child.Facts<DateChange>().Any(change => change.Fact.Review == Review && change.Fact.Waits))
        {
            problems.Add(nameof(Review), "A new date for this review is already waiting for agreement");
        }

        if (To is null || To < today)
        {
            problems.Add(nameof(To), "Enter a date that is today or in the future");
        }
        else if (To > today.PlusMonths(12))
        {
            problems.Add(nameof(To), "The new review date must be within a year");
        }
        else if (To == planned?.On)
        {
            problems.Add(nameof(To), "The review is already planned for that date");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the date must change");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new DateChange { Review = Review, From = planned!.On, To = To!.Value, Reason = Reason.Trim(), AskedBy = by.Id });
    }
}

/// <summary>One of the two agrees to a change of date, or refuses it. Nobody decides on their own request, or twice.</summary>
public sealed record DecideDateChange(SubjectId Child, FactId Change) : ActOnChild(Child)
{
    /// <summary>For the area, or else for safeguarding.</summary>
    public bool ForArea { get; init; }
    public bool Agrees { get; init; }
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var change = child.Facts<DateChange>().FirstOrDefault(each => each.FactId == Change);
        if (change is not { Fact.Waits: true })
        {
            problems.Add("", "This new date is no longer waiting for agreement");
        }
        else if (child.PlannedReviews.FirstOrDefault(each => each.Id == change.Fact.Review) is not { IsOpen: true })
        {
            problems.Add("", "The review has since been held or cancelled");
        }
        else if (Agrees && change.Fact.To < today)
        {
            problems.Add("", $"{change.Fact.To.InWords()} has passed: refuse the date, so that the officer can ask for another");
        }
        else if (change.Fact.AskedBy == by.Id)
        {
            problems.Add("", "You asked for this date: someone else must agree");
        }
        else if (change.Fact.AgreedForArea == by.Id || change.Fact.AgreedForSafeguarding == by.Id)
        {
            problems.Add("", "You have agreed already: the other assistant director must agree too");
        }
        else if (Agrees && (ForArea ? change.Fact.AgreedForArea : change.Fact.AgreedForSafeguarding).Length > 0)
        {
            problems.Add("", $"The date is already agreed for {(ForArea ? "the area" : "safeguarding")}");
        }

        if (!Agrees && Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why you do not agree");
        }

        return problems.Any ? problems : Statement.End(change!, !Agrees ? change!.Fact with { RefusedBy = by.Id, WhyRefused = Reason.Trim() }
            : ForArea ? change!.Fact with { AgreedForArea = by.Id }
            : change!.Fact with { AgreedForSafeguarding = by.Id });
    }
}
