using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The rows of one child.</summary>
/// <param name="takenIn">The year's return was taken in: what only other returns told of is history, and adds nothing to it.</param>
internal sealed class RowsOfRecord(ChildRecord child, string authority, int year, bool takenIn)
{
    /// <summary>Rows that were not in the files stand after all that were.</summary>
    private const int New = int.MaxValue;

    private readonly DateSpan span = new ReportingYear(year).Span;
    private readonly List<Entry<ReturnedChild>> returned = [.. child.Facts<ReturnedChild>().Where(each => each.Fact.Year == year)];
    private readonly ReturnedRow? header = child.Facts<ReturnedChild>().OrderBy(each => each.Fact.Year).SelectMany(each => each.Fact.Rows).LastOrDefault(row => row.Table == Tables.Header);
    private readonly HashSet<FactId> told = [];
    private readonly List<MadeRow> made = [];
    private ImmutableArray<Episode> inYear = [];

    private DateOnly Begins => span.From;
    private DateOnly Ends => span.Last;

    public static IEnumerable<MadeRow> Of(ChildRecord child, string authority, int year, bool takenIn) =>
        new RowsOfRecord(takenIn || child.Facts<ReturnedChild>().Any(each => each.Fact.Year == year) ? WithoutLaterReturns.Of(child, year) : child, authority, year, takenIn).All();

    private IEnumerable<MadeRow> All()
    {
        var tables = Layout.Of(year);
        Episodes();
        foreach (var entry in returned)
        {
            foreach (var (row, key) in Keyed(entry.Fact).Where(each => each.Row.Table != Tables.Episodes && each.Row.Table != Tables.Header))
            {
                Returned(row, key, entry.Subject);
            }
        }

        NewFacts();
        if (made.Count > 0 || returned.Any(entry => entry.Fact.Rows.Any(row => row.Table == Tables.Header)))
        {
            Header();
        }

        return made.Where(row => tables.Contains(row.Row.Table));
    }

    private static IEnumerable<(ReturnedRow Row, string Key)> Keyed(ReturnedChild returned) => returned.Rows.Zip(returned.Lines, (row, line) => (row, line[1]));

    private void Episodes()
    {
        var rows = returned.SelectMany(entry => entry.Fact.Rows.Where(row => row.Table == Tables.Episodes).Select(row => (Row: row, entry.Subject))).ToList();
        var told = rows.ToLookup(each => each.Row.Date("DECOM")!.Value);
        var kept = ImmutableArray.CreateBuilder<Episode>();
        foreach (var episode in child.Episodes)
        {
            var here = told[episode.From].FirstOrDefault();
            var said = here.Row is not null && FactsOfEpisodes.EpisodeOf(here.Row).SameRowAs(episode);
            if (!said && episode.Because.All(IsHistory))
            {
                continue;
            }

            if (!said && !(episode.From <= Ends && (episode.Until is null || episode.Until >= Begins)))
            {
                continue;
            }

            // What ended after the year is still going on in its return.
            var cut = !said && episode.Until > Ends ? episode with { Until = null, ReasonCeased = "", ReasonForChange = "" } : episode;
            kept.Add(cut);
            made.Add(new(
                said ? here.Row! : Row(Tables.Episodes, here.Row?.Number, cut.From, cut.ReasonNew, cut.LegalStatus, cut.Need, cut.Place, cut.Provider, cut.Until, cut.ReasonCeased, cut.ReasonForChange, cut.HomePostcode, cut.Postcode, cut.Urn),
                here.Row is null ? child.Id : here.Subject,
                [.. episode.Because.Select(entry => entry.FactId)]));
        }

        inYear = kept.ToImmutable();
    }

    /// <summary>A row of the return taken in: as it was, or as what it says is now known, or not at all where it was taken back.</summary>
    private void Returned(ReturnedRow row, string key, SubjectId subject)
    {
        var (_, fact, _) = FactOfRow.FactsOf(row, year, header).First();
        var same = child.Heads.FirstOrDefault(head => head.IsLive && head.Subject == subject && !told.Contains(head.FactId) && head.Said!.Equals(fact));
        if (same is not null)
        {
            told.Add(same.FactId);
            made.Add(new(WithIdentity(row, subject), subject, [same.FactId]));
            return;
        }

        var kind = FactKind.Of(fact.GetType());
        if (child.Heads.LastOrDefault(head => head.Kind == kind && head.Subject == subject && !told.Contains(head.FactId) && KeyOfLine(head) == key) is { IsLive: true } changed)
        {
            told.Add(changed.FactId);
            made.Add(new(WithIdentity(RowOf(changed, row), subject) with { Number = row.Number }, subject, [changed.FactId]));
        }
    }

