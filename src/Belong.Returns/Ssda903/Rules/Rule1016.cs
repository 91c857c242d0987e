using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1016() : RuleOf<Oc3Row>(
    says: "Care ended on or after the 17th or 18th birthday, so care leaver information is not needed this year.",
    mend: "Delete the OC3 row, or correct the date care ended.",
    looks: "OC3 DOB IN_TOUCH ACTIV ACCOM; Episodes DEC REC",
    opens: "row",
    from: 2024)
{
    public override bool Trips(Oc3Row oc3, Child child)
    {
        foreach (var age in (ReadOnlySpan<int>)[17, 18])
        {
            var birthday = oc3.Dob.Birthday(age);
            if (birthday >= child.Return.Begins && birthday <= child.Return.Ends)
            {
                return oc3.SaysAnything && child.Episodes.Any(episode => episode.EndsCare && episode.Dec >= birthday);
            }
        }

        return false;
    }
}
