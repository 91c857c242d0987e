using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503C() : RuleOf<EpisodeRow>(
    says: "The category of need in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM CIN; Episodes_last DECOM DEC CIN")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Cin != episode.Cin;
}
