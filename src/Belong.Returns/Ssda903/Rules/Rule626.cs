using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule626() : RuleOf<HeaderRow>(
    says: "Her child was born before this year, and last year the young woman was returned as no mother.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Header MOTHER MC_DOB; Header_last MOTHER")
{
    public override bool Trips(HeaderRow header, Child child) => header.Mother == "1" && header.McDob < child.Return.Begins && child.Last.Header?.Mother == "0";
}
