using System.Globalization;

namespace Belong.Tests;

/// <summary>
/// Makes up a return, the same for the same seed: this year's folder and last year's beside it, a list of providers and
/// one of postcodes. Nobody in it exists, and no postcode in it does. It breaks no rule, but for the share of rows in
/// which one cell is spoilt.
/// </summary>
public sealed class MadeUpReturn
{
    private const string Authority = "E10000016";
    private readonly Random random;
    private readonly DateOnly begins, ends;
    private readonly double spoilt;
    private readonly List<(string Postcode, string Urn)> homes = [];
    private readonly List<string> carers = [];
    private readonly Dictionary<string, Rows> tables = new(StringComparer.Ordinal)
    {
        ["header"] = new("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"),
        ["episodes"] = new("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"),
        ["reviews"] = new("CHILD,DOB,REVIEW,REVIEW_CODE"),
        ["uasc"] = new("CHILD,SEX,DOB,DUC"),
        ["oc2"] = new("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED"),
        ["oc3"] = new("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"),
        ["ad1"] = new("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR"),
        ["placed_for_adoption"] = new("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED"),
        ["previous_permanence"] = new("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM"),
        ["missing"] = new("CHILD,DOB,MISSING,MIS_START,MIS_END"),
        ["sw_episodes"] = new("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"),
        ["dolo"] = new("CHILD,DOB,DOLO_START,DOLO_END"),
    };

    private MadeUpReturn(int year, int seed, double spoilt)
    {
        random = new(seed);
        begins = new(year - 1, 4, 1);
        ends = new(year, 3, 31);
        this.spoilt = spoilt;
    }

    /// <summary>Writes this_year, last_year, providers.csv and postcodes.csv into the folder.</summary>
    /// <param name="spoilt">Which share of the rows of both years has one cell spoilt.</param>
    public static void Write(string folder, int year, int children, int seed, double spoilt = 0)
    {
        var made = new MadeUpReturn(year, seed, spoilt);
        made.Places(folder);
        for (var i = 0; i < children; i++)
        {
            made.Child((1_000_000 + i).ToString(CultureInfo.InvariantCulture), i);
        }

        foreach (var (name, rows) in made.tables)
        {
            Directory.CreateDirectory(Path.Combine(folder, "this_year"));
            Directory.CreateDirectory(Path.Combine(folder, "last_year"));
            File.WriteAllLines(Path.Combine(folder, "this_year", $"{name}.csv"), rows.Now.Prepend(rows.Head));
            File.WriteAllLines(Path.Combine(folder, "last_year", $"{name}.csv"), rows.Last.Prepend(rows.Head));
        }
    }

    /// <summary>No area begins with QX, so no such place exists.</summary>
    private void Places(string folder)
    {
        Directory.CreateDirectory(folder);
        var postcodes = new List<string> { "pcds,oseast1m,osnrth1m,oslaua" };
        var providers = new List<string> { "URN,Local authority,Provider type,Placement code,Placement provider code,Deregistration date,Setting address postcode" };
        for (var i = 0; i < 900; i++)
        {
            var postcode = $"QX{1 + (i / 100)} {i % 10}{(char)('A' + (i / 10 % 10))}{(char)('A' + (i / 100))}";
            postcodes.Add($"{postcode},{550_000 + (i * 37 % 60_000)},{130_000 + (i * 53 % 40_000)},E07000105");
            if (i % 30 == 0)
            {
                var urn = $"SC{400_000 + i}";
                homes.Add((postcode, urn));
                providers.Add($"{urn},Nowhere,Children's Home,K2,PR4,,{postcode}");
            }
            else
            {
                carers.Add(postcode);
            }
        }

        providers.Add($"SC001234,Nowhere,Fostering agency,\"U1,U2,U3,U4,U5,U6,A3,A4,A5,A6\",PR1,,{carers[0]}");
        File.WriteAllLines(Path.Combine(folder, "postcodes.csv"), postcodes);
        File.WriteAllLines(Path.Combine(folder, "providers.csv"), providers);
    }

