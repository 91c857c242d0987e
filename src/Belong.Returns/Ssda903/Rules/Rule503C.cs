using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503C() : RuleOf<EpisodeRow>(
    says: "The first episode does not go on with the category of need of the episode that was open at the end of last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Episodes DECOM CIN; Episodes_last DECOM DEC CIN")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Cin != episode.Cin;
}
