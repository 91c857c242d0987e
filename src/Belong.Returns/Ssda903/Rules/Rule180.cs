using System.Globalization;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule180() : RuleOf<Oc2Row>(
    says: "The strengths and difficulties score is not a whole number from 0 to 40.",
    mend: "Correct the score.",
    looks: "OC2 SDQ_SCORE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqScore.Length > 0 && !(int.TryParse(oc2.SdqScore, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= 40);
}
