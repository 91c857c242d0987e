using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Says of two records that they are of one child, the other named by the council's own child id: from now on they are read as one.</summary>
public sealed record JoinWithRecord(SubjectId Child) : ActOnChild(Child), INamesAnother
{
    [Asks("Which other record is about this child?", Hint = "Enter the child ID. Children of the same family name are offered as you type. It will be read as part of this record", Named = "Child ID", From = Chosen.OfChildren)]
    public string ChildId { get; init; } = "";

    [Asks("How do you know that this is the same child?", Hint = "For example, same date of birth and mother, checked with the GP", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    private const string NoSuch = "You cannot open a record with that child ID";

    public (string Part, string NoSuch) Named => (nameof(ChildId), NoSuch);

    public Record? Another(County county) => county.ChildOfId(ChildId);

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (ChildId.Trim().Length == 0)
        {
            problems.Add(nameof(ChildId), "Enter the child ID of the other record");
        }
        else if (Another(county) is null)
        {
            problems.Add(nameof(ChildId), NoSuch);
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter how you know that this is the same child");
        }

        if (problems.Any)
        {
            return problems;
        }

        var joined = new JoinRecords(child.Id, Another(county)!.Id) { Reason = Reason }.Decide(county, today, by);
        return joined.Refused ? Outcome.Refuse(joined.Problems.Select(problem => problem with { Field = nameof(ChildId) })) : joined;
    }
}
