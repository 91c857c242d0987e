using Belong.Data.Demo.Words;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Performance.Reports;

namespace Belong.Data.Demo;

/// <summary>The people of the made-up county: reviewing officers of 29 full-time posts, their managers, and the teams of social workers with a manager each. Posts stay; those who hold them come and go.</summary>
internal static class Staff
{
    /// <summary>Everybody is at work from this day, or came later.</summary>
    public static readonly DateOnly Beginning = new(2004, 1, 5);

    public static readonly Actor Records = new("r-001", "Noel Pebblestead"), Analyst = new("a-001", "Priya Quillgarth"), Clerk = new("ds-01", "Winifred Larkmoor"), Head = new("rm-01", "Desmond Hazelstead"), Deputy = new("rm-02", "Ottoline Ridgelark"), Placements = new("p-001", "Callum Saltridge"), ServiceManager = new("sm-01", "Gwen Fallowmead"), Assistant = new("ad-01", "Imogen Sorrelgarth");

    private static readonly DateOnly YearBegan = new(2016, 4, 1), Today = DemoCounty.Today;
    private const int DesksToATeam = 9;

    /// <summary>Two teams to a district, and four for young people who came alone.</summary>
    public static IReadOnlyList<Team> Teams { get; } =
    [
        .. MadeUpNames.Districts.SelectMany((district, i) => new[] { Make($"{district} children in care", district, i * 40), Make($"{district} children in care 2", district, (i * 40) + 20) }),
        .. Enumerable.Range(0, 4).Select(i => Make($"Unaccompanied young people {i + 1}", MadeUpNames.Districts[i], 240 + (i * 20))),
    ];

    /// <summary>Twenty-seven whole posts and four halves: twenty-nine. Seven are held by locums.</summary>
    public static IReadOnlyList<Desk> Officers { get; } = MakeOfficers();

    private static readonly Dictionary<string, Actor> Managers = Teams.Select((team, i) => (team.Name, Actor: team.Name == "Harbourside children in care" ? new Actor("m-001", "Tobias Fernmead") : Named($"m-{i + 2:000}", 5000 + i))).ToDictionary(each => each.Name, each => each.Actor, StringComparer.Ordinal);

    public static Actor ManagerOf(string team) => Managers[team];

    /// <summary>The team of the district or of those who came alone, and in it the desk whose turn it is.</summary>
    public static Desk DeskFor(bool alone, string district, int number)
    {
        var teams = alone ? Teams.Where(team => team.IsForThoseAlone).ToList() : Teams.Where(team => !team.IsForThoseAlone && team.District == district).ToList();
        var desks = teams[number % teams.Count].Desks;
        return desks[number / teams.Count % desks.Count];
    }

    /// <summary>A colleague's desk in the other team of the district, or another in the same.</summary>
    public static Desk AnotherDesk(Desk desk, Random random)
    {
        var teams = Teams.Where(team => team.IsForThoseAlone == desk.Team.StartsWith('U') && (team.IsForThoseAlone || team.District == desk.Area)).ToList();
        for (; ; )
        {
            if (teams[random.Next(teams.Count)].Desks is var desks && desks[random.Next(desks.Count)] is var other && other != desk)
            {
                return other;
            }
        }
    }