    private void Child(string id, int i)
    {
        var unaccompanied = i % 13 == 0;
        var leaver = i % 7 == 3 && !unaccompanied;
        var adopted = i % 29 == 5 && !unaccompanied && !leaver;
        var born = unaccompanied ? ends.AddDays(-random.Next(5800, 6500)) : leaver ? Birthday18() : adopted ? begins.AddDays(-random.Next(1100, 1500)) : ends.AddDays(-random.Next(200, 6500));
        var sex = random.Next(2) == 0 ? "M" : "F";
        var began = leaver ? born.AddYears(15) : adopted ? begins.AddDays(-random.Next(400, 800)) : Later(born.AddDays(10), ends.AddDays(-random.Next(5, 1500)));
        var episodes = leaver ? [new Episode(began, begins.AddDays(-random.Next(20, 300)), "S", "C2", "U6", "E5", "", Carer())] : adopted ? Adopted(began) : Moves(began, born, unaccompanied);
        var home = unaccompanied ? "" : carers[random.Next(1, 40)];
        var inYear = episodes.Where(each => each.Until is null || each.Until >= begins).ToList();
        var before = episodes.Where(each => each.From < begins && (each.Until is null || each.Until >= begins.AddYears(-1))).ToList();
        if (inYear.Count == 0 && !leaver)
        {
            return;
        }

        // A number from the fifth birthday on, as schools give them; the same in both years.
        string Header(DateOnly starts, bool inCare) => $"{id},{sex},{Day(born)},{"WBRI WBRI WBRI BAFR MWBC APKN OOTH".Split(' ')[i % 7]},{(born.AddYears(4) > new DateOnly(starts.Year - 1, 8, 31) ? "UN1" : $"A{200_000_000_000 + i:000000000000}")},{(sex == "F" && inCare ? "0" : "")},";
        Add("header", Header(begins, inYear.Count > 0), before.Count > 0 ? Header(begins.AddYears(-1), true) : null);
        if (unaccompanied)
        {
            Add("uasc", $"{id},{sex},{Day(born)},", before.Count > 0 ? $"{id},{sex},{Day(born)}," : null);
        }

        foreach (var each in inYear)
        {
            Add("episodes", each.Row(id, home, ends), null);
        }

        foreach (var each in before)
        {
            Add("episodes", null, each.Row(id, home, begins.AddDays(-1)));
        }

        if (leaver)
        {
            Add("oc3", $"{id},{Day(born)},YES,F2,B1", null);
            return;
        }

        var care = (From: began, Until: episodes[^1].Until ?? ends);
        Reviews(id, born, care);
        Year(id, born, sex, inYear);
        Workers(id, born, began, before.Count > 0);
        if (began >= begins)
        {
            Add("previous_permanence", $"{id},{Day(born)},Z1,,", null);
        }

        var from = Later(began, begins);
        if (i % 5 == 2 && care.Until > from.AddDays(40))
        {
            Add("missing", $"{id},{Day(born)},{(i % 2 == 0 ? "M" : "A")},{Day(from.AddDays(12))},{Day(from.AddDays(12 + random.Next(4)))}", null);
        }

        if (episodes[^1] is { Place: "K2", Until: null } last && i % 3 == 0 && Later(last.From, begins).AddDays(3) <= ends)
        {
            var start = Later(last.From, begins);
            Add("dolo", $"{id},{Day(born)},{Day(start)},{Day(start.AddDays(2))}", null);
        }
    }

    private List<Episode> Moves(DateOnly began, DateOnly born, bool unaccompanied)
    {
        var episodes = new List<Episode>();
        var (from, legal, reason) = (began, unaccompanied ? "V2" : random.Next(2) == 0 ? "C1" : "V2", "S");
        var (place, at) = Placement();
        var adult = born.AddYears(18);
        while (true)
        {
            var until = from.AddDays(random.Next(30, 500));
            var grown = adult <= ends && until >= adult;
            if (grown)
            {
                episodes.Add(new(from, adult, reason, legal, place, "E17", "", at));
                return episodes;
            }

            if (until > ends)
            {
                episodes.Add(new(from, null, reason, legal, place, "", "", at));
                return episodes;
            }

            if (random.Next(7) == 0)
            {
                episodes.Add(new(from, until, reason, legal, place, "E4A", "", at));
                return episodes;
            }

            var order = legal != "C2" && !unaccompanied && random.Next(3) == 0;
            episodes.Add(new(from, until, reason, legal, place, "X1", order ? "" : "CARPL", at));
            if (order)
            {
                (legal, reason) = (legal == "C1" ? "C2" : "C1", "L");
            }
            else
            {
                var was = at;
                while (at == was)
                {
                    (place, at) = Placement();
                }

                reason = "P";
            }

            from = until;
        }
    }

    /// <summary>Decided and placed with other carers last year, adopted this year.</summary>
    private List<Episode> Adopted(DateOnly began)
    {
        var placed = begins.AddDays(-100);
        var (first, second) = (Carer(), Carer());
        return
        [
            new(began, placed.AddDays(-60), "S", "C2", "U6", "X1", "", first),
            new(placed.AddDays(-60), placed, "L", "E1", "U6", "X1", "CARPL", first),
            new(placed, begins.AddDays(random.Next(20, 300)), "P", "E1", "A6", "E11", "", second == first ? carers[41] : second),
        ];
    }

