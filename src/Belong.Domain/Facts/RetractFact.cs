namespace Belong.Domain.Facts;

/// <summary>Takes back a fact that should never have been said.</summary>
public sealed record RetractFact(SubjectId Child, FactId Fact) : ActOnChild(Child)
{
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var head = child.Head(Fact);
        if (head is not { IsLive: true, Said.IsOfItsActs: false })
        {
            problems.Add(nameof(Fact), "There is no such fact on this record to take back");
        }
        else if (IForbids.Forbidding(child, head.Said!, null, today) is { } forbidden)
        {
            problems.Add(forbidden.Field, forbidden.Words);
        }
        else if (child.Heads.FirstOrDefault(each => each.IsLive && !each.Said!.IsOfItsActs && each.Said is not INames && PlainSense.Names(each.Said, Fact)) is { } other)
        {
            problems.Add("", $"Something else rests on it and must be taken back first: {other.Said!.InWords}");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why it is being taken back");
        }

        return problems.Any ? problems : Statement.Retract(head!);
    }
}

/// <summary>Says again a fact that was taken back in error, in the words it last had.</summary>
public sealed record RestoreFact(SubjectId Child, FactId Fact) : ActOnChild(Child)
{
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var head = child.Head(Fact);
        var last = child.Line(Fact).LastOrDefault(entry => entry.IsLive);
        if (head is not { Did: Did.Retracted } || last is null || child.Heads.Any(each => each is { IsLive: true, Said: IHides hides } && hides.Hidden.Contains(Fact)))
        {
            problems.Add(nameof(Fact), "There is no such fact on this record that was taken back");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why it is being restored");
        }

        return problems.Any ? problems : Statement.Restore(head!, last!.Said!);
    }
}
