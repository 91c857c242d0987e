using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT21() : RuleOf<UascRow>(
    says: "The sex in UASC is different from Header.",
    mend: "Correct the sex that is wrong. 1 and M mean the same, and so do 2 and F.",
    looks: "UASC SEX; Header SEX")
{
    public override bool Trips(UascRow uasc, Child child) => child.Header is { Sex.Length: > 0 } header && uasc.Sex.Length > 0 && !SexCode.AreSame(uasc.Sex, header.Sex);
}
