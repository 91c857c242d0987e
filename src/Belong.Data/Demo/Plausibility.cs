using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Returns.Ssda903.Export;

namespace Belong.Data.Demo;

/// <summary>One thing a practitioner would look at: the value, the range within which a county could be, and where the range is from.</summary>
public sealed record Plausible(string What, decimal Value, decimal Least, decimal Most, string Source)
{
    /// <summary>What cannot be at all, and so is counted to nought.</summary>
    public bool IsImpossibility => Most == 0;

    public bool Holds => Value >= Least && Value <= Most;

    public string Allowed => IsImpossibility ? "0" : string.Create(CultureInfo.InvariantCulture, $"{Least:0.#} to {Most:0.#}");
}

/// <summary>
/// Whether a county could be: shares beside the national statistics of 2016-17, and things that cannot be. What stands beside
/// England counts citizen children only, as one child in sixteen came alone there and one in four here.
/// </summary>
public sealed class Plausibility
{
    private const string England = "Children looked after in England, year ending 31 March 2017 (DfE, SSDA903)", Law = "Law", Court = "Children Act 1989, section 32: 26 weeks, extended by eight at a time", Ours = "Practice: no published range";

    private static readonly ReportingYear Year = new(2017);
    private readonly County county;
    private readonly DateOnly today;
    private readonly DateOnly ends = Year.Until;
    private readonly List<Plausible> found = [];
    private readonly List<ChildRecord> all, inCare, citizens, alone;

    private Plausibility(County county, DateOnly today)
    {
        this.county = county;
        this.today = today;
        all = [.. county.Children];
        inCare = [.. all.Where(child => child.IsLookedAfterOn(ends))];
        alone = [.. inCare.Where(child => child.IsUnaccompaniedOn(ends))];
        citizens = [.. inCare.Except(alone)];
    }

    public static ImmutableArray<Plausible> Of(County county, DateOnly today)
    {
        var looked = new Plausibility(county, today);
        looked.Shares();
        looked.Impossibilities();
        looked.Practice();
        looked.Rhythm();
        return [.. looked.found];
    }

    private void Shares()
    {
        Share("Placed with foster carers", citizens, At("U"), 65, 82, $"{England}: 74%");
        Share("Fostered by relatives or friends", citizens, child => Place(child) is "U1" or "U2" or "U3", 8, 22, $"{England}: 17% of those fostered");
        Share("Placed with own parents", citizens, At("P1"), 3, 10, $"{England}: 6%");
        Share("Placed for adoption", citizens, At("A"), 2, 7, $"{England}: 3%");
        Share("In children’s homes, secure homes or residential schools", citizens, child => Place(child) is "K1" or "K2" or "S1" or "R1", 5, 13, $"{England}: 8 to 11%");
        Share("Under a care order, interim or full", citizens, child => Legal(child) is "C1" or "C2", 60, 80, $"{England}: 69%");
        Share("Under an interim care order", citizens, child => Legal(child) == "C1", 10, 26, $"{England}: about a quarter of care orders");
        Share("Under a placement order", citizens, child => Legal(child) == "E1", 4, 11, $"{England}: 7%");
        Share("Accommodated under section 20", citizens, child => Legal(child) == "V2", 14, 28, $"{England}: 23%");
        Share("In need because of abuse or neglect", citizens, child => child.EpisodeOn(ends)?.Need == "N1", 50, 72, $"{England}: 61%");
        Share("Unaccompanied young people: boys", alone, child => child.Sex?.Code == "1", 85, 98, $"{England}: 92%");
        Share("Unaccompanied young people: 15 and over", alone, child => Age.On(child.BornOn!.Value, ends) >= 15, 80, 98, $"{England}: 78% were 16 and over");
        Share("Three or more placements in the year", inCare, child => Placements(child, Year) >= 3, 8, 16, $"{England}: 10%. The published table of moves alone makes 12.5% here");
        foreach (var before in new[] { new ReportingYear(2015), new ReportingYear(2016) })
        {
            Share($"Three or more placements in {before}", [.. all.Where(child => child.IsLookedAfterOn(before.Until))], child => Placements(child, before) >= 3, 6, 16, $"{England}: 10%");
        }

        Share("Missing at some time in the year", [.. all.Where(child => child.Episodes.Any(each => !each.IsShortBreak && each.Span.Touches(Year.Span)))], child => child.Facts<MissingEpisode>().Any(each => each.Fact.Span.Touches(Year.Span)), 5, 14, $"{England}: 10%");
        Measured("health-assessment-rate", "Health assessment in the year", 82, 97, $"{England}: 89%");
        Measured("dental-check-rate", "Dental check in the year", 74, 93, $"{England}: 83%");
        Measured("immunisation-rate", "Immunisations up to date", 76, 95, $"{England}: 84%");
        Measured("average-sdq", "Average strengths and difficulties score", 13, 15.5m, $"{England}: 14.1");
        Measured("same-placement-2-years", "In the same placement for two years", 55, 80, $"{England}: 70% in 2017, as then counted");
    }

