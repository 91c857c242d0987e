using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule631() : RuleOf<PrevPermRow>(
    says: "The previous permanence option is not a valid code.",
    mend: "Choose P1 (adoption), P2 (special guardianship), P3 (child arrangements), P4 (not known) or Z1 (none).",
    looks: "PrevPerm PREV_PERM")
{
    public override bool Trips(PrevPermRow permanence, Child child) => permanence.PrevPerm is not ("" or "P1" or "P2" or "P3" or "P4" or "Z1");
}
