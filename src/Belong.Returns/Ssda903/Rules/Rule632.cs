using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>What is not known is taken as late as it can be.</summary>
public sealed class Rule632() : Rule(
    says: "The date of the previous permanence order is not a valid date, or is not before care began.",
    mend: "Enter the date. Use ZZ for a day or month that is not known, and ZZZZ for a year that is not known.",
    looks: "PrevPerm DATE_PERM; Episodes DECOM",
    judges: "PrevPerm Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (child.FirstEpisode is not { } first)
        {
            return;
        }

        foreach (var permanence in child.PrevPerm.Where(permanence => permanence.DatePerm.Length > 0))
        {
            if (OrderDate.Read(permanence.DatePerm) is not { } order || (order.Latest is { } latest && latest >= first.Decom.Day))
            {
                found.Add(permanence);
                found.Add(first);
            }
        }
    }
}
