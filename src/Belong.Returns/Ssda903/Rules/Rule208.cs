using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A number may take the place of a default code; a blank or UN1 (too young) to a number or any other code, though not to one another.</summary>
public sealed class Rule208() : RuleOf<HeaderRow>(
    says: "The unique pupil number differs from the one returned last year.",
    mend: "Check which is right. A number may take the place of a default code, and another code that of UN1.",
    looks: "Header UPN; Header_last UPN")
{
    public override bool Trips(HeaderRow header, Child child)
    {
        if (child.Last.Header is not { } last || header.Upn == last.Upn)
        {
            return false;
        }

        return last.Upn is "" or "UN1" ? header.Upn is "" or "UN1" : !(last.Upn is ['U', 'N', _] && header.Upn.Length > 3);
    }
}