    private void Impossibilities()
    {
        None("Section 20 and living with parents", Episodes(each => each is { Place: "P1", LegalStatus: "V2" }), $"{Law}: nobody is accommodated with own parents");
        None("Relatives who care, approved by another than the council", Episodes(each => each.Place is "U1" or "U2" or "U3" && each.Provider != "PR1"), "2010 Regulations, regulations 24 to 27");
        None("Children under two in long-term fostering", all.SelectMany(child => child.Facts<Placement>().Where(each => each.Fact.Code == "U4" && each.Fact.From < child.BornOn!.Value.AddYears(2))), Ours);
        None("Dental checks before the first birthday", all.SelectMany(child => child.Facts<DentalCheck>().Where(each => each.Fact.On < child.BornOn!.Value.AddYears(1))), Ours);
        None("Interim care orders of more than sixty weeks", Interim().Where(each => each.Days > 60 * 7), Court);
        None("Interim care orders that ended with a final order in under 25 weeks", Interim().Where(each => each.Final && each.Days < 25 * 7), Court);
        None("Orders of the court on a day it does not sit", all.SelectMany(child => child.Facts<LegalStatus>().Where(each => each.Fact.Code is "C1" or "C2" or "E1" && !WorkCalendar.England.IsWorkingDay(each.Fact.From))), Ours);
        None("Police protection of more than 72 hours", all.SelectMany(child => child.Facts<LegalStatus>().Where(each => each.Fact.Code == "L1" && (each.Fact.Until ?? today).DayNumber - each.Fact.From.DayNumber > 3)), "Children Act 1989, section 46(6)");
        None("Unaccompanied young people without country or language", alone.Where(child => child.Facts<Unaccompanied>()[0].Fact.CountryOfOrigin.Length == 0 || child.Facts<Language>().IsEmpty), Ours);
        None("Unaccompanied young people who live with parents", alone.Where(child => Place(child) == "P1"), Ours);
        None("A baby’s own words at a visit", all.SelectMany(child => child.Facts<Visit>().Where(each => each.Fact.ChildsWords.Length > 0 && each.Fact.On < child.BornOn!.Value.AddMonths(20))), Ours);
        None("Visits in the same words as the one before", all.SelectMany(child => child.Facts<Visit>().Where(each => each.Fact.Seen).OrderBy(each => each.Fact.On) is var visits ? visits.Zip(visits.Skip(1)).Where(pair => pair.First.Fact.Notes == pair.Second.Fact.Notes) : []), Ours);
        None("Decisions that a review had made before in the same words", all.SelectMany(child => child.Facts<Domain.Reviewing.Decision>().GroupBy(each => each.Fact.What).Where(same => same.Count() > 1)), Ours);
        None("Entries signed by nobody who works here", all.SelectMany(child => child.Entries).Where(entry => county.Worker(entry.Signature.By) is null), Ours);
        None("Teams that have not six to ten social workers and a manager", Teams(), Ours);
        Say("Errors of the return of 2016-17, by the nearest rules", CheckRecord.Of(county, 2017).Found.Findings.Count(each => each.Rule.Code is not ("1001" or "1002")), 0, 60, "A return that is nearly clean. Rules 1001 and 1002 are left out: of care leavers of earlier years they read no more than last year’s episodes");

        IEnumerable<Episode> Episodes(Func<Episode, bool> which) => all.SelectMany(child => child.Episodes.Where(which));

        IEnumerable<(int Days, bool Final)> Interim() =>
            from child in all
            let statuses = child.Facts<LegalStatus>().OrderBy(each => each.Fact.From).ToList()
            from status in statuses
            where status.Fact.Code == "C1"
            let after = statuses.Find(each => each.Fact.From > status.Fact.From)
            select ((status.Fact.Until ?? today).DayNumber - status.Fact.From.DayNumber, after?.Fact.Code is "C2" or "E1");

        IEnumerable<string> Teams()
        {
            var working = county.Workers.Select(worker => worker.WorksOn(today)?.Fact).OfType<Employment>().ToList();
            return working.Where(post => post.Post == Post.SocialWorker).GroupBy(post => post.Team)
                .Where(team => team.Count() is < 6 or > 10 || !working.Exists(post => post.Post == Post.TeamManager && post.Team == team.Key)).Select(team => team.Key);
        }
    }

