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

        // What once quoted them and was taken back since is hidden with them; what may no longer be changed stays.
        var moved = heads.OfType<Entry>().ToList();
        var told = Quoting(child).Where(head => !head.IsLive || IForbids.Forbidding(child, head.Said!, null, today) is null).ToList();
        return Outcome.Add(
            [
                .. moved.Select(Statement.Retract),
                .. told.Where(head => head.IsLive).Select(Statement.Retract),
                .. moved.GroupBy(head => head.Subject).Select(own => Statement.Say(own.Key, new MovedAway { Facts = [.. own.Select(head => head.FactId)], Told = [.. told.Select(head => head.FactId)], To = right!.Id })),
                .. moved.Select(head => Statement.Say(right!.Id, head.Said!) with { Source = head.Source, Doubts = head.Doubts }),
            ]);
    }

    /// <summary>The facts whose words were at any time taken from what is moved, as they stand now.</summary>
    private IEnumerable<Entry> Quoting(ChildRecord child) =>
        child.Heads.Where(head => !Facts.Contains(head.FactId) && child.Line(head.FactId).Any(entry => entry.Said is IQuotes { Quoted: { } quoted } && Facts.Contains(quoted)));
}
