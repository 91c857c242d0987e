using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW10STG2() : RuleOf<SwEpisodeRow>(
    says: "The social worker episode starts more than seven days before the previous one ended.",
    mend: "Correct one of the dates.",
    looks: "SWEpisodes SW_DECOM SW_DEC SW_REASON",
    opens: "SW_DECOM",
    from: 2024)
{
    /// <summary>Two workers may overlap by so many days, while one hands over to the other.</summary>
    private const int Allowed = 7;

    public override bool Trips(SwEpisodeRow worker, Child child) => !(worker.SwReason == "FCONTA" && child.Return.Year >= 2025) && Overlap.WithEarlier(child.SwEpisodes, worker, each => (each.SwDecom, each.SwDec.Plus(-Allowed)));
}
