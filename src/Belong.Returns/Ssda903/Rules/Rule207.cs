using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule207() : RuleOf<HeaderRow>(
    says: "Last year the young woman was returned as a mother, and this year not.",
    mend: "Check which is right: who is a mother remains one.",
    looks: "Header MOTHER; Header_last MOTHER; Episodes LS")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header?.Mother == "1" && header.Mother != "1" && child.Episodes.Any(episode => !episode.IsShortBreak);
}
