using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>
/// Facts were written on the wrong child. One change takes them off that record and says them on the right one; the
/// wrong record keeps only that something was moved. Words that were taken from them, as into a chronology, are taken out
/// too, unless they may no longer be changed.
/// </summary>
public sealed record MoveToRightChild(SubjectId Child, SubjectId To) : ActOnChild(Child)
{
    public IReadOnlyList<FactId> Facts { get; init; } = [];
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var right = county.Child(To);
        var heads = Facts.Distinct().Select(child.Head).ToList();
        if (right is null || right.Id == child.Id)
        {
            problems.Add(nameof(To), "Select the child to whom this belongs");
        }

        if (heads.Count == 0 || heads.Exists(head => head is not { IsLive: true, Said.IsOfTheRecord: false }))
        {
            problems.Add(nameof(Facts), "Select what was written on the wrong record");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter how the entry came to be on the wrong record");
        }

        if (problems.Any)
        {
            return problems;
        }

        var told = Quoting(child).Where(head => IForbids.Forbidding(child, head.Said!, null, today) is null).ToList();
        return Outcome.Add(
            [
                .. heads.Select(head => Statement.Retract(head!)),
                .. told.Select(Statement.Retract),
                Statement.Say(child.Id, new MovedAway { Facts = [.. Facts], Told = [.. told.Select(head => head.FactId)], To = right!.Id }),
                .. heads.Select(head => Statement.Say(right.Id, head!.Said!) with { Source = head.Source, Doubts = head.Doubts }),
            ]);
    }

    /// <summary>The live entries whose words were taken from what is moved.</summary>
    private IEnumerable<Entry> Quoting(ChildRecord child) =>
        child.Heads.Where(head => head is { IsLive: true, Said: IQuotes { Quoted: { } quoted } } && Facts.Contains(quoted) && !Facts.Contains(head.FactId));
}
