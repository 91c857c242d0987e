using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>A fact that a return's rows make, with the key it is matched by and what is doubted of it.</summary>
public sealed record ReturnedFact(string Key, Fact Fact, Source Source, ImmutableArray<string> Doubts);

/// <summary>
/// From what all returns say of a child to the facts they make. Pure: the same rows always make the same facts, so an
/// import is the difference between what its rows made before and what they make now.
/// </summary>
public static class FactOfRow
{
    /// <summary>The facts of all years together. A later year's row goes on with what an earlier year told of.</summary>
    public static IReadOnlyList<ReturnedFact> All(IEnumerable<ReturnedChild> years)
    {
        var inOrder = years.OrderBy(year => year.Year).ToList();
        var rows = inOrder.SelectMany(year => year.Rows.Select(row => (year.Year, Row: row))).ToList();
        var header = rows.LastOrDefault(each => each.Row.Table == Tables.Header).Row;
        var facts = new List<ReturnedFact>();
        var periods = PeriodOfCare.Of(FactsOfEpisodes.Latest(inOrder).Select(each => each.Episode).Where(episode => !episode.IsShortBreak));

        facts.AddRange(FactsOfEpisodes.Of(inOrder));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (year, row) in rows.Where(each => each.Row.Table != Tables.Episodes))
        {
            foreach (var (key, fact, rowDoubts) in FactsOf(row, year, header))
            {
                var doubts = fact is Review review ? rowDoubts.AddRange(RecordReview.Doubtful(periods, review.HeldOn).Select(problem => problem.Words)) : rowDoubts;
                var source = new Source(Label(year), row.Table.Name, row.Number, key);
                var known = facts.FindIndex(each => each.Key == key && each.Fact.GetType() == fact.GetType());
                if (known >= 0 && facts[known].Source.Return == source.Return && row.Table == Tables.Missing)
                {
                    // Two absences of one child beginning on one day: both are told of, the second under a key of its own.
                    var nth = counts[key] = counts.GetValueOrDefault(key, 1) + 1;
                    facts.Add(new(Nth(key, nth), fact, source with { Key = Nth(key, nth) }, doubts));
                }
                else if (known >= 0)
                {
                    facts[known] = new(key, fact, source, doubts);
                }
                else
                {
                    facts.Add(new(key, fact, source, doubts));
                }
            }
        }

