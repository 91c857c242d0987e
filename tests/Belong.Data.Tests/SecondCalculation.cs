using System.Globalization;

namespace Belong.Data.Tests;

/// <summary>
/// The figures worked out a second time, straight from the files, by code that shares nothing with the project's:
/// loops over rows of text, no record, no timeline.
/// </summary>
internal sealed class SecondCalculation
{
    private readonly int year;
    private readonly DateOnly starts, ends;
    private readonly Dictionary<string, Dictionary<string, string>> header;
    private readonly List<Dictionary<string, string>> episodes, reviews, uasc, oc2, oc3, missing;

    public SecondCalculation(string folder, int year)
    {
        this.year = year;
        (starts, ends) = (new(year - 1, 4, 1), new(year, 3, 31));
        header = Table(folder, "MC_DOB", ["DOB"], [], []).ToDictionary(row => row["CHILD"]);
        episodes = [.. Table(folder, "DECOM", ["DECOM"], ["DEC"], ["DECOM"]).Where(row => row["LS"] is not ("V3" or "V4"))];
        reviews = Table(folder, "REVIEW_CODE", ["REVIEW"], [], ["REVIEW"]);
        uasc = Table(folder, "DUC", [], ["DUC"], []);
        oc2 = Table(folder, "SDQ_SCORE", [], [], []);
        oc3 = [.. Table(folder, "IN_TOUCH", [], [], []).Where(row => Born(row) is not null)];
        missing = Table(folder, "MIS_START", ["MIS_START"], ["MIS_END"], ["MISSING", "MIS_START", "MIS_END"]);
    }

    /// <summary>Key, numerator and denominator of what is worked out here.</summary>
    public IEnumerable<(string Key, long Numerator, long? Denominator)> Figures()
    {
        var now = episodes.Where(row => Until(row) >= ends).Select(row => row["CHILD"]).ToHashSet();
        var lookedAfter = episodes.Where(row => Until(row) >= starts).Select(row => row["CHILD"]).ToHashSet();
        yield return ("cla-at-year-end", now.Count, null);
        yield return ("cla-at-year-end-uasc", uasc.Count(row => now.Contains(row["CHILD"]) && (row["DUC"].Length == 0 || Date(row["DUC"]) >= ends)), null);
        yield return ("cla-at-year-end-sex-female", now.Count(child => header.TryGetValue(child, out var row) && row["SEX"] is "F" or "2"), null);
        yield return ("cla-at-year-end-ethnicity-mixed", now.Count(child => header.TryGetValue(child, out var row) && row["ETHNIC"] is "MWBC" or "MWBA" or "MWAS" or "MOTH"), null);
        yield return ("cla-at-year-end-age-10-15", now.Count(child => header.TryGetValue(child, out var row) && AgeOn(Date(row["DOB"])!.Value, ends) is >= 10 and <= 15), null);
        yield return ("cla-at-year-end-age-unknown", now.Count(child => !header.TryGetValue(child, out var row) || Date(row["DOB"]) > ends), null);
        yield return ("started-in-year", episodes.Where(row => row["RNE"] == "S" && From(row) >= starts).Select(row => row["CHILD"]).Distinct().Count(), null);

        var ceased = episodes.Where(row => row["DEC"].Length > 0 && Until(row) >= starts && Until(row) <= ends && row["REC"] is not ("" or "X1")).GroupBy(row => row["CHILD"]).Select(group => group.MaxBy(Until)!["REC"]).ToList();
        yield return ("ceased-in-year", ceased.Count, null);
        yield return ("ceased-in-year-returned-home", ceased.Count(reason => reason is "E4A" or "E4B" or "E13"), null);
        yield return ("adopted-in-year", ceased.Count(reason => reason is "E11" or "E12"), null);

        yield return ("placements-3-plus", now.Count(child => PlacementsInYear(child) >= 3), now.Count);
        var (onTime, known) = ReviewsOnTime();
        yield return ("reviews-on-time-per-review", onTime, known);
        var spoken = reviews.Where(row => lookedAfter.Contains(row["CHILD"]) && Date(row["REVIEW"]) >= starts && Date(row["REVIEW"]) <= ends && Born(row) is { } born && AgeOn(born, Date(row["REVIEW"])!.Value) >= 4).ToList();
        yield return ("participation-rate", spoken.Count(row => row["REVIEW_CODE"] is "PN1" or "PN2" or "PN3" or "PN5" or "PN6"), spoken.Count);
        foreach (var (code, word) in new[] { ("M", "missing"), ("A", "away") })
        {
            var times = missing.Where(row => row["MISSING"] == code && lookedAfter.Contains(row["CHILD"]) && Date(row["MIS_START"]) <= ends && (row["MIS_END"].Length == 0 || Date(row["MIS_END"]) >= starts)).ToList();
            yield return ($"{word}-incidents", times.Count, null);
            yield return ($"{word}-children", times.Select(row => row["CHILD"]).Distinct().Count(), null);
        }

        yield return ("health-assessment-rate", oc2.Count(row => row["HEALTH_ASSESSMENT"] == "1"), oc2.Count);
        yield return ("dental-check-rate", oc2.Count(row => row["TEETH_CHECK"] == "1"), oc2.Count);
        yield return ("immunisation-rate", oc2.Count(row => row["IMMUNISATIONS"] == "1"), oc2.Count);
        var scores = oc2.Select(row => row["SDQ_SCORE"]).Where(score => score.Length is 1 or 2 && score.All(char.IsAsciiDigit)).Select(score => int.Parse(score)).Where(score => score <= 40).ToList();
        yield return ("average-sdq", scores.Sum(), scores.Count);
        foreach (var (least, most) in new[] { (17, 18), (19, 21) })
        {
            var leavers = oc3.Where(row => AgeOn(Born(row)!.Value, ends) is var age && age >= least && age <= most).ToList();
            yield return ($"care-leavers-in-touch-{least}-{most}", leavers.Count(row => row["IN_TOUCH"] == "YES"), leavers.Count);
            yield return ($"care-leavers-eet-{least}-{most}", leavers.Count(row => row["ACTIV"] is ['F' or 'P', >= '1' and <= '5']), leavers.Count);
            yield return ($"care-leavers-suitable-accommodation-{least}-{most}", leavers.Count(row => row["ACCOM"] is [var kind, '1'] && "BCDEGHKRTUVWYZ".Contains(kind)), leavers.Count);
        }
    }

