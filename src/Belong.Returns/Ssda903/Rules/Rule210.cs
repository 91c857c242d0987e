using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule210() : Rule(
    says: "The child came into care more than a week before the end of the year, so UN4 (newly looked after) can no longer be used.",
    mend: "Enter the unique pupil number, or choose UN1, UN2, UN3 or UN5.",
    looks: "Header UPN; Episodes DECOM RNE DEC REC",
    opens: "Header UPN; Episodes UPN",
    judges: "Header Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (child.LastEpisode is not { } last || last.Dec < child.Return.Ends || !(child.StartOfCare(last).Decom < child.Return.Ends.Plus(-7)))
        {
            return;
        }

        foreach (var header in child.Headers.Where(header => header.Upn == "UN4"))
        {
            found.Add(header);
            found.Add(child.StartOfCare(last));
        }
    }
}
