using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Planning;

/// <summary>Two children of whom there are records are brothers or sisters. It stands on both records.</summary>
[Fact<ChildRecord>("sibling", Title = "Brother or sister")]
public sealed record Sibling : Fact
{
    public SubjectId Other { get; init; }
    public override IEnumerable<Link> Others => [new(Other, "sibling")];
    public override string InWords => "Brother or sister of a child with a record here";
}

/// <summary>Says that two children are brothers or sisters, the other named by the council's own child id.</summary>
public sealed record NameSibling(SubjectId Child) : ActOnChild(Child), INamesAnother
{
    [Asks("Who is the brother or sister?", Hint = "Enter the child ID. Children of the same family name are offered as you type", Named = "Child ID", From = Chosen.OfChildren)]
    public string ChildId { get; init; } = "";

    /// <summary>What is said of an id that is nobody's, and of one whose record the person may not see.</summary>
    public const string NoSuch = "You cannot open a record with that child ID: ask a records officer to add the brother or sister";

    public (string Part, string NoSuch) Named => (nameof(ChildId), NoSuch);

    public Record? Another(County county) => county.ChildOfId(ChildId);

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var other = county.ChildOfId(ChildId);
        if (ChildId.Trim().Length == 0)
        {
            problems.Add(nameof(ChildId), "Enter the child ID");
        }
        else if (other is null)
        {
            problems.Add(nameof(ChildId), NoSuch);
        }
        else if (other.Id == child.Id)
        {
            problems.Add(nameof(ChildId), "That is this child");
        }
        else if (child.Siblings.Contains(other.Id))
        {
            problems.Add(nameof(ChildId), "They are recorded as brothers or sisters already");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Sibling { Other = other!.Id });
    }
}

/// <summary>Brothers and sisters in the record's words.</summary>
public static class SiblingsOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>Those named on this record, and those on whose records this child is named.</summary>
        public ImmutableArray<SubjectId> Siblings =>
        [
            .. child.Heads.OfType<Entry<Sibling>>().Where(head => head.IsLive).Select(head => head.Subject == child.Id || child.Joined.Contains(head.Subject) ? head.Fact.Other : head.Subject).Distinct(),
        ];
    }
}
