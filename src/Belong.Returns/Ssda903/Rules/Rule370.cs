using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule370() : RuleOf<EpisodeRow>(
    says: "The child is too young for independent living (P2). The minimum age is 16 from 2023-24, and was 15 before.",
    mend: "Correct the placement, or the date of birth.",
    looks: "Episodes DECOM PLACE; Header DOB",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "P2" && episode.Decom < (child.Header?.Dob.Birthday(child.Return.Year >= 2024 ? 16 : 15) ?? default);
}
