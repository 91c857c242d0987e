using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>From 2024-25 the return goes back to 1 April of the year before. A child in care has had a social worker since care began at the latest.</summary>
public sealed class RuleSW12STG2() : RuleOf<EpisodeRow>(
    says: "The child is looked after on 31 March, but no social worker episode goes back to the start of care or of the period this return covers.",
    mend: "Add the social worker episodes for the whole period, including days when the child was not looked after.",
    looks: "Episodes DECOM DEC LS RNE REC; SWEpisodes SW_DECOM",
    opens: "record allocation",
    from: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child)
    {
        if (episode.Dec.IsGiven || episode.IsShortBreak)
        {
            return false;
        }

        var care = child.StartOfCare(episode).Decom;
        var about = child.Return.Year >= 2025 ? child.Return.Begins.Birthday(-1) : child.Return.Begins;
        var since = care < about ? about : care;
        return !child.SwEpisodes.Any(worker => worker.SwDecom <= since);
    }
}
