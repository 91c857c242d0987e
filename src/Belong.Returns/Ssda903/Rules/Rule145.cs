using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule145() : RuleOf<EpisodeRow>(
    says: "The category of need is not a valid code.",
    mend: "Choose N1 to N8.",
    looks: "Episodes CIN")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Cin.Length > 0 && !CodeLists.Need.Has(episode.Cin);
}
