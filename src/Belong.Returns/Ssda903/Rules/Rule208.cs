using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>
/// A number may take the place of a blank or a default code, any default code that of a blank, and another default code that of UN1 (too
/// young). Nothing else is a change that comes with time.
/// </summary>
public sealed class Rule208() : RuleOf<HeaderRow>(
    says: "The unique pupil number is different from last year's return.",
    mend: "Check which number is correct. A new number is accepted only if last year's was blank or one of UN1 to UN5. UN1 can also change to UN2, UN3, UN4 or UN5.",
    looks: "Header UPN; Header_last UPN")
{
    public override bool Trips(HeaderRow header, Child child)
    {
        if (child.Last.Header is not { } last || header.Upn == last.Upn)
        {
            return false;
        }

        var (had, has) = (IsNumber(last.Upn), IsNumber(header.Upn));
        return had || (!has && !(last.Upn.Length == 0 || (last.Upn == "UN1" && header.Upn.Length > 0)));
    }

    /// <summary>Something other than a code for having none, whether or not it can be a number: that is for rule 168.</summary>
    private static bool IsNumber(string upn) => upn.Length > 0 && !Identifier.SaysWhyThereIsNone(upn);
}
