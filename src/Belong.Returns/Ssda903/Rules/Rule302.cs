using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule302() : Rule(
    says: "The first episode starts before the child was born.",
    mend: "Correct the date of birth, or the start date of the episode.",
    looks: "Episodes DECOM; Header DOB",
    judges: "Episodes Header")
{
    public override void Check(Child child, Found found)
    {
        if (child.FirstEpisode is not { } first)
        {
            return;
        }

        found.AddWith(first, child.Headers.Where(header => first.Decom < header.Dob));
    }
}
