using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>
/// A status that goes on is returned to end on the 18th birthday, so that day in last year's return says only what was
/// expected; any other says that the status ended, and the child cannot be returned as unaccompanied again.
/// </summary>
public sealed class Rule205B() : Rule(
    says: "The child is returned as unaccompanied in both years, but the dates do not show that the status continued.",
    mend: "Check both dates. Do not return a child in UASC again if the status ended in an earlier year. If the status has not ended, enter the 18th birthday.",
    looks: "UASC DOB DUC; UASC_last DOB DUC; Header? DOB UASC; Header_last? UASC",
    judges: "UASC Header")
{
    public override void Check(Child child, Found found)
    {
        if (!AsylumStatus.Before(child) || !AsylumStatus.Now(child))
        {
            return;
        }

        foreach (var uasc in child.Uasc)
        {
            if (!Agree(uasc, child))
            {
                found.Add(uasc);
                found.AddAll(child.Headers);
            }
        }
    }

    /// <summary>Last year gave no day, or only the one expected, and this year's is that, blank, the 18th birthday, or in this year.</summary>
    private static bool Agree(UascRow uasc, Child child)
    {
        var adult = uasc.Dob.Else(child.Header?.Dob ?? default).Birthday(18);
        var told = false;
        foreach (var last in child.Last.Uasc)
        {
            var expected = last.Duc.Is(adult) || last.Duc.Is(last.Dob.Birthday(18)) || (!adult.IsDay && !last.Dob.IsDay && last.Duc >= child.Return.Begins);
            if (expected && (uasc.Duc.IsBlank || uasc.Duc.Is(last.Duc) || uasc.Duc.Is(adult) || (uasc.Duc >= child.Return.Begins && uasc.Duc <= child.Return.Ends)))
            {
                return true;
            }

            told |= last.Duc.IsDay;
        }

        return !told;
    }
}
