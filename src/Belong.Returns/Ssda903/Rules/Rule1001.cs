using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>
/// Short breaks do not count, nor anyone who left care by adoption. Care that goes on counts to the 18th birthday, or the
/// end of the year. Without a date of birth nothing shows that the young person is one.
/// </summary>
public sealed class Rule1001() : RuleOf<Oc3Row>(
    says: "The episodes of this year and last do not make the young person a relevant or former relevant child, which takes at least 13 weeks in care since the 14th birthday, some of them at 16 or 17.",
    mend: "Delete the OC3 row, or add the missing episodes. If the weeks were before last year's return, the row can stay.",
    looks: "OC3; Header DOB; Episodes DECOM DEC LS REC; Episodes_last DECOM DEC LS REC",
    opens: "row")
{
    private const int ThirteenWeeks = 13 * 7;

    public override bool Trips(Oc3Row oc3, Child child)
    {
        var born = child.Header?.Dob ?? default;
        var openUntil = born.Birthday(18) < child.Return.Ends ? born.Birthday(18) : child.Return.Ends;
        var (days, at16) = (0, false);
        foreach (var (episode, until) in InCare(child))
        {
            if (episode.EndsInAdoption)
            {
                return true;
            }

            var end = until.Else(openUntil);
            if (!episode.IsShortBreak && episode.Decom <= end)
            {
                var from = episode.Decom < born.Birthday(14) ? born.Birthday(14) : episode.Decom;
                days += Math.Max(0, from.DaysTo(end) ?? 0);
                at16 |= end > born.Birthday(16) && episode.Decom < born.Birthday(18);
            }
        }

        return !(days >= ThirteenWeeks && at16);
    }

    /// <summary>
    /// The episodes of both years, each once, with the day on which it ended: as this year's return says, else as last year's, else
    /// when the next one began. Blank where care goes on.
    /// </summary>
    private static IEnumerable<(EpisodeRow Episode, DateGiven Until)> InCare(Child child)
    {
        foreach (var episode in child.Episodes)
        {
            yield return (episode, episode.Dec.Else(Same(child.Last, episode)?.Dec ?? default).Else(child.After(episode)?.Decom ?? default));
        }

        foreach (var episode in child.Last.Episodes)
        {
            if (Same(child, episode) is null)
            {
                yield return (episode, episode.Dec.Else(child.Last.After(episode)?.Decom ?? child.FirstEpisode?.Decom ?? default));
            }
        }

        static EpisodeRow? Same(RowsOfYear year, EpisodeRow episode) => year.Episodes.FirstOrDefault(other => other.Decom.Is(episode.Decom));
    }
}
