using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT03() : RuleOf<EpisodeRow>(
    says: "The child is in Episodes and not in Header.",
    mend: "Add the child to Header, or put the id right.",
    looks: "Episodes; Header",
    opens: "DOB")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Headers.IsEmpty;
}
