using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule371() : RuleOf<EpisodeRow>(
    says: "The child is too young for supported accommodation (K3, or H5 before 2024-25). The minimum age is 16 from 2023-24, and was 14 before.",
    mend: "Correct the placement, or the date of birth.",
    looks: "Episodes DECOM PLACE; Header DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        (episode.Place == "H5" || (episode.Place == "K3" && child.Return.Year >= 2025))
        && episode.Decom < (child.Header?.Dob.Birthday(child.Return.Year >= 2024 ? 16 : 14) ?? default);
}