    private List<List<Dictionary<string, string>>> Periods(string child)
    {
        var periods = new List<List<Dictionary<string, string>>>();
        foreach (var row in episodes.Where(row => row["CHILD"] == child).OrderBy(From))
        {
            if (periods.Count > 0 && periods[^1][^1] is var before && before["REC"] == "X1" && Date(before["DEC"]) == From(row) && row["RNE"] != "S")
            {
                periods[^1].Add(row);
            }
            else
            {
                periods.Add([row]);
            }
        }

        return periods;
    }

    private int PlacementsInYear(string child)
    {
        var count = 0;
        foreach (var period in Periods(child))
        {
            Dictionary<string, string>? settled = null;
            var away = false;
            DateOnly last = default;
            foreach (var row in period)
            {
                if (row["PLACE"].StartsWith('T'))
                {
                    away = true;
                    last = settled is null ? last : Until(row);
                    continue;
                }

                var back = away && settled is not null && settled["PLACE"] == row["PLACE"] && settled["PL_POST"].Replace(" ", "") == row["PL_POST"].Replace(" ", "");
                if (settled is null || !(back || row["RNE"] is "L" or "T" or "U"))
                {
                    count += settled is not null && last >= starts ? 1 : 0;
                }

                (settled, away, last) = (row, false, Until(row));
            }

            count += settled is not null && last >= starts ? 1 : 0;
        }

        return count;
    }