    /// <summary>Opens their records and says their posts, each on the day on which they came; and who left, on the last day.</summary>
    public static IEnumerable<Told> Tell()
    {
        var number = 0;
        var told = new List<Told>();
        foreach (var desk in Officers)
        {
            foreach (var (i, held) in desk.Held.Index())
            {
                Open(held, new Employment { Role = Post.ReviewingOfficer.Code, Team = desk.Area == MadeUpNames.SouthAndEast ? "Reviewing team 1" : "Reviewing team 2", Area = desk.Area, Grade = "KR12", FullTime = desk.FullTime, Kind = desk.Locum && i == desk.Held.Count - 1 ? "locum" : "permanent", Purpose = desk.Locum && i == desk.Held.Count - 1 ? "More unaccompanied children" : "" });
            }
        }

        foreach (var (code, name, role) in new[]
        {
            ("rm-01", "Desmond Hazelstead", Post.ReviewingManager), ("rm-02", "Ottoline Ridgelark", Post.ReviewingManager), ("ad-01", "Imogen Sorrelgarth", Post.AreaDirector), ("ad-02", "Rafferty Nettlewick", Post.SafeguardingDirector),
            ("d-001", "Helena Yarrowbank", Post.Director), ("sm-01", "Gwen Fallowmead", Post.TeamManager), ("p-001", "Callum Saltridge", Post.PlacementOfficer), ("a-001", "Priya Quillgarth", Post.Analyst), ("r-001", "Noel Pebblestead", Post.RecordsOfficer), ("ds-01", "Winifred Larkmoor", Post.Clerk),
        })
        {
            Open(new(code, name, Beginning, null), new Employment { Role = role.Code, Kind = "permanent" });
        }

        foreach (var team in Teams)
        {
            var manager = ManagerOf(team.Name);
            Open(new(manager.Id, manager.Name, Beginning, null), new Employment { Role = Post.TeamManager.Code, Team = team.Name, Area = team.District, Kind = "permanent" });
            foreach (var held in team.Desks.SelectMany(desk => desk.Held))
            {
                Open(held, new Employment { Role = Post.SocialWorker.Code, Team = team.Name, Area = team.District, Kind = "permanent" });
            }
        }

        Open(new(Fosterers.Manager.Id, Fosterers.Manager.Name, Beginning, null), new Employment { Role = Post.FosteringManager.Code, Kind = "permanent" });
        foreach (var (id, name) in Supporting.Reviewers)
        {
            Open(new(id, name, Beginning, null), new Employment { Role = Post.Other.Code, Kind = "permanent", Team = "Fostering reviews" });
        }

        foreach (var (id, name, team) in Fosterers.Workers)
        {
            Open(new(id, name, Beginning, null), new Employment { Role = Post.SupervisingWorker.Code, Team = team, Kind = "permanent" });
        }

        var leads = Officers.Where(desk => desk.Held.Count == 1).ToList();
        foreach (var (i, theme) in LeadRole.Themes.Codes.Index())
        {
            told.Add(new(At(Beginning, 900 + i), new RecordFact(subjects[leads[i].Held[0].Id]) { Said = new LeadRole { From = Beginning, Theme = theme.Value } }, ChangeId.Of($"demo/lead/{theme.Value}"), Head));
        }

        return told;

        void Open(Tenure held, Employment post)
        {
            var id = new SubjectId(new Guid(++number, 0x5741, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));
            var (given, family) = (held.Name[..held.Name.IndexOf(' ')], held.Name[(held.Name.IndexOf(' ') + 1)..]);
            subjects[held.Id] = id;
            told.Add(new(At(held.From, number), new OpenWorker(id) { Id = held.Id, Given = given, Family = family, Email = $"{held.Id}@wealdshire.invalid" }, ChangeId.Of($"demo/{held.Id}/open"), Records));
            var said = ChangeId.Of($"demo/{held.Id}/post");
            told.Add(new(At(held.From, number), new RecordFact(id) { Said = post with { From = held.From } }, said, Records));
            if (held.Until is { } until)
            {
                told.Add(new(At(until.OrBefore(), number), new CompleteFact(id, Life.FactOf(said)) { Said = post with { From = held.From, Until = until } }, ChangeId.Of($"demo/{held.Id}/left"), Records));
            }
        }
    }

    private static readonly Dictionary<string, SubjectId> subjects = new(StringComparer.Ordinal);