    private void Practice()
    {
        var settled = citizens.Where(child => child.CareOn(ends) is { } care && care.From < ends.AddMonths(-6)).ToList();
        Share("With a plan for permanence after six months", settled, child => child.PermanencePlanOn(ends) is not null, 88, 100, "Care planning guidance: by the second review");
        Share("Whose contact with family is planned", citizens, child => !child.Facts<ContactPlan>().IsEmpty, 80, 100, "2010 Regulations, regulation 5");
        Share("With a brother or sister on record", citizens, child => !child.Siblings.IsEmpty, 35, 75, Ours);
        var brothers = citizens.Where(child => child.Siblings.Select(county.Child).Any(other => other?.IsLookedAfterOn(ends) == true)).ToList();
        Share("Of those with one in care, in the same home", brothers, child => child.Siblings.Select(county.Child).Any(other => other?.PlacementOn(ends)?.Fact.Home == child.PlacementOn(ends)?.Fact.Home), 45, 85, Ours);
        Share("Unaccompanied young people with kin to visit", alone, child => child.Facts<ContactPlan>().Any(each => each.Fact.Way == "together"), 3, 20, Ours);
        Share("Visits with what the child said or what was seen", [.. inCare.SelectMany(child => child.Facts<Visit>())], each => each.Fact.Notes.Length > 0, 92, 100, Ours);
        Measured("visits-on-time", "Visits in time", 85, 98, Ours);
    }

    /// <summary>When things happen: through the year, in the two years before and the months since, and on working days.</summary>
    private void Rhythm()
    {
        var entries = all.SelectMany(child => child.Entries.Where(entry => entry.Subject == child.Id)).ToList();
        Share("Recorded on weekends and bank holidays", entries, entry => !WorkCalendar.England.IsWorkingDay(DateOnly.FromDateTime(entry.Signature.At)), 0, 8, Ours);
        var moves = all.SelectMany(child => child.CountedPlacements.Where(each => !ReferenceEquals(each.Care.Episodes[0], each.Placement.Episodes[0]) && Year.Span.Covers(each.Placement.From)).Select(each => each.Placement.From.Month)).ToList();
        var months = moves.GroupBy(month => month).Select(month => 100m * month.Count() / moves.Count).ToList();
        Say("The month with fewest moves, in a hundred of the year’s", months.Count < 12 ? 0 : months.Min(), 4, 8.3m, Ours);
        Say("The month with most", months.DefaultIfEmpty().Max(), 8.3m, 14, Ours);
        foreach (var (what, when) in new (string, Func<DateSpan, int>)[] { ("children who came into care", Came), ("children who left", Left), ("moves", Moved) })
        {
            var (now, before) = (when(new DateSpan(new(2017, 4, 1), today)), when(new DateSpan(new(2016, 4, 1), today.AddYears(-1))));
            Say($"Since 1 April 2017 against the same months of 2016: {what}, in a hundred", before == 0 ? 0 : 100m * now / before, 55, 150, Ours);
        }

        var officers = county.Workers.SelectMany(worker => worker.Facts<Employment>()).Where(post => post.Fact.Post is Post.SocialWorker or Post.ReviewingOfficer).ToList();
        Share("Posts that somebody left since April 2014", officers, post => post.Fact.Until >= new DateOnly(2014, 4, 1), 15, 60, "Children and family social workers in England, 2017 (DfE): 14% leave in a year");

        int Came(DateSpan span) => all.Count(child => child.PeriodsOfCare.Any(care => span.Covers(care.From)));
        int Left(DateSpan span) => all.Count(child => child.PeriodsOfCare.Any(care => care.Until is { } until && span.Covers(until)));
        int Moved(DateSpan span) => all.Sum(child => child.CountedPlacements.Count(each => !ReferenceEquals(each.Care.Episodes[0], each.Placement.Episodes[0]) && span.Covers(each.Placement.From)));
    }

    private void Measured(string code, string what, decimal least, decimal most, string source) =>
        Say(what, Figures.Of(AllMeasures.Find(code)!, new Reading(county, Year, Terms.Of(county, today))).First().Value ?? 0, least, most, source);

    private void Share<T>(string what, IReadOnlyList<T> of, Func<T, bool> which, decimal least, decimal most, string source) =>
        Say(what, of.Count == 0 ? 0 : Math.Round(100m * of.Count(which) / of.Count, 1), least, most, source);

    private void None<T>(string what, IEnumerable<T> which, string source) => Say(what, which.Count(), 0, 0, source);

    private void Say(string what, decimal value, decimal least, decimal most, string source) => found.Add(new(what, Math.Round(value, 1), least, most, source));

    private Func<ChildRecord, bool> At(string kind) => child => Place(child).StartsWith(kind, StringComparison.Ordinal);

    private string Place(ChildRecord child) => child.EpisodeOn(ends)?.Place ?? "";

    private string Legal(ChildRecord child) => child.EpisodeOn(ends)?.LegalStatus ?? "";

    private static int Placements(ChildRecord child, ReportingYear year) => child.CountedPlacements.Count(each => each.Placement.Span.Touches(year.Span));
}
