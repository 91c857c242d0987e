using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Asks that the date of a planned review be changed. It changes once two assistant directors have agreed.</summary>
public sealed record AskDateChange(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which review should move?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("What should the new review date be?", Named = "New review date")]
    public DateOnly? To { get; init; }

    [Asks("Why should the review move?", Long = true, Hint = "The assistant director of the area and the one for safeguarding both decide on it")]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var planned = child.PlannedReviews.FirstOrDefault(each => each.Id == Review);
        if (planned is not { IsOpen: true })
        {
            problems.Add(nameof(Review), "There is no such review to come");
        }
        else if (child.Facts<DateChange>().Any(change => change.Fact.Review == Review && change.Fact.Waits))
        {
            problems.Add(nameof(Review), "A change of its date already waits for agreement");
        }

        if (To is null || To < today)
        {
            problems.Add(nameof(To), "Enter a day that is today or to come");
        }
        else if (To > today.PlusMonths(12))
        {
            problems.Add(nameof(To), "The day must be within a year");
        }
        else if (To == planned?.On)
        {
            problems.Add(nameof(To), "That is the day already set");
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
            problems.Add("", "This change of date no longer waits for agreement");
        }
        else if (child.PlannedReviews.FirstOrDefault(each => each.Id == change.Fact.Review) is not { IsOpen: true })
        {
            problems.Add("", "The review has been held or cancelled meanwhile");
        }
        else if (Agrees && change.Fact.To < today)
        {
            problems.Add("", $"{change.Fact.To.InWords()} has passed: refuse it, so that another day can be asked for");
        }
        else if (change.Fact.AskedBy == by.Id)
        {
            problems.Add("", "You asked for it: somebody else must agree");
        }
        else if (change.Fact.AgreedForArea == by.Id || change.Fact.AgreedForSafeguarding == by.Id)
        {
            problems.Add("", "You have agreed already: the other assistant director must agree too");
        }
        else if (Agrees && (ForArea ? change.Fact.AgreedForArea : change.Fact.AgreedForSafeguarding).Length > 0)
        {
            problems.Add("", $"It is agreed for {(ForArea ? "the area" : "safeguarding")} already");
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
