using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule331() : Rule(
    says: "The child and adopters were matched after the child was placed with them.",
    mend: "Correct the matching date, or the date the placement started.",
    looks: "AD1 DATE_MATCH; Episodes DECOM REC",
    opens: "AD1 DATE_MATCH; Episodes DECOM",
    judges: "AD1 Episodes")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.EndsInAdoption))
        {
            found.AddWith(episode, child.Ad1.Where(ad1 => ad1.DateMatch > episode.Decom));
        }
    }
}
