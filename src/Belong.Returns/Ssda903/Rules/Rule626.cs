using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule626() : RuleOf<HeaderRow>(
    says: "The child was born before this year, but last year's return says that the young woman was not a mother.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Header MOTHER MC_DOB; Header_last MOTHER")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother == "1" && header.McDob < child.Return.Begins && child.Last.Header?.Mother == "0";
}