    private static DateTime At(DateOnly day, int second) => day.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc).AddSeconds(second);

    private static Team Make(string name, string district, int first)
    {
        var random = new Random(1000 + first);
        var free = first + DesksToATeam;
        var desks = new List<Desk>();
        for (var i = 0; i < DesksToATeam; i++)
        {
            var held = new List<Tenure>();
            var now = first + i == 45 ? new Tenure("w-045", "Asha Lindwick", new(2014, 9, 8), null) : null;
            var from = Beginning;
            for (var before = random.Next(10) switch { < 2 => 0, < 8 => 1, _ => 2 }; before > 0 && free < first + 20; before--)
            {
                var until = now is not null ? now.From.AddDays(-1) : before > 1 ? new DateOnly(2012, 1, 2).AddDays(random.Next(0, 900)) : new DateOnly(2014, 9, 1).AddDays(random.Next(0, 1000));
                until = until.OrBefore();
                held.Add(Known(free++, from, until));
                from = until.AddDays(1).OrNext();
                if (from > until.AddDays(1))
                {
                    held[^1] = held[^1] with { Until = from.AddDays(-1) };
                }
            }

            held.Add(now is not null && held.Count == 0 ? now with { From = Beginning } : now is not null ? now with { From = from } : Known(first + i, from, null));
            desks.Add(new(name, district, 100, false, held));
        }

        return new(name, district, desks);

        static Tenure Known(int id, DateOnly from, DateOnly? until) => new($"w-{id:000}", Named("", 1000 + id).Name, from, until);
    }

    private static List<Desk> MakeOfficers()
    {
        var desks = new List<Desk>();
        var left = 32;
        for (var i = 1; i <= 31; i++)
        {
            var area = i % 2 == 1 ? MadeUpNames.SouthAndEast : MadeUpNames.NorthAndWest;
            var name = i == 1 ? "Marguerite Oakdew" : Named("", i).Name;
            var tenures = new List<Tenure>();
            var from = Beginning;
            if (i % 3 == 0 || i >= 25)
            {
                // Those who came lately, and whom they followed.
                from = new DateOnly(2015, 5, 4).AddDays(new Random(i).Next(0, 620)).OrNext();
                tenures.Add(new($"iro-{left:00}", Named("", 700 + left).Name, Beginning, from.AddDays(-1)));
                left++;
            }

            tenures.Add(new($"iro-{i:00}", name, from, null));
            desks.Add(new("", area, i % 8 == 0 || i == 31 ? 50 : 100, i >= 25, tenures));
        }

        return desks;
    }

    /// <summary>A made-up name, the same each time.</summary>
    public static string NameOf(int seed) => Named("", seed).Name;

    private static Actor Named(string id, int seed)
    {
        var random = new Random(seed);
        return new(id, $"{random.Pick(random.Chance(72) ? MadeUpNames.Women : MadeUpNames.Men)} {MadeUpNames.Family(random)}");
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
                    var on = new DateOnly(year - 1, 4, 1).AddDays(random.Next(0, 364)).OrBefore();
                    on = on.Month == 3 && on.Year == year - 1 ? new DateOnly(year - 1, 4, 1) : on;
                    yield return Say(on, new Feedback { Of = of, On = on, Heard = random.Pick("yes", "yes", "mostly", "no"), Scaled = random.Next(4, 11), Strengths = random.Pick("The officer knows the child", "Reviews are held at our house", "We are told what was decided") }, $"feedback/{of}/{year}/{i}");
                }
            }
        }

        foreach (var kind in ServiceMeeting.Kinds.Codes.Select(code => code.Value))
        {
            for (var day = new DateOnly(2016, 4, 12); day < today.AddMonths(1); day = day.AddMonths(ServiceMeeting.MonthsBetween(kind)))
            {
                var on = day.AddDays(kind.Length).OrNext();
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

        string[] picked = [.. ChildsWords.Quoted];
        yield return new(new DateTime(2017, 6, 12, 10, 0, 0, DateTimeKind.Utc), new QuoteInReport(IroAnnualReport.Code, 2017) { Picked = picked, Allowed = picked }, ChangeId.Of("demo/quoted"), Head);

        // A meeting to come is in the diary already.
        Told Say(DateOnly on, Fact fact, string name) => new((on < today ? on : today).OrBefore().ToDateTime(new TimeOnly(15, 30), DateTimeKind.Utc), new RecordFact(CouncilRecord.TheCouncil) { Said = fact }, ChangeId.Of($"demo/{name}"), Head);
    }
}
