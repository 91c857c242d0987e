using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>
/// Short breaks do not count, nor do episodes still open, nor anyone who left care by adoption. An episode of both years is
/// counted once. Without a date of birth nothing shows that the young person is one.
/// </summary>
public sealed class Rule1001() : RuleOf<Oc3Row>(
    says: "The episodes of this year and last do not make the young person a relevant or former relevant child: at least 13 weeks in care since the 14th birthday, some of it at 16 or 17.",
    mend: "Take the OC3 row out, or add the episodes that are missing. Where the weeks lie before last year's return, the row may stand.",
    looks: "OC3; Header DOB; Episodes DECOM DEC LS REC; Episodes_last DECOM DEC LS REC",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child)
    {
        var born = child.Header?.Dob ?? default;
        var (days, at16) = (0, false);
        foreach (var episode in child.Episodes.Concat(child.Last.Episodes.Where(before => !child.Episodes.Any(episode => episode.Decom.Is(before.Decom)))))
        {
            if (episode.EndsInAdoption)
            {
                return true;
            }

            if (!episode.IsShortBreak && episode.Decom <= episode.Dec)
            {
                var from = episode.Decom < born.Birthday(14) ? born.Birthday(14) : episode.Decom;
                days += Math.Max(0, from.DaysTo(episode.Dec) ?? 0);
                at16 |= episode.Dec >= born.Birthday(16) && episode.Decom < born.Birthday(18);
            }
        }

        return !(days >= 13 * 7 && at16);
    }
}
