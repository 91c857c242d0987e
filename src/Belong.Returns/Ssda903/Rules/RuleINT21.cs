using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT21() : RuleOf<UascRow>(
    says: "The sex differs from the one in Header.",
    mend: "Put right whichever is wrong.",
    looks: "UASC SEX; Header SEX")
{
    public override bool Trips(UascRow uasc, Child child) => child.Header is { Sex.Length: > 0 } header && uasc.Sex.Length > 0 && uasc.Sex != header.Sex;
}
