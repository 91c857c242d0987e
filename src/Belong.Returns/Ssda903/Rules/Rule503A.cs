using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503A() : RuleOf<EpisodeRow>(
    says: "The reason for the new episode in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM RNE; Episodes_last DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Rne != episode.Rne;
}
