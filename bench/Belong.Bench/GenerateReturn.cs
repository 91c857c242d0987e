using System.Globalization;

namespace Belong.Bench;

/// <summary>
/// Makes up a valid return, the same for the same seed: this year's folder and last year's beside it. Nobody in it
/// exists, and no postcode in it does.
/// </summary>
internal static class GenerateReturn
{
    public static int Run(string folder, int year, int children, int seed)
    {
        var random = new Random(seed);
        var starts = new DateOnly(year - 1, 4, 1);
        var ends = new DateOnly(year, 3, 31);
        var tables = new Dictionary<string, (string Head, List<string> This, List<string> Last)>(StringComparer.Ordinal)
        {
            ["header"] = ("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", [], []),
            ["episodes"] = ("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", [], []),
            ["reviews"] = ("CHILD,DOB,REVIEW,REVIEW_CODE", [], []),
            ["uasc"] = ("CHILD,SEX,DOB,DUC", [], []),
            ["oc2"] = ("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED", [], []),
            ["missing"] = ("CHILD,DOB,MISSING,MIS_START,MIS_END", [], []),
            ["sw_episodes"] = ("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", [], []),
        };
        for (var i = 0; i < children; i++)
        {
            Child(random, tables, (1_000_000 + i).ToString(CultureInfo.InvariantCulture), starts, ends);
        }

        foreach (var (name, (head, now, last)) in tables)
        {
            Directory.CreateDirectory(Path.Combine(folder, "this_year"));
            Directory.CreateDirectory(Path.Combine(folder, "last_year"));
            File.WriteAllLines(Path.Combine(folder, "this_year", $"{name}.csv"), now.Prepend(head));
            File.WriteAllLines(Path.Combine(folder, "last_year", $"{name}.csv"), last.Prepend(head));
        }

        return 0;
    }

    private static void Child(Random random, Dictionary<string, (string Head, List<string> This, List<string> Last)> tables, string id, DateOnly starts, DateOnly ends)
    {
        var born = starts.AddDays(-random.Next(200, 6300));
        var dob = Day(born);
        var sex = random.Next(2) == 0 ? "M" : "F";
        tables["header"].This.Add($"{id},{sex},{dob},{Pick(random, "WBRI", "WBRI", "WBRI", "BAFR", "MWBC", "APKN", "OOTH")},UN1,{(sex == "F" ? "0" : "")},");
        if (random.Next(4) == 0)
        {
            tables["uasc"].This.Add($"{id},{sex},{dob},");
        }

        var began = Later(born.AddDays(10), starts.AddDays(-random.Next(-330, 1500)));
        var from = began;
        var (legal, place, reason) = (Pick(random, "C1", "C2", "V2"), Pick(random, "U6", "U4", "K2"), "S");
        var home = Postcode(random);
        for (var there = Postcode(random); ; there = Postcode(random))
        {
            var until = from.AddDays(random.Next(40, 700));
            var over = until >= ends;
            var leaves = !over && random.Next(6) == 0;
            var next = leaves ? "" : Pick(random, "P", "P", "L");
            string Row(bool open) => $"{id},{Day(from)},{reason},{legal},N1,{place},{(place == "K2" ? "PR4" : "PR1")},{(open ? "" : Day(until))},{(open ? "" : leaves ? "E4A" : "X1")},{(open || leaves || next == "L" ? "" : "CARPL")},{home},{there},SC{random.Next(100000, 999999)}";
            if (over || until >= starts)
            {
                tables["episodes"].This.Add(Row(over));
            }

            if (from < starts && (over || until >= starts.AddYears(-1)))
            {
                tables["episodes"].Last.Add(Row(over || until >= starts));
            }

            if (over || leaves)
            {
                break;
            }

            (legal, place, reason, from) = (next == "L" ? (legal == "C1" ? "C2" : "E1") : legal, next == "P" ? Pick(random, "U6", "U4", "K2") : place, next, until);
        }

        var held = began.AddDays(random.Next(15, 32));
        for (var months = 3; held <= ends; held = held.AddMonths(months).AddDays(-random.Next(-4, 20)), months = 6)
        {
            var code = held < born.AddYears(4) ? "PN0" : Pick(random, "PN1", "PN1", "PN4", "PN6", "PN7");
            (held >= starts ? tables["reviews"].This : held >= starts.AddYears(-1) ? tables["reviews"].Last : []).Add($"{id},{dob},{Day(held)},{code}");
        }

        if (began <= starts.AddDays(-1))
        {
            tables["oc2"].This.Add($"{id},{dob},{random.Next(0, 41)},,0,,{random.Next(2)},{random.Next(2)},{random.Next(2)},0,,");
        }

        for (var times = random.Next(8) - 5; times > 0; times--)
        {
            var gone = Later(began, starts).AddDays(random.Next(0, 300));
            if (gone < ends)
            {
                tables["missing"].This.Add($"{id},{dob},{Pick(random, "M", "A")},{Day(gone)},{Day(gone.AddDays(random.Next(0, 4)))}");
            }
        }

        tables["sw_episodes"].This.Add($"{id},{dob},SW{random.Next(100, 999)},{Day(Later(began, starts.AddYears(-1)))},,FCONTA");
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static string Pick(Random random, params ReadOnlySpan<string> from) => from[random.Next(from.Length)];

    /// <summary>No area begins with QX, so no such place exists.</summary>
    private static string Postcode(Random random) => $"QX{random.Next(1, 10)} {random.Next(1, 10)}{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}";
}
