using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule633() : RuleOf<PrevPermRow>(
    says: "The authority that arranged the earlier permanence is not a code on the list.",
    mend: "Enter the three-digit code; 999 where it is not known, WAL, SCO or NIR, NUK outside the United Kingdom.",
    looks: "PrevPerm LA_PERM")
{
    public override bool Trips(PrevPermRow permanence, Child child) => permanence.LaPerm.Length > 0 && !OldAuthorities.Has(permanence.LaPerm);
}
