using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// A child moves: the placement they were in ends and the next begins, on one day. What the child was told, and by
/// whom, is asked each time.
/// </summary>
public sealed record MoveChild(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? On { get; init; }

    /// <summary>Why the placement they leave ends. Not asked when either side is a temporary move.</summary>
    public string Reason { get; init; } = "";
    public NewPlacement Placement { get; init; } = new();

    /// <summary>Why the child was moved though the reviewing officer had frozen it: to be safe, and it has happened.</summary>
    public string DespiteFreeze { get; init; } = "";

    public override string Why => DespiteFreeze;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        Entry<Placement>? leaving = null;
        if (Past(child, On, nameof(On), "the date of the move", today, problems) is { } on && on <= today)
        {
            leaving = child.Facts<Placement>().Where(each => each.Fact.IsOpenOrEnds(on)).MaxBy(each => each.Fact.From);
            if (child.LookedAfterOn(on) is null)
            {
                problems.Add(nameof(On), "The child was not looked after on that date");
            }
            else if (leaving is null)
            {
                problems.Add(nameof(On), "The child is not placed on that date: record where the child was placed first");
            }
            else if (leaving.Fact.From >= on)
            {
                problems.Add(nameof(On), $"The move must be after {leaving.Fact.From.InWords()}, when the placement the child leaves began");
            }
        }

        var temporary = Placement.Code is ['T', ..] || leaving?.Fact.IsTemporary == true;
        if (!temporary)
        {
            OnList(CodeLists.ReasonForChange, Reason, On, nameof(Reason), problems);
        }
        else if (Reason.Length > 0)
        {
            problems.Add(nameof(Reason), "A temporary move has no reason for change: leave it blank");
        }

        Placement.Check(On, problems);
        return problems.Any
            ? problems
            : Outcome.Add(
                Statement.End(leaving!, leaving!.Fact with { Until = On, ReasonForChange = temporary ? "" : Reason }),
                Statement.Say(child.Id, Placement.From(On!.Value) with { HomePostcode = Placement.HomePostcode.Length > 0 ? Placement.HomePostcode.Trim().ToUpperInvariant() : leaving.Fact.HomePostcode }));
    }
}

/// <summary>Records that a placement ended where no next one is known yet.</summary>
public sealed record EndPlacement(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? On { get; init; }
    public string Reason { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        Entry<Placement>? ending = null;
        if (Past(child, On, nameof(On), "the date the placement ended", today, problems) is { } on && on <= today)
        {
            ending = child.Facts<Placement>().Where(each => each.Fact.Span.IsOpen).MaxBy(each => each.Fact.From);
            if (ending is null)
            {
                problems.Add(nameof(On), "There is no placement to end");
            }
            else if (on < ending.Fact.From)
            {
                problems.Add(nameof(On), $"The placement began on {ending.Fact.From.InWords()} and cannot end before");
            }
        }

        OnList(CodeLists.ReasonForChange, Reason, On, nameof(Reason), problems);
        return problems.Any ? problems : Statement.End(ending!, ending!.Fact with { Until = On, ReasonForChange = Reason });
    }
}

internal static class PlacementDays
{
    /// <summary>Still going on, or ended on the very day on which the child moves.</summary>
    internal static bool IsOpenOrEnds(this Placement placement, DateOnly on) => placement.Until is null || placement.Until == on;
}
