using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule635() : RuleOf<PrevPermRow>(
    says: "There is no previous permanence (Z1 or blank), but an authority or date is entered.",
    mend: "Leave LA_PERM and DATE_PERM blank, or enter the previous permanence option.",
    looks: "PrevPerm PREV_PERM LA_PERM DATE_PERM")
{
    public override bool Trips(PrevPermRow permanence, Child child) => permanence.PrevPerm is "" or "Z1" && (permanence.LaPerm + permanence.DatePerm).Length > 0;
}
