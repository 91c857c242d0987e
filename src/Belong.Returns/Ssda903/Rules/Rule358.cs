using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule358() : Rule(
    says: "A child under 10 cannot have this legal status (J1, J2 or J3).",
    mend: "Correct the legal status, or the date of birth.",
    looks: "Episodes DECOM LS; Header DOB",
    judges: "Episodes Header")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.Ls is "J1" or "J2" or "J3"))
        {
            found.AddWith(episode, child.Headers.Where(header => episode.Decom < header.Dob.Birthday(10)));
        }
    }
}
