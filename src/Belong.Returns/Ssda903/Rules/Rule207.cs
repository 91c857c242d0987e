using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule207() : RuleOf<HeaderRow>(
    says: "The young woman was returned as a mother last year but is not this year.",
    mend: "Check which is correct. Once a mother, a young woman is returned as a mother every year.",
    looks: "Header MOTHER; Header_last MOTHER; Episodes LS")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header?.Mother == "1" && header.Mother != "1" && child.Episodes.Any(episode => !episode.IsShortBreak);
}
