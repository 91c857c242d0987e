using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule234() : Rule(
    says: "A child under 10 cannot have moved because of custody.",
    mend: "Correct the reason for the placement change (CUSTOD), or the date of birth.",
    looks: "Episodes DECOM DEC REASON_PLACE_CHANGE; Header DOB",
    judges: "Episodes Header",
    from: 2026)
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.ReasonPlaceChange == "CUSTOD"))
        {
            found.AddWith(episode, child.Headers.Where(header => episode.Dec.Else(episode.Decom) < header.Dob.Birthday(10)));
        }
    }
}
