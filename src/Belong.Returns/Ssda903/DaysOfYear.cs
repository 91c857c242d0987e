using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903;

/// <summary>Notices files of another year than the one they are taken for.</summary>
public static class DaysOfYear
{
    /// <summary>Why the files cannot be of the year: they tell of days, and not one lies in it. Null where they can.</summary>
    public static string? WhyNone(int year, IReadOnlyCollection<DateOnly> days)
    {
        var span = new ReportingYear(year).Span;
        return days.Count == 0 || days.Any(span.Covers)
            ? null
            : $"No date in the files is in {new ReportingYear(year)}: they run from {days.Min().InWords()} to {days.Max().InWords()}. Check the year";
    }

    /// <summary>The same of typed rows. One day in the year is enough, so mostly the first children answer.</summary>
    public static string? WhyNone(int year, IReadOnlyList<Child> children, Func<Child, RowsOfYear> rows)
    {
        var span = new ReportingYear(year).Span;
        return children.Any(child => DaysOf(rows(child)).Any(span.Covers)) ? null : WhyNone(year, [.. children.SelectMany(child => DaysOf(rows(child)))]);
    }

    private static IEnumerable<DateOnly> DaysOf(RowsOfYear rows)
    {
        foreach (var row in rows.RowsOf(Tables.All))
        {
            foreach (var given in row switch
            {
                EpisodeRow episode => (DateGiven[])[episode.Decom, episode.Dec],
                ReviewRow review => [review.Review],
                SwEpisodeRow worker => [worker.SwDecom, worker.SwDec],
                MissingRow missing => [missing.MisStart, missing.MisEnd],
                PlacedAdoptionRow placed => [placed.DatePlaced, placed.DatePlacedCeased],
                DoLoRow liberty => [liberty.DoloStart, liberty.DoloEnd],
                Ad1Row adopted => [adopted.DateInt, adopted.DateMatch],
                _ => [],
            })
            {
                if (given.Day is { } day)
                {
                    yield return day;
                }
            }
        }
    }
}
