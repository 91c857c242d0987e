using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW01bSTG1() : RuleOf<SwEpisodeRow>(
    says: "The social worker ID, start date or reason for change is missing.",
    mend: "Enter all three. A reason is not needed for social worker episodes that started before 1 April 2023.",
    looks: "SWEpisodes SW_ID SW_DECOM SW_REASON",
    opens: "blank",
    from: 2025,
    until: 2025)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => !(worker.SwDecom < new DateOnly(2023, 4, 1)) && (worker.SwId.Length == 0 || worker.SwDecom.IsBlank || worker.SwReason.Length == 0);
}
