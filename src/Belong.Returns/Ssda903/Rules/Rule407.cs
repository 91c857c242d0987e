using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule407() : Rule(
    says: "A special guardianship order was made on or after the 18th birthday.",
    mend: "Correct when and why the episode ceased (E45 to E48), or the date of birth.",
    looks: "Episodes DEC REC; Header DOB",
    judges: "Episodes Header")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.Rec is "E45" or "E46" or "E47" or "E48"))
        {
            found.AddWith(episode, child.Headers.Where(header => episode.Dec >= header.Dob.Birthday(18)));
        }
    }
}
