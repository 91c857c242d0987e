using System.Globalization;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>
/// Which rows a year's return has of a record that people kept, kept as text that people read: every kind of entry on every side of the year's two ends and of the
/// year before, care that begins and ends there, care leavers of each age, and what each row says. Days are said from the first or the last day of the year.
/// </summary>
public sealed class RoundTheYearTests
{
    private const string Kent = "E10000016";
    private static readonly int[] Years = [2024, 2025, 2027];

    [Fact]
    public void A_year_has_the_rows_of_a_record_that_were_agreed() =>
        Agreed.Holds("round-the-year.txt", [.. Years.SelectMany(year => Lasting(year).Concat(Single(year)).Concat(OfCare(year)).Concat(OfOthers(year))), .. Years.SelectMany(OfLeavers), .. OfHealth(2027), .. OfHeaders(), .. TakenIn()]);

    private static DateOnly First(int year) => new(year - 1, 4, 1);

    private static DateOnly Last(int year) => new(year, 3, 31);

    private static IEnumerable<(string Words, DateOnly On)> Edges(int year, bool yearBefore = false)
    {
        foreach (var days in yearBefore ? new[] { -1, 0 } : [])
        {
            yield return ($"{(days < 0 ? "the day before" : "")} a year before its first".Trim(), First(year).AddYears(-1).AddDays(days));
        }

        yield return ("the day before its first", First(year).AddDays(-1));
        yield return ("its first", First(year));
        yield return ("its last", Last(year));
        yield return ("the day after its last", Last(year).AddDays(1));
    }

    /// <summary>A girl born on 6 May 2012, looked after from two years before the year.</summary>
    private static Books InCare(int year) => LookedAfterFrom(Said(First(year).AddYears(-2)));

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Rows(County county, int year, params IEnumerable<string> but) =>
        ReturnOfRecord.Of(county, year) is var made ? made.InOrder.Where(table => !but.Contains(table.Name)).SelectMany(table => made.Tables[table]).Select(row => $"{row.Row.Table.Name} {string.Join(',', row.Row.Values.Skip(1))}{(row.Facts.IsEmpty ? " of nothing" : "")}") : [];

    private static County With(County county, params IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            county = county.With(Outcome.Add(Statement.Say(Id(1), fact)), county.Sign(ChangeId.Of($"further {county.Seq}"), county.At.AddDays(1), "sw-1", ""), out _);
        }

