using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1012() : Rule(
    says: "The child has no episode this year, so only care leaver information should be returned.",
    mend: "Add the child's episodes, or delete this row.",
    looks: "Episodes; Reviews?; OC2?; AD1?; PlacedAdoption?; PrevPerm?; Missing?",
    opens: "Reviews row; OC2 row; AD1 row; PlacedAdoption row; PrevPerm row; Missing row",
    judges: "Reviews OC2 AD1 PlacedAdoption PrevPerm Missing")
{
    public override void Check(Child child, Found found)
    {
        if (child.Episodes.IsEmpty)
        {
            found.AddAll(child.RowsOf(Judges));
        }
    }
}
