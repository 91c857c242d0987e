using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule630() : RuleOf<EpisodeRow>(
    says: "Care began this year, and the information about previous permanence is missing or not complete.",
    mend: "Complete the child's row in PrevPerm. Enter Z1 if there was no permanence order, otherwise the type of order, authority and date.",
    looks: "Episodes DECOM RNE; PrevPerm PREV_PERM LA_PERM DATE_PERM",
    opens: "record previous-permanence")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" && episode.Decom >= child.Return.Begins && !child.PrevPerm.Any(IsComplete);

    private static bool IsComplete(PrevPermRow row) => row.PrevPerm == "Z1" || (row.PrevPerm.Length > 0 && row.LaPerm.Length > 0 && row.DatePerm.Length > 0);
}