    /// <summary>The row with the date of birth and sex that a person has said since; else as it was returned, even if it differs from Header. Sex in the code of the year.</summary>
    private ReturnedRow WithIdentity(ReturnedRow row, SubjectId subject)
    {
        var values = row.Values;
        if (row.Table.Columns.Contains("DOB") && Last<Birth>(subject) is { Source: null } birth)
        {
            values = values.SetItem(row.Table.IndexOf("DOB"), ReturnDate.Write(birth.Fact.On));
        }

        // Many systems went on writing 1 and 2 in UASC; the meaning is the same, and the code is the year's.
        if (row.Table.Columns.Contains("SEX"))
        {
            values = values.SetItem(row.Table.IndexOf("SEX"), Layout.SexIn(year, Last<Sex>(subject) is { Source: null } sex ? sex.Fact.Code : row["SEX"]));
        }

        return row with { Values = values };
    }

    private string? KeyOfLine(Entry head) =>
        head.Source?.Key ?? child.Line(head.FactId).LastOrDefault(entry => entry.Source is not null)?.Source!.Key ?? (head.IsLive ? FactOfRow.KeyOf(head.Said!) : null);

    /// <summary>Facts of the year's cohort that no row taken in has told of.</summary>
    private void NewFacts()
    {
        var inCare = inYear.Any(episode => !episode.IsShortBreak);
        Add<Review>(review => inCare && span.Covers(review.HeldOn));
        Add<Unaccompanied>(status => !inYear.IsEmpty && (status.Until is null || status.Until >= Begins) && (status.From is null || status.From <= Ends));
        Add<Adoption>(_ => inYear.Any(episode => episode.ReasonCeased is "E11" or "E12"));
        Add<DecisionToPlace>(decision => !inYear.IsEmpty && decision.DecidedOn <= Ends && (decision.CeasedOn is null || decision.CeasedOn >= Begins));
        Add<PreviousPermanence>(_ => inYear.Any(episode => episode.ReasonNew == "S" && episode.From >= Begins));
        Add<MissingEpisode>(missing => inCare && missing.From <= Ends && (missing.Until is null || missing.Until >= Begins));
        Add<DeprivationOfLiberty>(order => !inYear.IsEmpty && order.From <= Ends && (order.Until is null || order.Until >= Begins));

        // From 2024-25 the social workers of the year before are asked for as well.
        var workersFrom = year >= 2025 ? Begins.AddYears(-1) : Begins;
        Add<Allocation>(worker => inCare && worker.From <= Ends && (worker.Until is null || worker.Until >= workersFrom));
        Add<HealthOfYear>(health => health.Year == year && !inYear.IsEmpty);
        Add<CareLeaverOfYear>(leaver => leaver.Year == year);
        HealthFromRecord();
        LeaverFromRecord();
    }

    private void Add<TFact>(Func<TFact, bool> belongs)
        where TFact : Fact
    {
        foreach (var entry in child.Facts<TFact>().Where(entry => !told.Contains(entry.FactId) && belongs(entry.Fact) && !IsHistory(entry)))
        {
            told.Add(entry.FactId);
            made.Add(new(RowOf(entry, null), child.Id, [entry.FactId]));
        }
    }

    /// <summary>Only another year's return has it, and this year's, which was taken in, does not.</summary>
    private bool IsHistory(Entry entry) => takenIn && entry.Source is not null;

