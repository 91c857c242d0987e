using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Data.Demo;

/// <summary>The sufficiency strategy, the targets of the year, and the figures that others work out.</summary>
internal static class Strategy
{
    public static IEnumerable<Told> Tell()
    {
        var begun = new DateOnly(2015, 7, 1);
        yield return Say(begun, new SufficiencyStrategy { From = begun, Title = "Homes for our children: sufficiency strategy", Words = "Enough homes of the right kind, near enough to matter, for every child in care and care leaver." }, "strategy");
        string[] challenges =
        [
            "Fewer children should need to come into care, and those who do should not stay longer than they need",
            "Young people who leave care need somewhere suitable to live",
            "Children should live near those who matter to them, with carers who can keep them",
            "Children should have a home for good, early",
        ];
        foreach (var (i, words) in challenges.Index())
        {
            yield return Say(begun, new SufficiencyChallenge { Number = i + 1, Words = words }, $"challenge/{i + 1}");
        }

        (string Words, string Measure, int Challenge, string Direction, decimal Tolerance)[] measures =
        [
            ("Fewer children in care", "cla-at-year-end", 1, "down", 20), ("More care leavers in suitable accommodation", "care-leavers-suitable-accommodation", 2, "up", 1), ("More children placed within 20 miles of home", "within-20-miles", 3, "up", 1),
            ("A stable share in the same placement for two years", "same-placement-2-years", 3, "steady", 2), ("More children with the council’s own, skilled carers", "placed-with-in-house-provider", 3, "up", 1), ("Fewer children who move three or more times a year", "moves-3-plus", 3, "down", 5),
            ("Less time from entering care to the adoption order", "average-days-care-start-to-order", 4, "down", 10), ("More children in permanent, long-term fostering", "long-term-fostering", 4, "up", 0.5m),
        ];
        foreach (var (i, (words, measure, challenge, direction, tolerance)) in measures.Index())
        {
            yield return Say(begun.AddDays(1), new SufficiencyMeasure { Number = i + 1, Words = words, Measure = measure, Challenge = new FactId(EntryId.Of(ChangeId.Of($"demo/challenge/{challenge}"), 0).Value) }, $"strategy-measure/{i + 1}");
            foreach (var year in new[] { 2017, 2018 })
            {
                yield return new(At(new DateOnly(year - 1, 4, 1)), new SetTarget(measure) { Year = year, Direction = direction, Tolerance = tolerance.ToString(System.Globalization.CultureInfo.InvariantCulture), Source = "The sufficiency strategy, appendix 1" }, ChangeId.Of($"demo/target/{measure}/{year}"), Staff.Analyst);
            }
        }

        foreach (var (i, words) in new[] { "Early help, prevention and partnership", "Developing the council’s own foster care", "Better quality of care", "Working with the market", "An organisation that works" }.Index())
        {
            yield return Say(begun, new SufficiencyLever { Number = i + 1, Words = words }, $"lever/{i + 1}");
        }

        foreach (var (measure, value, tolerance) in new[] { ("reviews-on-time-per-review", "98", "1"), ("participation-rate", "95", "2"), ("visits-on-time", "95", "3"), ("health-assessment-rate", "90", "3"), ("dental-check-rate", "90", "5"), ("placements-3-plus", "10", "1"), ("initial-health-assessments-on-time", "85", "5"), ("education-plans-on-time", "90", "5"), ("return-interviews-on-time", "85", "5"), ("late-notifications", "80", "10") })
        {
            foreach (var year in new[] { 2017, 2018 })
            {
                yield return new(At(new DateOnly(year - 1, 4, 3)), new SetTarget(measure) { Year = year, Direction = "reach", Value = value, Tolerance = tolerance, Source = "The service’s plan for the year" }, ChangeId.Of($"demo/target/{measure}/{year}"), Staff.Analyst);
            }
        }

        foreach (var (measure, who) in new[] { ("cla-at-year-end", "ad-01"), ("adopted-in-year", "ad-02"), ("adoption-orders-granted", "ad-02"), ("reviews-on-time-per-review", "rm-01"), ("visits-on-time", "ad-01") })
        {
            yield return new(At(new DateOnly(2016, 4, 4)), new NameOwner(measure) { Who = who }, ChangeId.Of($"demo/owner/{measure}"), Staff.Analyst);
        }

        // Shares of leavers who were adopted, as England and the region published them.
        foreach (var (area, shares) in new[] { (FigureOfOthers.England, new[] { 13, 14, 17, 17, 15 }), (FigureOfOthers.Region, new[] { 11, 14, 17, 18, 14 }) })
        {
            foreach (var (i, share) in shares.Index())
            {
                yield return Take("share-adopted", "", area, 2012 + i, $"{share}%", "National statistics of looked after children", new DateOnly(2016, 12, 20), null);
            }
        }

        // What no published table here has: made up as the county is, and saying so.
        foreach (var (measure, england) in new[] { ("placements-3-plus", "10%"), ("same-placement-2-years", "68%"), ("placed-with-in-house-provider", "66%"), ("health-assessment-rate", "90%"), ("dental-check-rate", "84%"), ("immunisation-rate", "87%"), ("uasc-share", "6%") })
        {
            yield return Take(measure, "", FigureOfOthers.England, 2017, england, "Made up for the made-up county: not a published figure", new DateOnly(2017, 6, 30), null);
        }

        // Counted by others of the county: what the youth justice service says of its whole caseload.
        foreach (var (title, value) in new[] { ("Youth justice caseload", "246"), ("Children in need in the youth justice caseload", "40"), ("Children with a protection plan in the youth justice caseload", "6"), ("Care leavers over 18 in the youth justice caseload", "14"), ("Unaccompanied children in the youth justice caseload", "4"), ("Minority ethnic young people in the youth justice caseload", "39"), ("Young people in custody", "28"), ("First-time entrants to youth justice", "300") })
        {
            yield return Take(Slug(title), title, FigureOfOthers.Service, 2017, value, "The youth justice service’s own system", new DateOnly(2017, 5, 2), 246);
        }

        foreach (var (title, value) in new[] { ("First-time entrants to youth justice", "614"), ("Young people in custody", "44") })
        {
            yield return Take(Slug(title), title, FigureOfOthers.Service, 2015, value, "The youth justice service’s own system", new DateOnly(2015, 5, 6), null);
        }
    }

    private static string Slug(string title) => title.ToLowerInvariant().Replace(' ', '-');

    private static Told Take(string measure, string title, string area, int year, string value, string source, DateOnly on, int? of) =>
        new(At(on), new TakeFigure(measure) { Title = title, Area = area, Period = $"{year}", Value = value, Base = of is null || value == "246" || year != 2017 || measure.StartsWith("young-people", StringComparison.Ordinal) || measure.StartsWith("first", StringComparison.Ordinal) ? null : of, Source = source, ExtractedOn = on }, ChangeId.Of($"demo/others/{measure}/{area}/{year}"), Staff.Analyst);

    private static Told Say(DateOnly on, Fact fact, string name) => new(At(on), new RecordFact(CouncilRecord.TheCouncil) { Said = fact }, ChangeId.Of($"demo/{name}"), Staff.Analyst);

    private static DateTime At(DateOnly on) => on.OrNext().ToDateTime(new TimeOnly(11, 0), DateTimeKind.Utc);
}