    private (long OnTime, long Known) ReviewsOnTime()
    {
        long onTime = 0, known = 0;
        foreach (var group in reviews.GroupBy(row => row["CHILD"]))
        {
            var periods = Periods(group.Key);
            var held = group.Select(row => Date(row["REVIEW"])!.Value).Where(day => day >= starts && day <= ends).Distinct().Order()
                .Select(day => (Day: day, In: periods.FindLastIndex(period => From(period[0]) <= day && Until(period[^1]) >= day))).Where(each => each.In >= 0).ToLookup(each => each.In, each => each.Day);
            foreach (var days in held)
            {
                var (start, seen) = (From(periods[days.Key][0]), periods[days.Key][0]["RNE"] == "S");
                var list = days.ToList();
                var stages = Stages(periods[days.Key]);
                char StageOn(DateOnly day) => stages.LastOrDefault(stage => stage.From <= day, (From: default, Is: 'O')).Is;
                for (var i = 0; i < list.Count; i++)
                {
                    DateOnly due;
                    var first = seen && start >= starts;
                    var turns = i == 0 ? stages.Where(stage => !first && stage.From >= starts && stage.From <= list[0]).ToList() : stages.Where(stage => stage.From > list[i - 1] && stage.From <= list[i]).ToList();
                    var placed = i == 0 ? default : stages.LastOrDefault(stage => stage.From <= list[i - 1], (From: default, Is: 'O'));
                    if (turns.Count > 0 && i == 0 && turns[^1].Is == 'O')
                    {
                        continue;
                    }

                    if (turns.Count > 0)
                    {
                        due = turns[^1].Is switch { 'A' when i > 0 && stages.Exists(stage => stage.From < turns[^1].From && stage.Is != 'O') => list[i - 1].AddMonths(6), 'A' => turns[^1].From.AddMonths(3), 'P' => turns[^1].From.AddDays(28), _ => list[i - 1].AddMonths(6) };
                    }
                    else if (i > 0 && placed.Is == 'P' && placed.From >= starts)
                    {
                        due = list[i - 1].AddMonths(list.Count(day => day >= placed.From && day < list[i]) == 1 ? 3 : 6);
                    }
                    else if (i > 0 && StageOn(list[i - 1]) == 'A')
                    {
                        due = list[i - 1].AddMonths(6);
                    }
                    else if (i == 1 && placed.Is == 'P' && placed.From.AddDays(28) >= starts)
                    {
                        continue;
                    }
                    else if (first)
                    {
                        due = i == 0 ? TwentyWorkingDays(start) : list[i - 1].AddMonths(i == 1 ? 3 : 6);
                    }
                    else if (i == 0 || (i == 1 && seen && TwentyWorkingDays(start) >= starts))
                    {
                        continue;
                    }
                    else
                    {
                        due = list[i - 1].AddMonths(6);
                    }

                    known++;
                    onTime += list[i] <= due ? 1 : 0;
                }
            }
        }

        return (onTime, known);
    }

    /// <summary>From which day the child could be (A) or was (P) placed for adoption, or neither (O).</summary>
    private static List<(DateOnly From, char Is)> Stages(List<Dictionary<string, string>> period)
    {
        var stages = new List<(DateOnly From, char Is)>();
        foreach (var row in period)
        {
            // A temporary move ends no placement for adoption; an order made during one is made.
            var now = row["PLACE"].StartsWith('T') && stages.Count > 0 && stages[^1].Is == 'P' ? 'P' : row["PLACE"] is "A3" or "A4" or "A5" or "A6" ? 'P' : row["LS"] == "E1" ? 'A' : 'O';
            if (now != (stages.Count == 0 ? 'O' : stages[^1].Is))
            {
                stages.Add((From(row), now));
            }
        }

        return stages;
    }

    private DateOnly TwentyWorkingDays(DateOnly day)
    {
        // The holidays of the samples' years, typed in here so that the project's own list is not what proves it right.
        string[] off = year == 2027
            ? ["2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03"]
            : ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04"];
        for (var left = 20; left > 0; left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || off.Contains(day.ToString("yyyy-MM-dd")) ? 0 : 1)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateOnly? Born(Dictionary<string, string> row) => header.TryGetValue(row["CHILD"], out var known) ? Date(known["DOB"]) : Date(row["DOB"]);

    private static DateOnly From(Dictionary<string, string> row) => Date(row["DECOM"])!.Value;

    private static DateOnly Until(Dictionary<string, string> row) => row["DEC"].Length == 0 ? DateOnly.MaxValue : Date(row["DEC"])!.Value;

    private static int AgeOn(DateOnly born, DateOnly day) => day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private List<Dictionary<string, string>> Table(string folder, string column, string[] needed, string[] readable, string[] key)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            var lines = File.ReadAllLines(file);
            var names = lines[0].Split(',');
            if (!names.Contains(column))
            {
                continue;
            }

            var kept = new List<Dictionary<string, string>>();
            var seen = new HashSet<string>();
            foreach (var line in lines.Skip(1).Where(line => line.Trim(',', ' ').Length > 0))
            {
                var row = names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second.Trim().ToUpperInvariant());
                if (row["CHILD"].Length > 0
                    && needed.All(name => Date(row[name]) is not null)
                    && readable.All(name => row[name].Length == 0 || Date(row[name]) is not null)
                    && !(row.ContainsKey("DECOM") && (From(row) > ends || Until(row) < From(row)))
                    && !(row.ContainsKey("MIS_START") && row["MIS_END"].Length > 0 && Date(row["MIS_END"]) < Date(row["MIS_START"]))
                    && seen.Add($"{row["CHILD"]}|{string.Join('|', key.Select(name => Date(row[name])?.ToString("O") ?? row[name]))}"))
                {
                    kept.Add(row);
                }
            }

            return kept;
        }

        return [];
    }
}
