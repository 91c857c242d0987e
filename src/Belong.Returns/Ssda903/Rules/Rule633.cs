using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule633() : RuleOf<PrevPermRow>(
    says: "The authority that arranged previous permanence is not a valid code.",
    mend: "Enter the three-digit code. Use 999 if the authority is not known, WAL, SCO or NIR, or NUK for outside the United Kingdom.",
    looks: "PrevPerm LA_PERM")
{
    public override bool Trips(PrevPermRow permanence, Child child) => permanence.LaPerm.Length > 0 && !OldAuthorities.Has(permanence.LaPerm);
}
