using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule451() : RuleOf<EpisodeRow>(
    says: "The child is still freed for adoption (D1), but freeing orders could not be applied for after 30 December 2005.",
    mend: "Correct the legal status, or enter when and why the episode ceased.",
    looks: "Episodes DEC REC LS",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode is { Ls: "D1", Dec.IsBlank: true, Rec: "" };
}
