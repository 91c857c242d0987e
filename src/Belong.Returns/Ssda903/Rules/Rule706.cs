using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A child without any row in the table this year is named by Header, or there would be nothing to open.</summary>
public sealed class Rule706() : Rule(
    says: "A deprivation of liberty order was in force at the end of last year, but is not returned this year.",
    mend: "Add the order, with its start date from last year.",
    looks: "DoLo DOLO_START; DoLo_last DOLO_START DOLO_END; Header?",
    opens: "Header record deprivation-of-liberty; DoLo DOLO_START",
    judges: "DoLo Header",
    from: 2027)
{
    public override void Check(Child child, Found found)
    {
        if (!child.Last.DoLo.Any(last => last.DoloEnd.IsBlank && last.DoloStart.IsDay && !child.DoLo.Any(each => each.DoloStart.Is(last.DoloStart))))
        {
            return;
        }

        if (!child.DoLo.IsEmpty)
        {
            found.Add(child.DoLo.MaxBy(order => order.DoloStart.Day)!);
        }
        else if (child.Header is { } header)
        {
            found.Add(header);
        }
    }
}
