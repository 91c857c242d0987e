using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule367() : RuleOf<EpisodeRow>(
    says: "Short breaks add up to more than 75 days in the year.",
    mend: "Correct the dates. More than 75 days are not short breaks: enter V2.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "V3" && DaysInYear(episode, child) > 0 && child.Episodes.Where(each => each.Ls == "V3").Sum(each => DaysInYear(each, child)) > 75;

    private static int DaysInYear(EpisodeRow episode, Child child)
    {
        var (begins, ends) = (child.Return.Begins, child.Return.Ends);
        var from = episode.Decom < begins ? begins : episode.Decom;
        var until = episode.Dec.IsBlank || episode.Dec > ends ? ends : episode.Dec;
        return Math.Max(0, from.DaysTo(until) ?? 0);
    }
}
