using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Closes a record to all but a few people; whoever closes it keeps access. Closed again, it names others.</summary>
public sealed record CloseRecord(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Why must the record be closed?", Hint = "For example, a member of staff is the child’s aunt", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("Who may open it, besides you?", From = Chosen.OfWorkers)]
    public string First { get; init; } = "";

    [Asks("Who else may open it?", Hint = "Leave blank for nobody", From = Chosen.OfWorkers)]
    public string Second { get; init; } = "";

    [Asks("And who else may open it?", Hint = "Leave blank for nobody", From = Chosen.OfWorkers)]
    public string Third { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var named = new[] { First, Second, Third }.Select(id => id.Trim()).Where(id => id.Length > 0).ToList();
        return named.Count == 0
            ? Outcome.Refuse([new(nameof(First), "Select at least one other person who can open the record"), .. Reason.Trim().Length == 0 ? new[] { new Problem(nameof(Reason), "Enter why the record is being restricted") } : []])
            : new RestrictRecord(child.Id) { Reason = Reason, MaySee = [.. named.Append(by.Id).Distinct(StringComparer.Ordinal)] }.Decide(county, today, by);
    }
}

/// <summary>Opens a closed record again to whoever may see such records.</summary>
public sealed record OpenAgain(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Why can the record be open again?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var closed = child.Facts<Restriction>();
        if (closed.IsEmpty)
        {
            problems.Add("", "The record is not restricted");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the record can be open again");
        }

        return problems.Any ? problems : Outcome.Add(closed.Select(each => Statement.Retract(each)));
    }
}