    /// <summary>A child looked after all year of whom no return spoke: what the record says of the year's checks, and blanks where it says nothing.</summary>
    private void HealthFromRecord()
    {
        if (returned.Count > 0 || (takenIn && child.CameFromReturn) || made.Exists(row => row.Row.Table == Tables.Oc2) || child.BornOn is not { } born || !WasTwelveMonths())
        {
            return;
        }

        var facts = new List<FactId>();
        string Seen<TFact>(Func<TFact, DateOnly> on, Func<TFact, bool>? good = null)
            where TFact : Fact
        {
            var last = child.Facts<TFact>().Where(entry => span.Covers(on(entry.Fact))).MaxBy(entry => on(entry.Fact));
            if (last is null)
            {
                return "";
            }

            facts.Add(last.FactId);
            return good?.Invoke(last.Fact) == false ? "0" : "1";
        }

        var asked = Age.Birthday(born, 4) <= Ends && Age.Birthday(born, 17) > Begins;
        var score = asked ? child.Facts<StrengthsAndDifficulties>().Where(entry => span.Covers(entry.Fact.On)).MaxBy(entry => entry.Fact.On) : null;
        if (score is not null)
        {
            facts.Add(score.FactId);
        }

        var (immunised, teeth, assessed) = (Seen<Immunisations>(each => each.On, each => each.UpToDate), Seen<DentalCheck>(each => each.On), Seen<HealthAssessment>(each => each.HeldOn));
        made.Add(new(Row(Tables.Oc2, null, born, score?.Fact.Score.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", "", "", "", immunised, teeth, assessed, "", "", ""), child.Id, [.. facts]));
    }

    /// <summary>A young person who left care at 16 or later and turned 17 to 21 in the year: the row is there to be completed.</summary>
    private void LeaverFromRecord()
    {
        if (returned.Count > 0 || (takenIn && child.CameFromReturn) || !inYear.IsEmpty || made.Exists(row => row.Row.Table == Tables.Oc3) || child.BornOn is not { } born)
        {
            return;
        }

        var turns = Enumerable.Range(17, 5).Any(age => span.Covers(Age.Birthday(born, age)));
        var last = child.Episodes.LastOrDefault(episode => !episode.IsShortBreak);
        var since14 = child.Episodes.Where(episode => !episode.IsShortBreak && episode.Until is not null)
            .Sum(episode => Math.Max(0, episode.Until!.Value.DayNumber - Math.Max(episode.From.DayNumber, Age.Birthday(born, 14).DayNumber)));
        if (turns && last?.Until is { } left && left < Begins && left >= Age.Birthday(born, 16) && since14 >= 13 * 7 && last.ReasonCeased is not ("E11" or "E12" or "E2" or "E3"))
        {
            made.Add(new(Row(Tables.Oc3, null, born, "", "", ""), child.Id, [.. last.Because.Select(entry => entry.FactId)]));
        }
    }

    private bool WasTwelveMonths()
    {
        var months = new TwelveMonths(Begins, Ends);
        foreach (var episode in inYear)
        {
            months.With(episode.From, DateGiven.Of(episode.Until), episode.ReasonNew == "S", episode.ReasonCeased == "X1", episode.IsShortBreak);
        }

        return months.Were;
    }

    private void Header()
    {
        var subjects = returned.Where(entry => entry.Fact.Rows.Any(row => row.Table == Tables.Header)).Select(entry => entry.Subject).Distinct().DefaultIfEmpty(child.Id).ToList();
        foreach (var subject in subjects)
        {
            var row = returned.Where(entry => entry.Subject == subject).SelectMany(entry => entry.Fact.Rows).LastOrDefault(each => each.Table == Tables.Header);
            // Whether she is a mother is asked of a girl who was looked after in the year, and of no care leaver.
            var (birth, sex, ethnicity, upn, mother) = (Last<Birth>(subject), Last<Sex>(subject), Last<Ethnicity>(subject), Last<Identifier>(subject, each => each.Scheme == Identifier.Upn), row is null && inYear.IsEmpty ? null : Last<Motherhood>(subject));
            ImmutableArray<FactId> facts = [.. new Entry?[] { birth, sex, ethnicity, upn, mother }.OfType<Entry>().Select(entry => entry.FactId)];
            if (row is null && new Entry?[] { birth, sex, ethnicity, upn, mother }.All(each => each is null ? takenIn : IsHistory(each)))
            {
                continue; // the return that was taken in has no Header row of the child, and nobody has said anything since
            }

            var said = row is null ? [] : FactOfRow.FactsOf(row, year, null).Select(each => each.Fact).ToList();
            var now = Row(
                Tables.Header,
                row?.Number,
                Cell("SEX", sex, each => Layout.SexIn(year, each.Code)),
                Cell("DOB", birth, each => ReturnDate.Write(each.On)),
                Cell("ETHNIC", ethnicity, each => each.Code),
                Cell("UPN", upn, each => each.Value),
                Cell("MOTHER", mother, each => each.Code),
                Cell("MC_DOB", mother, each => each.ChildBornOn is { } on ? ReturnDate.Write(on) : row is null ? "" : Unread(row, "MC_DOB")));
            made.Add(new(row is not null && now.Values[1..].SequenceEqual(row.Values[1..]) ? row : now, subject, facts));

            // A cell stands as it was returned, and blank where it was blank, until a person says otherwise.
            string Cell<TFact>(string column, Entry<TFact>? head, Func<TFact, string> say)
                where TFact : Fact =>
                row is not null && head is not { Source: null } && said.OfType<TFact>().All(each => each.Equals(head?.Fact)) ? row[column] : head is null ? "" : say(head.Fact);
        }
    }

    /// <summary>What no fact could hold because it was no date.</summary>
    private static string Unread(ReturnedRow row, string column) => column.EndsWith("DOB", StringComparison.Ordinal) && row.Date(column) is null ? row[column] : "";

    private Entry<TFact>? Last<TFact>(SubjectId subject, Func<TFact, bool>? which = null)
        where TFact : Fact =>
        child.Facts<TFact>().LastOrDefault(entry => entry.Subject == subject && which?.Invoke(entry.Fact) != false) ?? child.Facts<TFact>().LastOrDefault(entry => which?.Invoke(entry.Fact) != false);

    /// <summary>The row a fact makes. What it cannot hold is the row's own, where there was one.</summary>
    private ReturnedRow RowOf(Entry entry, ReturnedRow? was)
    {
        object? born = was is not null && entry.Source is not null && was.Table.Columns.Contains("DOB") ? was["DOB"] : child.BornOn;
        DateOnly? Open(DateOnly? until) => was is null && until > Ends ? null : until;
        return entry.Said switch
        {
            Review review => Row(Tables.Reviews, null, born, review.HeldOn, review.Participation),
            Unaccompanied status => Row(Tables.Uasc, null, Layout.SexIn(year, was?["SEX"] ?? child.Sex?.Code ?? ""), born, status.Until),
            HealthOfYear health => Row(Tables.Oc2, null, born, health.SdqScore, health.SdqReason, health.Convicted, health.HealthCheck, health.Immunisations, health.TeethCheck, health.HealthAssessment, health.SubstanceMisuse, health.InterventionReceived, health.InterventionOffered),
            CareLeaverOfYear leaver => Row(Tables.Oc3, null, born ?? leaver.BornAsReturned, leaver.InTouch, leaver.Activity, leaver.Accommodation),
            Adoption adoption => Row(Tables.Ad1, null, born, adoption.DecidedOn, adoption.MatchedOn, adoption.ByFosterCarers, adoption.Adopters, adoption.AdoptersSex, adoption.AdoptersStatus),
            DecisionToPlace decision => Row(Tables.PlacedAdoption, null, born, decision.DecidedOn, Open(decision.CeasedOn), decision.CeasedOn is { } ceased && Open(ceased) is null ? "" : decision.ReasonCeased),
            PreviousPermanence before => Row(Tables.PrevPerm, null, born, before.Code, before.Authority, before.On),
            MissingEpisode missing => Row(Tables.Missing, null, born, missing.Code, missing.From, Open(missing.Until)),
            Allocation worker => Row(Tables.SwEpisodes, null, born, worker.Worker, worker.From, Open(worker.Until), worker.Reason),
            DeprivationOfLiberty order => Row(Tables.DoLo, null, born, order.From, Open(order.Until)),
            _ => throw new InvalidOperationException($"No row says {entry.Kind.Name}"),
        };
    }

    private ReturnedRow Row(Table table, int? number, params ReadOnlySpan<object?> cells)
    {
        var values = ImmutableArray.CreateBuilder<string>(table.Columns.Length);
        values.Add(Id);
        foreach (var cell in cells)
        {
            values.Add(cell switch
            {
                null => "",
                DateOnly day => ReturnDate.Write(day),
                _ => ((string)cell).Trim().ToUpperInvariant(),
            });
        }

        return new(table, number ?? New, values.MoveToImmutable());
    }

    /// <summary>The authority's own id; a child who has none yet is known by the record's.</summary>
    private string Id => child.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Identifier.ChildIdOf(authority))?.Fact.Value ?? child.ChildId ?? child.Id.Value.ToString("N")[..12].ToUpperInvariant();
}
