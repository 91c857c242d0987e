using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Performance.Reports;

namespace Belong.Data.Demo;

/// <summary>The people of the made-up county: reviewing officers of 29 full-time posts, their managers, and the workers of the teams.</summary>
internal static class Staff
{
    public sealed record Officer(string Id, string Given, string Family, string Area, int FullTime, bool Locum);

    private static readonly DateOnly YearBegan = new(2016, 4, 1);
    private static readonly string[] Given = ["Marguerite", "Alder", "Beatrix", "Corin", "Dalia", "Emrys", "Freya", "Gethin", "Hester", "Ivor", "Jocasta", "Kester", "Linnea", "Merrick", "Nerys", "Osric"];

    /// <summary>Twenty-seven whole posts and four halves: twenty-nine. Seven are locums.</summary>
    public static IReadOnlyList<Officer> Officers { get; } =
    [
        .. Enumerable.Range(1, 31).Select(i => new Officer(
            $"iro-{i:00}", i == 1 ? "Marguerite" : Given[i % Given.Length], i == 1 ? "Oakdew" : MadeUpNames.Family(new Random(i)), i % 2 == 1 ? MadeUpNames.SouthAndEast : MadeUpNames.NorthAndWest, i % 8 == 0 || i == 31 ? 50 : 100, i >= 25)),
    ];

    /// <summary>Opens their records, the day before the first child's; every post is held from then on.</summary>
    public static IEnumerable<(Act Act, string Name)> Tell(DateOnly from)
    {
        var number = 0;
        SubjectId Id() => new(new Guid(++number, 0x5741, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));

        foreach (var officer in Officers)
        {
            var id = Id();
            yield return (new OpenWorker(id) { Id = officer.Id, Given = officer.Given, Family = officer.Family, Email = $"{officer.Id}@wealdshire.invalid" }, $"{officer.Id}/open");
            yield return (new RecordFact(id) { Said = new Employment { From = from, Role = Employment.ReviewingOfficer, Team = officer.Area == MadeUpNames.SouthAndEast ? "Reviewing team 1" : "Reviewing team 2", Area = officer.Area, Grade = "KR12", FullTime = officer.FullTime, Kind = officer.Locum ? "locum" : "permanent", Purpose = officer.Locum ? "More unaccompanied children" : "" } }, $"{officer.Id}/post");
        }

        foreach (var (i, theme) in LeadRole.Themes.Codes.Index())
        {
            var holder = new SubjectId(new Guid((i * 3) + 1, 0x5741, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));
            yield return (new RecordFact(holder) { Said = new LeadRole { From = from, Theme = theme.Value } }, $"lead/{theme.Value}");
        }

        foreach (var (code, given, family, role) in new[]
        {
            ("rm-01", "Desmond", "Hazelstead", Employment.ReviewingManager), ("rm-02", "Ottoline", "Ridgelark", Employment.ReviewingManager), ("ad-01", "Imogen", "Sorrelgarth", Employment.Director), ("ad-02", "Rafferty", "Nettlewick", Employment.Director),
            ("d-001", "Helena", "Yarrowbank", Employment.Director), ("m-001", "Tobias", "Fernmead", Employment.Manager), ("p-001", "Callum", "Saltridge", Employment.Other), ("a-001", "Priya", "Quillgarth", Employment.Other), ("r-001", "Noel", "Pebblestead", Employment.Other), ("ds-01", "Winifred", "Larkmoor", Employment.Other),
        })
        {
            var id = Id();
            yield return (new OpenWorker(id) { Id = code, Given = given, Family = family, Email = $"{code}@wealdshire.invalid" }, $"{code}/open");
            yield return (new RecordFact(id) { Said = new Employment { From = from, Role = role, Team = role == Employment.Manager ? "Harbourside children in care" : "", Kind = "permanent" } }, $"{code}/post");
        }

        for (var i = 0; i < 240; i++)
        {
            var id = Id();
            var code = $"w-{i:000}";
            var names = new Random(1000 + i);
            var team = $"{MadeUpNames.Districts[i / 40]} children in care";
            yield return (new OpenWorker(id) { Id = code, Given = i == 45 ? "Asha" : names.Pick(names.Next(3) == 0 ? MadeUpNames.Boys : MadeUpNames.Girls), Family = i == 45 ? "Lindwick" : MadeUpNames.Family(names), Email = $"{code}@wealdshire.invalid" }, $"{code}/open");
            yield return (new RecordFact(id) { Said = new Employment { From = from, Role = Employment.SocialWorker, Team = team, Area = MadeUpNames.Districts[i / 40], Kind = "permanent" } }, $"{code}/post");
        }
    }