        return county;
    }

    private static string InWords(IEnumerable<string> rows) => string.Join("; ", rows.DefaultIfEmpty("no row"));

    private static IEnumerable<string> Alike(IEnumerable<(string When, string Rows)> all) =>
        all.GroupBy(each => each.Rows, each => each.When).Select(same => $"  {string.Join(", ", same)}: {same.Key}");

    private static IEnumerable<string> Lasting(int year)
    {
        var county = InCare(year).County;
        var was = Rows(county, year).ToList();
        foreach (var (kind, make) in new (string, Func<DateOnly, DateOnly?, Fact>)[]
        {
            ("missing", (from, until) => new MissingEpisode { Code = "M", From = from, Until = until }),
            ("with a social worker", (from, until) => new Allocation { Worker = "SW000001", From = from, Until = until, Reason = "FCONTA" }),
            ("deprived of liberty", (from, until) => new DeprivationOfLiberty { From = from, Until = until }),
            ("unaccompanied", (from, until) => new Unaccompanied { From = from, Until = until }),
            ("unaccompanied, the first day not known", (_, until) => new Unaccompanied { Until = until }),
            ("to be placed for adoption", (from, until) => new DecisionToPlace { DecidedOn = from, CeasedOn = until, ReasonCeased = until is null ? "" : "RD1" }),
        })
        {
            yield return $"# In the return of {year - 1}-{year % 100}, {kind}";
            var edges = Edges(year, kind == "with a social worker").ToList();
            foreach (var line in Alike(edges.SelectMany((from, at) => edges.Skip(at).Select(until => ($"{from.Words} to {until.Words}", make(from.On, until.On))).Append(($"{from.Words} and on", make(from.On, null)))).Select(each => (each.Item1, InWords(Rows(With(county, each.Item2), year).Except(was))))))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Single(int year)
    {
        var county = InCare(year).County;
        var was = Rows(county, year).ToList();
        foreach (var (kind, make) in new (string, Func<DateOnly, Fact>)[]
        {
            ("reviewed", on => new Review { HeldOn = on, Participation = "PN1" }),
            ("matched for adoption", on => new Adoption { DecidedOn = on.AddDays(-1), MatchedOn = on, ByFosterCarers = "0", Adopters = "2", AdoptersSex = "MF", AdoptersStatus = "MM" }),
            ("left a permanent home before", on => new PreviousPermanence { Code = "P1", Authority = "E08", On = on.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) }),
            ("health told of the year", on => new HealthOfYear { Year = on.Year, SdqScore = "12", HealthCheck = "1", TeethCheck = "1", Immunisations = "1", HealthAssessment = "1" }),
            ("told of as a care leaver of the year", on => new CareLeaverOfYear { Year = on.Year, InTouch = "YES", Activity = "F2", Accommodation = "B1" }),
            ("told of as a care leaver, born otherwise", on => new CareLeaverOfYear { Year = on.Year, InTouch = "YES", Activity = "F2", Accommodation = "B1", BornAsReturned = new(2007, 3, 2) }),
        })
        {
            yield return $"# In the return of {year - 1}-{year % 100}, {kind}";
            foreach (var line in Alike(Edges(year).Select(on => (on.Words, InWords(Rows(With(county, make(on.On)), year).Except(was))))))
            {
                yield return line;
            }
        }
    }

    private static County Care(DateOnly from, DateOnly? until, string reason = "E4A", string status = "V2", DateOnly? born = null, string code = "U6")
    {
        var opened = new Books().Do(Opened(Id(1), Said(born ?? new(2012, 5, 6))), Said(born ?? new(2012, 5, 6))).County;
        return With(opened, new LookedAfter { From = from, Until = until, Need = "N1", ReasonCeased = until is null ? "" : reason }, new LegalStatus { From = from, Until = until, Code = status }, new Placement { From = from, Until = until, Code = code, Provider = "PR1", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" });
    }

    private static IEnumerable<Fact> Everything(int year) =>
    [
        new Review { HeldOn = First(year).AddDays(30), Participation = "PN1" }, new MissingEpisode { Code = "M", From = First(year).AddDays(31), Until = First(year).AddDays(32) }, new Allocation { Worker = "SW000001", From = First(year), Reason = "FCONTA" },
        new Unaccompanied { From = First(year) }, new DecisionToPlace { DecidedOn = First(year).AddDays(33) }, new DeprivationOfLiberty { From = First(year).AddDays(34), Until = First(year).AddDays(35) }, new Adoption { MatchedOn = First(year).AddDays(36) },
        new PreviousPermanence { Code = "P1" }, new HealthOfYear { Year = year, SdqScore = "12" }, new Motherhood { Code = "0" },
    ];

    private static IEnumerable<string> OfCare(int year)
    {
        foreach (var status in new[] { "V2", "V3" })
        {
            yield return $"# In the return of {year - 1}-{year % 100}, {(status == "V2" ? "looked after" : "short breaks")}";
            var edges = Edges(year).Prepend(("eleven months before the day after its last", Last(year).AddDays(1).AddMonths(-11))).OrderBy(edge => edge.Item2).ToList();
            foreach (var line in Alike(edges.SelectMany((from, at) => edges.Skip(at).Select(until => ($"{from.Item1} to {until.Item1}", Care(from.Item2, until.Item2, status: status))).Append(($"{from.Item1} and on", Care(from.Item2, null, status: status)))).Select(each => (each.Item1, InWords(Rows(each.Item2, year, "Header").Concat(Rows(With(each.Item2, Everything(year)), year).Select(row => row.Split(' ')[0]).Except(Rows(each.Item2, year).Select(row => row.Split(' ')[0])).Select(name => $"and {name}")))))))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> OfOthers(int year)
    {
        yield return $"# In the return of {year - 1}-{year % 100}, ended by each reason in the year";
        foreach (var line in Alike(CodeLists.ReasonCeased.Codes.Select(code => (code.Value, InWords(Rows(With(Care(First(year).AddMonths(-3), Last(year).AddDays(-9), code.Value), Everything(year)), year).Select(row => row.Split(' ')[0]).Distinct())))))
        {
            yield return line;
        }

        yield return $"# In the return of {year - 1}-{year % 100}, in each placement, from its first day";
        foreach (var line in Alike(CodeLists.Placement.Codes.Select(code => (code.Value, InWords(Rows(Care(First(year), null, code: code.Value), year, "Header").Select(row => row.Replace($",{code.Value},", ",…,", StringComparison.Ordinal)))))))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> OfLeavers(int year)
    {
        yield return $"# In the return of {year - 1}-{year % 100}, left care";
        var left = First(year).AddDays(-1);
        var cases = new List<(string, County)>();
        foreach (var age in Enumerable.Range(16, 7))
        {
            cases.AddRange(Edges(year).Select(edge => ($"{age} on {edge.Words}", Care(new(year - 9, 4, 1), left.AddYears(-(Math.Max(age, 17) - 17)), born: edge.On.AddYears(-age)))));
        }

        var born = Last(year).AddDays(-10).AddYears(-18);
        foreach (var days in new[] { -1, 0, 1 })
        {
            cases.Add(($"{Number(days)} the sixteenth birthday", Care(new(year - 9, 4, 1), born.AddYears(16).AddDays(days), born: born)));
            cases.Add(($"after {91 + days} days since fourteen", Care(born.AddYears(17).AddDays(-91 - days), born.AddYears(17), born: born)));
            cases.Add(($"after {91 + days} days of care that began before fourteen", Care(born.AddYears(14).AddDays(-50), born.AddYears(14).AddDays(91 + days), born: born)));
            cases.Add(($"after 13 weeks since fourteen in two times, of {91 + days} days", With(Care(born.AddYears(15), born.AddYears(15).AddDays(60 + days), born: born), new LookedAfter { From = born.AddYears(16), Until = born.AddYears(16).AddDays(31), Need = "N1", ReasonCeased = "E4A" }, new LegalStatus { From = born.AddYears(16), Until = born.AddYears(16).AddDays(31), Code = "V2" })));
        }

        cases.AddRange(CodeLists.ReasonCeased.Codes.Select(code => ($"by {code.Value}", Care(new(year - 9, 4, 1), born.AddYears(17), code.Value, born: born))));
        cases.Add(("after short breaks", Care(new(year - 9, 4, 1), born.AddYears(17), status: "V3", born: born)));
        foreach (var line in Alike(cases.Select(each => (each.Item1, InWords(Rows(each.Item2, year).Select(row => row.StartsWith("OC3 ", StringComparison.Ordinal) || row.StartsWith("Oc3 ", StringComparison.Ordinal) ? "Oc3" : row.Split(' ')[0]))))))
        {
            yield return line;
        }

        static string Number(int days) => days < 0 ? "the day before" : days == 0 ? "on" : "the day after";
    }

    private static IEnumerable<string> OfHealth(int year)
    {
        foreach (var age in new[] { 4, 17 })
        {
            yield return $"# In the return of {year - 1}-{year % 100}, a score of a child who turns {age}";
            foreach (var line in Alike(Edges(year).Select(edge => (edge.Words, InWords(Rows(With(Care(First(year).AddYears(-1), null, born: edge.On.AddYears(-age)), new StrengthsAndDifficulties { On = First(year).AddDays(40), Score = 14 }), year, "Header", "Episodes"))))))
            {
                yield return line;
            }
        }

        var county = Care(First(year).AddYears(-1), null);
        foreach (var (kind, make) in new (string, Func<DateOnly, Fact>)[]
        {
            ("a score", on => new StrengthsAndDifficulties { On = on, Score = on.Day }),
            ("immunisations up to date", on => new Immunisations { On = on, UpToDate = true }),
            ("immunisations not up to date", on => new Immunisations { On = on }),
            ("a visit to the dentist", on => new DentalCheck { On = on }),
            ("a health assessment", on => new HealthAssessment { HeldOn = on }),
        })
        {
            yield return $"# In the return of {year - 1}-{year % 100}, {kind}";
            foreach (var line in Alike(Edges(year).Select(edge => (edge.Words, InWords(Rows(With(county, make(edge.On)), year, "Header", "Episodes"))))
                .Append(("its first and its last", InWords(Rows(With(county, make(Last(year)), make(First(year))), year, "Header", "Episodes"))))
                .Append(("its first beside what is told of the year", InWords(Rows(With(county, make(First(year)), new HealthOfYear { Year = year, TeethCheck = "0" }), year, "Header", "Episodes"))))))
            {
                yield return line;
            }
        }

        yield return $"# In the return of {year - 1}-{year % 100}, immunisations said twice: {InWords(Rows(With(county, new Immunisations { On = First(year), UpToDate = true }, new Immunisations { On = Last(year) }), year, "Header", "Episodes"))}";
    }

    private static IEnumerable<string> OfHeaders()
    {
        yield return "# What Header says of a record";
        var county = Care(new(2024, 4, 1), null);
        foreach (var (said, facts) in new (string, Fact[])[]
        {
            ("nothing more", []), ("a number", [new Identifier { Scheme = Identifier.Upn, Value = "A123456789012" }]), ("another number", [new Identifier { Scheme = Identifier.Nhs, Value = "9434765919" }]), ("why there is no number", [new Identifier { Scheme = Identifier.Upn, Value = "UN3" }]),
            ("a child id", [new Identifier { Scheme = Identifier.ChildIdOf(Kent), Value = "4711" }]), ("two child ids", [new Identifier { Scheme = Identifier.ChildIdOf(Kent), Value = "4711" }, new Identifier { Scheme = Identifier.ChildIdOf("E10000001"), Value = "4712" }]), ("a child id in small letters", [new Identifier { Scheme = Identifier.ChildIdOf(""), Value = "ab7" }]),
            ("a mother", [new Motherhood { Code = "1", ChildBornOn = new(2025, 1, 2) }]), ("a mother, the day not known", [new Motherhood { Code = "1" }]), ("no mother", [new Motherhood { Code = "0" }]), ("another sex", [new Sex { Code = "M" }]), ("a sex as once coded", [new Sex { Code = "2" }]), ("another day of birth", [new Birth { On = new(2013, 1, 2) }]), ("another ethnicity", [new Ethnicity { Code = "WIRI" }]),
        })
        {
            yield return $"  {said}: {string.Join("; ", Years.Select(year => $"{year} {InWords(ReturnOfRecord.Of(With(county, facts), year).Tables[Tables.Header].Select(row => string.Join(',', row.Row.Child.Length == 12 && facts.All(fact => fact is not Identifier { Value: var value } || value != row.Row.Child) ? "record" : row.Row.Child, string.Join(',', row.Row.Values.Skip(1)))))}"))}";
        }
    }

    /// <summary>The year's return was taken in: of a child of it, of another child of the record, and of a child another year’s return told of.</summary>
    private static IEnumerable<string> TakenIn()
    {
        foreach (var taken in new[] { 2026, 2027 })
        {
            var books = new Books().As(new Actor("return", "The return", IsReturn: true));
            books.Do(new BeginImport(taken, Kent, "first", 1, []), "2027-05-01");
            books.Do(new TakeInReturn(Id(1), Kent, "A1", [new(taken, [.. Tables.All], Returned(taken))]) { MayWithdraw = int.MaxValue }, "2027-05-01");
            books.Do(new FinishImport(taken, Kent, "first", RowCounts.None, 0, 0), "2027-05-01");
            var county = books.County;
            foreach (var year in new[] { 2026, 2027 })
            {
                var was = Rows(county, year).ToList();
                yield return $"# Of the return of {taken - 1}-{taken % 100}, in that of {year - 1}-{year % 100}: {InWords(was)}";
                var cases = new List<(string, County)>();
                foreach (var head in county.Child(Id(1))!.Heads.Where(head => head is { IsLive: true, Said: not ReturnedChild }))
                {
                    var name = head.Said!.InWords.ReplaceLineEndings(" / ");
                    if (head.Said is not (LegalStatus or Placement))
                    {
                        cases.Add(($"{name} taken back", Said(Statement.Retract(head))));
                    }

                    cases.Add(($"{name} confirmed", Said(Statement.Correct(head, head.Said!))));
                    cases.AddRange(Others(head.Said!).Select(other => ($"{name} put right", Said(Statement.Correct(head, other)))));
                }

                cases.AddRange(Everything(year).Concat([new Identifier { Scheme = Identifier.Upn, Value = "A123456789012" }, new Birth { On = new(2013, 1, 2) }, new Sex { Code = "M" }, new DentalCheck { On = First(year) }, new CareLeaverOfYear { Year = year, InTouch = "YES", Activity = "F2", Accommodation = "B1" }]).Select(fact => ($"{fact.InWords.ReplaceLineEndings(" / ")} besides", With(county, fact))));
                foreach (var line in Alike(cases.Select(each => (each.Item1, Rows(each.Item2, year).ToList() is var now ? InWords(now.Except(was).Concat(was.Except(now).Select(gone => $"not {gone}")).DefaultIfEmpty("the same")) : ""))))
                {
                    yield return line;
                }
            }

            County Said(Statement statement) => county.With(Outcome.Add(statement), county.Sign(ChangeId.Of("person"), new DateTime(2027, 5, 2, 9, 0, 0, DateTimeKind.Utc), "sw-1", "Wrong"), out _);
        }

        static IEnumerable<Fact> Others(Fact said) => said switch
        {
            Birth birth => [birth with { On = birth.On.AddDays(1) }],
            Sex => [new Sex { Code = "M" }],
            Ethnicity => [new Ethnicity { Code = "WIRI" }],
            Motherhood => [new Motherhood { Code = "1", ChildBornOn = new(2025, 1, 2) }],
            Review review => [review with { HeldOn = review.HeldOn.AddDays(1) }, review with { Participation = "PN2" }],
            MissingEpisode missing => [missing with { Until = missing.Until?.AddDays(1) }],
            Allocation worker => [worker with { Until = worker.From.AddDays(60) }, worker with { Worker = "SW000009" }],
            Placement placement => [placement with { Code = "U5" }],
            LookedAfter care => [care with { Need = "N2" }],
            DecisionToPlace decision => [decision with { CeasedOn = decision.DecidedOn.AddDays(30), ReasonCeased = "RD1" }],
            Unaccompanied status => [status with { Until = new(2026, 12, 1) }],
            HealthOfYear health => [health with { TeethCheck = "0" }],
            _ => [],
        };
    }

    private static System.Collections.Immutable.ImmutableArray<ReturnedRow> Returned(int year)
    {
        var (first, born) = ($"{year - 1}", "06/05/2012");
        return
        [
            Row(Tables.Header, "F", born, "WBRI", "UN1", "0", ""),
            Row(Tables.Episodes, $"02/05/{first}", "S", "V2", "N1", "U6", "PR1", $"03/08/{first}", "X1", "CARPL", "AA1 1AA", "AA2 2AA", ""),
            Row(Tables.Episodes, $"03/08/{first}", "P", "V2", "N1", "U6", "PR1", "", "", "", "AA1 1AA", "AA3 3AA", ""),
            Row(Tables.Reviews, born, $"01/06/{first}", "PN1"), Row(Tables.Missing, born, "M", $"04/06/{first}", $"05/06/{first}"), Row(Tables.Uasc, "2", born, ""),
            Row(Tables.PlacedAdoption, born, $"07/06/{first}", "", ""), Row(Tables.PrevPerm, born, "P2", "", ""), Row(Tables.Oc2, born, "12", "", "0", "", "1", "1", "1", "0", "", ""),
            Row(Tables.SwEpisodes, born, "SW000001", $"02/05/{first}", "", "FCONTA"),
        ];
    }

    private static ReturnedRow Row(Table table, params string[] values) => new(table, 0, ["A1", .. values]);
}
