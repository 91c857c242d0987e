using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT03() : RuleOf<EpisodeRow>(
    says: "The child is in Episodes but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "Episodes; Header",
    opens: "DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Headers.IsEmpty;
}
