using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW01STG1() : RuleOf<SwEpisodeRow>(
    says: "The child was looked after on 31 March, but the social worker information is not complete.",
    mend: "Enter the social worker, the start date and the reason.",
    looks: "SWEpisodes SW_ID SW_DECOM SW_REASON; Episodes DEC LS",
    opens: "blank",
    from: 2024,
    until: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) =>
        (worker.SwId.Length == 0 || worker.SwDecom.IsBlank || worker.SwReason.Length == 0)
        && (child.Episodes.IsEmpty || child.Episodes.Any(episode => episode.Dec.IsBlank && !episode.IsShortBreak));
}
