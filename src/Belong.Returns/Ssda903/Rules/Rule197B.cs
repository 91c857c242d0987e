using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule197B() : RuleOf<Oc2Row>(
    says: "The child was four, or was 17, at the end of the year, and has neither a strengths and difficulties score nor a reason for no score.",
    mend: "Enter the score, or the reason. Use SDQ1 if the child was too young or too old at the time.",
    looks: "OC2 DOB SDQ_SCORE SDQ_REASON; Episodes DECOM DEC LS REC RNE",
    opens: "SDQ_SCORE")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SdqScore.Length == 0 && oc2.SdqReason.Length == 0 && child.LookedAfterTwelveMonths && (Is(4, oc2, child) || Is(17, oc2, child));

    /// <summary>True when the child is of that age on the last day of the year.</summary>
    private static bool Is(int age, Oc2Row oc2, Child child) => oc2.Dob.Birthday(age) <= child.Return.Ends && oc2.Dob.Birthday(age + 1) > child.Return.Ends;
}
