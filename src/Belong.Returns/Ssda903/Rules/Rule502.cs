using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule502() : RuleOf<EpisodeRow>(
    says: "Last year ended with an open episode, and this year's first does not begin on the same day.",
    mend: "Add the episode that was open, with its own first day.",
    looks: "Episodes DECOM; Episodes_last DECOM DEC")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && !last.Decom.Is(episode.Decom);
}
