using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule635() : RuleOf<PrevPermRow>(
    says: "There was no earlier permanence (Z1, or nothing is said), and yet an authority or a date for it.",
    mend: "Leave LA_PERM and DATE_PERM blank, or enter what the arrangement was.",
    looks: "PrevPerm PREV_PERM LA_PERM DATE_PERM")
{
    public override bool Trips(PrevPermRow permanence, Child child) => permanence.PrevPerm is "" or "Z1" && (permanence.LaPerm + permanence.DatePerm).Length > 0;
}