    /// <summary>What the service says of itself: surveys that came back, its meetings, seats, aims, and what inspectors expect; each on its own day.</summary>
    public static IEnumerable<Told> Service(DateOnly today)
    {
        var random = new Random(7);
        foreach (var (year, returns) in new[] { (2016, Published.FeedbackLastYear), (2017, Published.Feedback) })
        {
            foreach (var (of, count) in new[] { ("care-leaver", returns.CareLeavers), ("carer", returns.Carers), ("parent", returns.Parents) })
            {
                for (var i = 0; i < count; i++)
                {
                    var on = new DateOnly(year - 1, 4, 1).AddDays(random.Next(0, 364));
                    yield return Say(on, new Feedback { Of = of, On = on, Heard = random.Pick("yes", "yes", "mostly", "no"), Scaled = random.Next(4, 11), Strengths = random.Pick("The officer knows the child", "Reviews are held at our house", "We are told what was decided") }, $"feedback/{of}/{year}/{i}");
                }
            }
        }

        foreach (var kind in ServiceMeeting.Kinds.Codes.Select(code => code.Value))
        {
            for (var day = new DateOnly(2016, 4, 12); day < today.AddMonths(1); day = day.AddMonths(ServiceMeeting.MonthsBetween(kind)))
            {
                var on = day.AddDays(kind.Length);
                yield return Say(on, new ServiceMeeting { Kind = kind, On = on, Words = on <= today ? "Caseloads, disputes of the quarter, and one review looked at together" : "" }, $"meeting/{kind}/{day:O}");
            }
        }

        foreach (var (panel, often) in new[] { ("Adolescent risk management panel", "monthly"), ("Access to resources panel", "weekly"), ("Adoption panel", "fortnightly"), ("Care leavers’ transition panel", "monthly"), ("Youth justice board", "quarterly"), ("Secure accommodation reviews", "as needed") })
        {
            yield return Say(YearBegan, new PanelSeat { From = YearBegan, Panel = panel, Who = "A manager of reviewing officers", Often = often }, $"seat/{panel}");
        }

        foreach (var (i, (words, measure)) in new (string, string)[]
        {
            ("Every child is seen between reviews", "officer-visits-between-reviews"), ("More children chair their reviews", "reviews-chaired"), ("Plans are good, and shared with the child", "care-plan-grades"), ("Disputes are settled in time", "disputes-settled-in-time"),
            ("The service is told of each child in time", "late-notifications"), ("Reports reach reviews in time", "reports-to-reviews"), ("Minutes reach everybody in twenty working days", ""), ("Good practice is shown to other teams", ""),
        }.Index())
        {
            yield return Say(YearBegan.AddYears(1), new ServiceAim { Year = 2018, Words = words, Measure = measure }, $"aim/{i}");
        }

        foreach (var (i, words) in new[] { "Reviewing officers challenge drift and delay, and it shows in the child’s life", "Caseloads let officers know their children", "Children take part in their reviews and know their rights" }.Index())
        {
            yield return Say(YearBegan, new Expectation { Words = words, Source = "Framework for inspection of children’s services" }, $"expectation/{i}");
        }

        string[] picked = [ReviewingService.Words[2], ReviewingService.Words[3], ReviewingService.Words[4], ReviewingService.Words[8]];
        yield return new(new DateTime(2017, 6, 12, 10, 0, 0, DateTimeKind.Utc), new QuoteInReport(IroAnnualReport.Code, 2017) { Picked = picked, Allowed = picked }, ChangeId.Of("demo/quoted"));

        // A meeting to come is in the diary already.
        Told Say(DateOnly on, Fact fact, string name) => new((on < today ? on : today).ToDateTime(new TimeOnly(15, 30), DateTimeKind.Utc), new RecordFact(CouncilRecord.TheCouncil) { Said = fact }, ChangeId.Of($"demo/{name}"));
    }
}