        return facts;
    }

    /// <summary>The key of a row with its dates written one way.</summary>
    public static string DayKey(ReturnedRow row) => string.Join('|', row.Table.Key.Select(column => row.Date(column) is { } day ? ReturnDate.Write(day) : row[column]));

    /// <summary>The key of the fact a row makes; for Header, of the first of several.</summary>
    public static string KeyOf(ReturnedRow row, int year) => row.Table == Tables.Episodes ? $"episode/{row.Date("DECOM"):O}" : KeyOf(Facts(row, year, null).First().Fact)!;

    /// <summary>A key for the second and later rows that would share one.</summary>
    public static string Nth(string key, int nth) => nth == 1 ? key : $"{key}/{nth}";

    /// <summary>How a return is named in sources: the year in which it ends.</summary>
    public static string Label(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The key by which a fact said by a person would be matched with a returned one; null for kinds no return tells of.</summary>
    public static string? KeyOf(Fact fact) => fact switch
    {
        Birth => "birth",
        Sex => "sex",
        Ethnicity => "ethnicity",
        Motherhood => "mother",
        Identifier { Scheme: Identifier.Upn } => "upn",
        LookedAfter care => $"care/{care.From:O}",
        LegalStatus legal => $"legal/{legal.From:O}",
        Placement placement => $"placement/{placement.From:O}",
        EpisodeAsReturned episode => $"episode/{episode.From:O}",
        Review review => $"review/{review.HeldOn:O}",
        Unaccompanied => "uasc",
        HealthOfYear health => $"health/{health.Year}",
        CareLeaverOfYear leaver => $"care-leaver/{leaver.Year}",
        Adoption => "adoption",
        DecisionToPlace decision => $"decision-to-place/{decision.DecidedOn:O}",
        PreviousPermanence before => $"previous-permanence/{before.Code}/{before.On}",
        MissingEpisode missing => $"missing/{missing.Code}/{missing.From:O}",
        Allocation allocation => $"worker/{allocation.Worker}/{allocation.From:O}",
        DeprivationOfLiberty liberty => $"liberty/{liberty.From:O}",
        _ => null,
    };

    /// <summary>Whether what a person recorded says all that the return says: of some kinds people record more than any row can tell.</summary>
    public static bool Agrees(Fact recorded, Fact returned) => (recorded, returned) switch
    {
        (Review mine, Review theirs) => mine.HeldOn == theirs.HeldOn && mine.Participation == theirs.Participation,
        (Allocation mine, Allocation theirs) => mine.Worker == theirs.Worker && mine.Span == theirs.Span && mine.Reason == theirs.Reason,
        (MissingEpisode mine, MissingEpisode theirs) => mine.Code == theirs.Code && mine.Span == theirs.Span,
        _ => recorded.Equals(returned),
    };

    /// <summary>The fact a row makes; of Header's the first.</summary>
    public static Fact FactOf(ReturnedRow row, int year) => Facts(row, year, null).First().Fact;

    /// <summary>The facts one row makes, each with the key it is matched by.</summary>
    internal static IEnumerable<(string Key, Fact Fact, ImmutableArray<string> Doubts)> FactsOf(ReturnedRow row, int year, ReturnedRow? header)
    {
        var doubts = BirthDoubts(row, header);
        return Facts(row, year, header).Select(pair => (KeyOf(pair.Fact)!, pair.Fact, doubts.AddRange(pair.Doubts).AddRange(Late(pair.Fact, year))));
    }

    private static IEnumerable<(Fact Fact, ImmutableArray<string> Doubts)> Facts(ReturnedRow row, int year, ReturnedRow? header)
    {
        var bornHere = row.Table != Tables.Header && header is null ? row.Table.Columns.Contains("DOB") ? row.Date("DOB") : null : null;
        switch (row.Table.Name)
        {
            case "Header":
                yield return (new Birth { On = row.Date("DOB")!.Value }, []);
                if (row["SEX"].Length > 0)
                {
                    yield return (new Sex { Code = row["SEX"] }, Unknown(CodeLists.Sex, row["SEX"], year));
                }

                if (row["ETHNIC"].Length > 0)
                {
                    yield return (new Ethnicity { Code = row["ETHNIC"] }, Unknown(CodeLists.Ethnicity, row["ETHNIC"]));
                }

                if (row["UPN"].Length > 0)
                {
                    yield return (new Identifier { Scheme = Identifier.Upn, Value = row["UPN"] }, []);
                }

                if (row["MOTHER"].Length > 0 || row["MC_DOB"].Length > 0)
                {
                    yield return (new Motherhood { Code = row["MOTHER"], ChildBornOn = row.Date("MC_DOB") }, Unread(row, "MC_DOB"));
                }

                break;
            case "Reviews":
                yield return (new Review { HeldOn = row.Date("REVIEW")!.Value, Participation = row["REVIEW_CODE"], BornAsReturned = bornHere }, Unknown(CodeLists.Participation, row["REVIEW_CODE"]));
                break;
            case "UASC":
                yield return (new Unaccompanied { Until = row.Date("DUC") }, header is not null && row["SEX"].Length > 0 && row["SEX"] != header["SEX"] ? ["The sex differs from the one in Header"] : []);
                break;
            case "OC2":
                yield return (
                    new HealthOfYear
                    {
                        Year = year,
                        SdqScore = row["SDQ_SCORE"],
                        SdqReason = row["SDQ_REASON"],
                        Convicted = row["CONVICTED"],
                        HealthCheck = row["HEALTH_CHECK"],
                        Immunisations = row["IMMUNISATIONS"],
                        TeethCheck = row["TEETH_CHECK"],
                        HealthAssessment = row["HEALTH_ASSESSMENT"],
                        SubstanceMisuse = row["SUBSTANCE_MISUSE"],
                        InterventionReceived = row["INTERVENTION_RECEIVED"],
                        InterventionOffered = row["INTERVENTION_OFFERED"],
                    },
                    []);
                break;
            case "OC3":
                yield return (new CareLeaverOfYear { Year = year, InTouch = row["IN_TOUCH"], Activity = row["ACTIV"], Accommodation = row["ACCOM"], BornAsReturned = bornHere }, []);
                break;
            case "AD1":
                yield return (
                    new Adoption
                    {
                        DecidedOn = row.Date("DATE_INT"),
                        MatchedOn = row.Date("DATE_MATCH")!.Value,
                        ByFosterCarers = row["FOSTER_CARE"],
                        Adopters = row["NB_ADOPTR"],
                        AdoptersSex = row["SEX_ADOPTR"],
                        AdoptersStatus = row["LS_ADOPTR"],
                    },
                    Unread(row, "DATE_INT"));
                break;
            case "PlacedAdoption":
                yield return (new DecisionToPlace { DecidedOn = row.Date("DATE_PLACED")!.Value, CeasedOn = row.Date("DATE_PLACED_CEASED"), ReasonCeased = row["REASON_PLACED_CEASED"] }, []);
                break;
            case "PrevPerm":
                yield return (new PreviousPermanence { Code = row["PREV_PERM"], Authority = row["LA_PERM"], On = row["DATE_PERM"] }, []);
                break;
            case "Missing":
                yield return (new MissingEpisode { Code = row["MISSING"], From = row.Date("MIS_START")!.Value, Until = row.Date("MIS_END") }, Unknown(CodeLists.Missing, row["MISSING"]));
                break;
            case "SWEpisodes":
                yield return (new Allocation { Worker = row["SW_ID"], From = row.Date("SW_DECOM")!.Value, Until = row.Date("SW_DEC"), Reason = row["SW_REASON"] }, Unknown(CodeLists.WorkerChange, row["SW_REASON"]));
                break;
            default:
                yield return (new DeprivationOfLiberty { From = row.Date("DOLO_START")!.Value, Until = row.Date("DOLO_END") }, []);
                break;
        }
    }

    private static ImmutableArray<string> Late(Fact fact, int year) =>
        fact.Happened is { } happened && happened.Day > new ReportingYear(Math.Max(1, year)).Until ? [$"{happened.Day.InWords()} is after the year of the return"] : [];

    private static ImmutableArray<string> BirthDoubts(ReturnedRow row, ReturnedRow? header) =>
        row.Table == Tables.Header || !row.Table.Columns.Contains("DOB") || row["DOB"].Length == 0 ? []
        : row.Date("DOB") is not { } born ? [$"The date of birth in the row cannot be read: {row["DOB"]}"]
        : header is not null && born != header.Date("DOB") ? [$"The date of birth in the row, {born.InWords()}, differs from the one in Header"]
        : [];

    private static ImmutableArray<string> Unread(ReturnedRow row, string column) =>
        row[column].Length > 0 && row.Date(column) is null ? [$"{column} cannot be read as a date: {row[column]}"] : [];

    internal static ImmutableArray<string> Unknown(CodeList list, string code, int? year = null) =>
        code.Length == 0 ? [$"The {list.Name} is missing"]
        : !list.Has(code) ? [$"{code} is not a {list.Name} code"]
        : year is { } y && !list.HasIn(code, y) ? [$"{code} was not a {list.Name} code in {y - 1}-{y % 100:00}"]
        : [];
}