    private void Reviews(string id, DateOnly born, (DateOnly From, DateOnly Until) care)
    {
        var held = care.From.AddDays(20);
        for (var months = 3; held <= care.Until; held = held.AddMonths(months).AddDays(-3), months = 6)
        {
            var row = $"{id},{Day(born)},{Day(held)},{(held < born.AddYears(4) ? "PN0" : $"PN{1 + random.Next(7)}")}";
            Add("reviews", held >= begins ? row : null, held < begins && held >= begins.AddYears(-1) ? row : null);
        }
    }

    private void Year(string id, DateOnly born, string sex, List<Episode> inYear)
    {
        var adopted = inYear[^1].Why == "E11";
        if (adopted)
        {
            var decided = Day(begins.AddDays(-200));
            Add("ad1", $"{id},{Day(born)},{decided},{Day(begins.AddDays(-130))},0,2,MF,L11", null);
            Add("placed_for_adoption", $"{id},{Day(born)},{decided},,", $"{id},{Day(born)},{decided},,");
        }

        if (inYear.TrueForAll(each => each.Reason != "S" || each.From <= begins) && (inYear[^1].Until is null || inYear[^1].Until == ends))
        {
            var questioned = born.AddYears(4) <= ends && born.AddYears(17) > begins;
            Add("oc2", $"{id},{Day(born)},{(questioned ? $"{random.Next(41)}" : "")},,{(born.AddYears(10) <= ends ? "0" : "")},{(born.AddYears(5) > ends ? "1" : "")},1,{random.Next(2)},{random.Next(2)},0,,", null);
        }
    }

    private void Workers(string id, DateOnly born, DateOnly began, bool before)
    {
        var from = Later(began, begins.AddYears(-1));
        var reason = "FCONTA";
        while (random.Next(3) == 0 && from.AddDays(200) < ends)
        {
            var until = from.AddDays(random.Next(30, 200));
            Add("sw_episodes", $"{id},{Day(born)},SW{random.Next(100, 999)},{Day(from)},{Day(until)},{reason}", null);
            (from, reason) = (until, "LEFTRL");
        }

        Add("sw_episodes", $"{id},{Day(born)},SW{random.Next(100, 999)},{Day(from)},,{reason}", before ? $"{id},{Day(born)},SW{random.Next(100, 999)},{Day(Later(began, begins.AddYears(-1)))},,FCONTA" : null);
    }

    /// <summary>Born so that the 18th birthday falls in this year.</summary>
    private DateOnly Birthday18() => begins.AddDays(random.Next(0, 300)).AddYears(-18);

    private (string Place, (string Postcode, string Urn) At) Placement() =>
        random.Next(6) == 0 ? ("K2", homes[random.Next(homes.Count)]) : (random.Next(2) == 0 ? "U6" : "U4", Foster());

    private (string Postcode, string Urn) Foster() => (carers[random.Next(40, carers.Count)], "SC001234");

    private string Carer() => carers[random.Next(40, carers.Count)];

    private void Add(string table, string? now, string? last)
    {
        var rows = tables[table];
        if (now is not null)
        {
            rows.Now.Add(Spoil(now));
        }

        if (last is not null)
        {
            rows.Last.Add(Spoil(last));
        }
    }

    private string Spoil(string row)
    {
        if (spoilt == 0 || random.NextDouble() >= spoilt)
        {
            return row;
        }

        var cells = row.Split(',');
        cells[1 + random.Next(cells.Length - 1)] = random.Next(5) switch
        {
            0 => "",
            1 => "31/02/2026",
            2 => "XX",
            3 => "9",
            _ => "01/01/2035",
        };
        return string.Join(',', cells);
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private sealed record Rows(string Head)
    {
        public List<string> Now { get; } = [];
        public List<string> Last { get; } = [];
    }

    private sealed record Episode(DateOnly From, DateOnly? Until, string Reason, string Legal, string Place, string Why, string Change, (string Postcode, string Urn) At)
    {
        public Episode(DateOnly from, DateOnly? until, string reason, string legal, string place, string why, string change, string carer)
            : this(from, until, reason, legal, place, why, change, (carer, "SC001234"))
        {
        }

        /// <summary>As a return up to that day has it: what ended later is still open in it.</summary>
        public string Row(string id, string home, DateOnly known)
        {
            var over = Until is { } until && until <= known;
            return $"{id},{Day(From)},{Reason},{Legal},{(home.Length == 0 ? "N8" : "N1")},{Place},{(Place == "K2" ? "PR4" : "PR1")},{(over ? Day(Until!.Value) : "")},{(over ? Why : "")},{(over ? Change : "")},{home},{At.Postcode},{At.Urn}";
        }
    }
}
