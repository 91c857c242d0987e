using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1007() : RuleOf<Oc3Row>(
    says: "The young person was still looked after on their 17th or 18th birthday, so care leaver information is not needed.",
    mend: "Delete the OC3 row, or correct the date care ended.",
    looks: "OC3 DOB IN_TOUCH ACTIV ACCOM; Episodes DECOM DEC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child)
    {
        var birthday = Turned(17).Else(Turned(18));
        return oc3.SaysAnything && child.Episodes.Any(episode => episode.Decom <= birthday && (episode.Dec.IsBlank || episode.Dec > birthday));

        DateGiven Turned(int age) => oc3.Dob.Birthday(age) >= child.Return.Begins && oc3.Dob.Birthday(age) <= child.Return.Ends ? oc3.Dob.Birthday(age) : default;
    }
}
