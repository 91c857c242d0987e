using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A child without any row in the table this year is named by Header, or there would be nothing to open.</summary>
public sealed class Rule576() : Rule(
    says: "A missing or away episode was open at the end of last year, but is not returned this year.",
    mend: "Add the missing or away episode, with its start date from last year.",
    looks: "Missing MIS_START; Missing_last MIS_START MIS_END; Header?",
    opens: "Header record missing; Missing MIS_START",
    judges: "Missing Header")
{
    public override void Check(Child child, Found found)
    {
        if (!child.Last.Missing.Any(last => last.MisEnd.IsBlank && last.MisStart.IsDay && !child.Missing.Any(each => each.MisStart.Is(last.MisStart))))
        {
            return;
        }

        if (!child.Missing.IsEmpty)
        {
            found.Add(child.Missing[0]);
        }
        else if (child.Header is { } header)
        {
            found.Add(header);
        }
    }
}
