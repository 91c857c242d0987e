using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule634() : Rule(
    says: "Previous permanence is only needed for children whose care began on or after 1 April 2016.",
    mend: "Delete the PrevPerm row, or correct when care began.",
    looks: "PrevPerm PREV_PERM LA_PERM DATE_PERM; Episodes DECOM",
    opens: "PrevPerm row; Episodes DECOM",
    judges: "PrevPerm Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (child.Episodes.IsEmpty || !child.Episodes.All(episode => episode.Decom < new DateOnly(2016, 4, 1)))
        {
            return;
        }

        foreach (var permanence in child.PrevPerm.Where(permanence => (permanence.PrevPerm + permanence.LaPerm + permanence.DatePerm).Length > 0))
        {
            found.Add(permanence);
            found.AddAll(child.Episodes);
        }
    }
}
