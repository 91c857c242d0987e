using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW02STG1() : RuleOf<SwEpisodeRow>(
    says: "The social worker ID does not start with SW (Social Work England) or XX, or has nothing after that.",
    mend: "Enter the registration number. If the worker has none, enter XX and a number of your own.",
    looks: "SWEpisodes SW_ID",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) =>
        worker.SwId is not (['S', 'W', ..] or ['X', 'X', ..]) || (child.Return.Year >= 2026 && worker.SwId.Length == 2);
}
