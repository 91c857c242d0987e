using Belong.Domain.Facts;
using Belong.Domain.Fostering;

namespace Belong.Data.Demo;

/// <summary>
/// The council’s own foster households: when each was approved and for whom, who supports them, how they live; and as many on hold, suspended, giving relief or gone that
/// the county has the carers that it printed: 864 in the spring of 2016, 778 available at the end of May 2017.
/// </summary>
internal static class Fosterers
{
    /// <summary>Approved at the end of March 2016; and at the end of May 2017, those who are suspended or give relief only apart.</summary>
    public const int Approved2016 = 864, Available2017 = 778;

    private const int Suspended2017 = 8, Relief2017 = 22, OnHold2017 = 17, WorkersToATeam = 6;

    /// <summary>The day of the first count, and of the second.</summary>
    public static readonly DateOnly Spring2016 = new(2016, 3, 31), May2017 = new(2017, 5, 31);

    private static readonly DateOnly AfterSpring = new(2016, 4, 4);

    /// <summary>A team to a district, and one for disabled children.</summary>
    public static IReadOnlyList<string> Teams { get; } = [.. MadeUpNames.Districts.Append("Disabled children").Select(name => $"{name} fostering support")];

    /// <summary>Whoever supports households, each in a team; the first of Harbourside is one of those to sign in as.</summary>
    public static IReadOnlyList<(string Id, string Name, string Team)> Workers { get; } =
    [
        .. Enumerable.Range(0, Teams.Count * WorkersToATeam).Select(i => (Id: $"ssw-{i + 1:00}", Name: i == 0 ? "Beatrix Alderholme" : Staff.NameOf(8000 + i), Team: Teams[(i + 1) % Teams.Count])),
    ];

    public static Actor Manager { get; } = new("fm-01", "Leopold Brackenside");

    private sealed class Plan(Home home, int places, IReadOnlyList<(DateOnly From, DateOnly Until)> stays, int number)
    {
        public Home Home => home;
        public int Number => number;
        public Random Random { get; } = new(40_000 + number);
        public DateOnly First => stays.Count == 0 ? DateOnly.MaxValue : stays.Min(stay => stay.From);
        public DateOnly Last => stays.Count == 0 ? DateOnly.MinValue : stays.Max(stay => stay.Until);
        public DateOnly Approved { get; set; }
        public DateOnly? Ended { get; set; }

        public bool IsApprovedOn(DateOnly day) => Approved <= day && !(Ended <= day);

        /// <summary>For how many children they are approved: as many as they take, or once had.</summary>
        public int Children { get; } = Math.Min(3, Math.Max(places, stays.Select(stay => stays.Count(other => other.From <= stay.From && stay.From < other.Until)).DefaultIfEmpty().Max()));

        public bool HasSomebody(DateOnly day) => stays.Any(stay => stay.From <= day && day < stay.Until);
    }

    public static IEnumerable<Told> Tell(Homes homes, IReadOnlyList<Life> lives, DateOnly today)
    {
        var stays = lives.SelectMany(life => life.Homes.Select((home, i) => (home.Home.Household, home.From, Until: i + 1 < life.Homes.Count ? life.Homes[i + 1].From : life.Last))).Where(each => each.Household is not null).ToLookup(each => each.Household!.Value, each => (each.From, each.Until));
        var plans = homes.Own.Select((own, i) => new Plan(own.Home, own.Places, [.. stays[own.Home.Household!.Value]], i)).ToList();
        Approve(plans);
        End(plans);
        var told = new List<Told>();
        var away = Away(plans);
        foreach (var plan in plans)
        {
            told.AddRange(Of(plan, today, away.GetValueOrDefault(plan)));
        }

        return told;
    }

    /// <summary>Before their first child; as many as the county had by the spring of 2016, and the others after it.</summary>
    private static void Approve(List<Plan> plans)
    {
        // Whoever had a child by then was approved by then, and as many besides as make up the first count.
        var early = Math.Max(Approved2016, plans.Count(plan => plan.First < AfterSpring.AddDays(16)));
        foreach (var (i, plan) in plans.OrderBy(plan => plan.First).ThenBy(plan => plan.Number).Index())
        {
            var latest = plan.First < new DateOnly(2017, 7, 1) ? plan.First.AddDays(-plan.Random.Next(6, 16)) : new DateOnly(2017, 6, 30);
            plan.Approved = i < early ? Earlier(latest, Spring2016).AddDays(-plan.Random.Next(0, 2600)).OrBefore() : Earlier(latest, AfterSpring.AddDays(plan.Random.Next(0, 420)));
        }

        static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
    }

    /// <summary>Those with nobody to come end: some before the first count, the others between the two, until each is met.</summary>
    private static void End(List<Plan> plans)
    {
        var free = plans.Where(plan => plan.Last < new DateOnly(2016, 3, 20)).OrderBy(plan => plan.Last).ThenBy(plan => plan.Number).ToList();
        Until(Spring2016, Approved2016, new DateOnly(2015, 1, 5), free);
        free = [.. plans.Where(plan => plan.Ended is null && plan.Last < new DateOnly(2017, 3, 1)).OrderBy(plan => plan.Last).ThenBy(plan => plan.Number)];
        Until(May2017, Available2017 + Suspended2017 + Relief2017, new DateOnly(2016, 5, 2), free);

        void Until(DateOnly day, int count, DateOnly from, List<Plan> free)
        {
            foreach (var plan in free.Where(plan => plan.IsApprovedOn(day)).ToList().Take(Math.Max(0, plans.Count(plan => plan.IsApprovedOn(day)) - count)))
            {
                var earliest = plan.Last > from ? plan.Last.AddDays(10) : from;
                earliest = earliest > plan.Approved.AddDays(120) ? earliest : plan.Approved.AddDays(120);
                plan.Ended = earliest < day ? earliest.AddDays(plan.Random.Next(0, day.DayNumber - earliest.DayNumber)).OrBefore() : day.OrBefore();
            }
        }
    }

    /// <summary>Of those approved who have nobody, as many suspended, on relief and on hold as there were.</summary>
    private static Dictionary<Plan, string> Away(List<Plan> plans)
    {
        var nobody = plans.Where(plan => plan.IsApprovedOn(May2017) && plan.Approved < new DateOnly(2016, 12, 1) && !plan.HasSomebody(May2017) && plan.Last < May2017).OrderBy(plan => plan.Number * 7919 % 1009).ToList();
        return nobody.Take(Suspended2017 + Relief2017 + OnHold2017).Select((plan, i) => (plan, Why: i < Suspended2017 ? "suspended" : i < Suspended2017 + Relief2017 ? "relief" : "hold")).ToDictionary(each => each.plan, each => each.Why);
    }

    private static IEnumerable<Told> Of(Plan plan, DateOnly today, string? away)
    {
        var (random, home, id) = (plan.Random, plan.Home, plan.Home.Household!.Value);
        var worker = Workers[plan.Number % Workers.Count];
        var by = new Actor(worker.Id, worker.Name);
        var step = 0;
        var names = home.Name.Split(" and ");
        var family = home.Name[(home.Name.LastIndexOf(' ') + 1)..];
        var enquired = plan.Approved.AddDays(-random.Next(180, 420)).OrBefore();
        var lived = enquired.AddDays(-random.Next(400, 4000));
        yield return Do(enquired, new OpenHousehold(id)
        {
            Given = names[0].Split(' ')[0],
            Family = family,
            BornOn = enquired.AddYears(-random.Next(30, 58)).AddDays(-random.Next(0, 364)),
            SecondGiven = names.Length > 1 ? names[1].Split(' ')[0] : "",
            SecondBornOn = names.Length > 1 ? enquired.AddYears(-random.Next(29, 59)).AddDays(-random.Next(0, 364)) : null,
            Address = $"{random.Next(2, 120)} {random.Pick("Mill", "Church", "Station", "Castle", "Orchard", "Quarry", "Ferry", "Windmill")} {random.Pick("Lane", "Road", "Close", "Way", "Rise")}, {worker.Team.Replace(" fostering support", "", StringComparison.Ordinal) switch { "Disabled children" => "Downland", var district => district }}",
            Postcode = home.Postcode,
            Phone = $"01632 960{random.Next(100, 1000)}",
            Since = lived,
            Another = true,
        }, Manager);
        if (random.Chance(45))
        {
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var born = plan.Approved.AddYears(-random.Next(2, 16)).AddDays(-random.Next(0, 364));
                yield return Say(plan.Approved, new Member { Given = random.Pick(random.Chance(50) ? MadeUpNames.Girls : MadeUpNames.Boys), Family = family, Is = Member.Child, BornOn = born, From = born > lived ? born : lived }, by);
            }
        }

        var approval = new FosterApproval { From = plan.Approved, Kind = random.Next(100) switch { < 86 => "mainstream", < 91 => "disabled", < 95 => "short-break", < 98 => "therapeutic", _ => "hub" }, Ground = FosterApproval.Full };
        var approved = ChangeId.Of($"demo/household/{plan.Number}/approved");
        yield return new(At(plan.Approved, ++step), new RecordFact(id) { Said = approval }, approved, Manager);
        int[] ages = [0, 0, 0, 2, 5, 8, 11];
        var lowest = ages[random.Next(ages.Length)];
        yield return Say(plan.Approved, new TermsOfApproval { On = plan.Approved, Children = plan.Children, AgeFrom = 0, AgeTo = 18, Gender = "either", Kinds = random.Pick("short-term long-term", "short-term long-term emergency", "short-term", "long-term", "short-term short-break") }, Manager);
        yield return Say(plan.Approved, new WouldTake { On = plan.Approved, Children = plan.Children, AgeFrom = lowest, AgeTo = Math.Min(18, lowest + random.Next(6, 14)), Gender = random.Pick("either", "either", "either", "girls", "boys"), Kinds = random.Pick("short-term", "short-term long-term", "long-term"), Siblings = plan.Children > 1 ? random.Chance(70) : null, Needs = random.Pick("Would learn about a diagnosis; no young children while the baby is small", "Not children who hurt animals: there are two dogs", "Children with a plan of care at school", "Would take a teenager who needs patience", "") }, by);
        yield return Say(plan.Approved, new LifeAtHome
        {
            On = plan.Approved,
            Words = random.Pick("We eat together at six and nobody has a phone at the table. There is always somebody at home after school.", "A busy house with a garden and a trampoline. Bedtimes are kept; Saturdays are for swimming.", "A quiet house at the end of a lane. We cook together, walk the dog and play cards.", "We have fostered for years and our grown-up children drop in. Everybody helps, and everybody chooses one meal a week."),
            Languages = random.Chance(12) ? random.Pick("English and Polish", "English and Urdu", "English and Welsh", "English and French") : "English",
            Faith = random.Next(100) switch { < 60 => "", < 90 => "Church of England, at Christmas and Easter", < 95 => "Catholic", _ => "Muslim" },
            Skills = random.Pick("First aid; therapeutic parenting course", "Signing; worked in a nursery", "Used to school meetings and exclusions", "Caring for babies who withdraw from drugs", "Teenagers, and being told no"),
            Work = random.Pick("One works from home, the other is a driver", "Both at home", "One teaches part time", "One at home, one on shifts"),
            Transport = random.Pick("Both drive; a car with five seats", "One drives; a car with seven seats", "Both drive"),
            Smokes = random.Chance(6),
            Wheelchair = random.Chance(11),
        }, by);
        for (var i = 1; i <= plan.Children; i++)
        {
            yield return Say(plan.Approved, new Bedroom { From = plan.Approved, Room = i switch { 1 => "Back bedroom, first floor", 2 => "Small front bedroom", _ => "Attic room" }, Use = "children", Beds = 1 }, by);
        }

        if (random.Chance(48))
        {
            yield return Say(plan.Approved, new Pet { From = lived, What = random.Pick("Biscuit, a Labrador", "Pepper, a cat", "Two guinea pigs", "Max, a collie", "Three hens"), AssessedOn = random.Chance(85) ? plan.Approved.AddDays(-random.Next(20, 120)) : null, Words = "" }, by);
        }

        Func<DateOnly, Actor> workerOn = _ => by;
        var others = Workers.Where(each => each.Team == worker.Team && each.Id != worker.Id).ToList();
        var changed = plan.Approved.AddDays(random.Next(200, 1500));
        if (random.Chance(42) && changed < (plan.Ended ?? today).AddDays(-20))
        {
            var first = others[random.Next(others.Count)];
            workerOn = day => day < changed.OrBefore() ? new Actor(first.Id, first.Name) : by;
            var began = ChangeId.Of($"demo/household/{plan.Number}/worker");
            yield return new(At(plan.Approved, ++step), new RecordFact(id) { Said = new SupportedBy { From = plan.Approved, Worker = first.Id, Team = first.Team } }, began, Manager);
            yield return new(At(changed.OrBefore(), ++step), new CompleteFact(id, Life.FactOf(began)) { Said = new SupportedBy { From = plan.Approved, Until = changed.OrBefore().AddDays(-1), Worker = first.Id, Team = first.Team } }, ChangeId.Of($"demo/household/{plan.Number}/worker/left"), Manager);
            yield return Say(changed.OrBefore(), new SupportedBy { From = changed.OrBefore(), Worker = worker.Id, Team = worker.Team, Reason = random.Pick("The first worker left", "Caseloads were evened out", "A new worker for a new year") }, Manager);
        }
        else
        {
            yield return Say(plan.Approved, new SupportedBy { From = plan.Approved, Worker = worker.Id, Team = worker.Team }, Manager);
        }

        if (plan.Ended is { } ended)
        {
            if (random.Chance(62))
            {
                yield return Say(ended.AddDays(-28), new Resignation { On = ended.AddDays(-28), Words = random.Pick("We are moving to be near our grandchildren", "It is time to retire", "We never knew whom to ring", "My job has changed", "We adopt, and want to give our time to that") }, by);
            }
            else
            {
                yield return Do(ended, new CompleteFact(id, Life.FactOf(approved)) { Said = approval with { Until = ended.AddDays(-1), Ended = random.Pick("transferred", "terminated", "adopted", "other") } }, Manager);
            }
        }
        else if (away is "suspended")
        {
            yield return Say(May2017.AddDays(-random.Next(10, 70)).OrBefore(), new Suspended { From = May2017.AddDays(-75), Reason = "A concern about standards of care is looked into", DecidedBy = Manager.Id }, Manager);
        }
        else if (away is "relief")
        {
            yield return Say(May2017.AddDays(-random.Next(60, 300)).OrBefore(), new ReliefOnly { From = May2017.AddDays(-301), Words = "A weekend a month for another household of the hub" }, by);
        }
        else if (away is "hold")
        {
            var from = May2017.AddDays(-random.Next(20, 160)).OrBefore();
            yield return Say(from, new OnHold { From = from, Reason = random.Pick("A new baby", "An operation, and getting well", "Building work on the bedrooms", "A bereavement", "Caring for a parent"), BackOn = random.Chance(70) ? May2017.AddDays(random.Next(30, 150)) : null }, by);
        }

        // Its own dice, so that what is told above stays as it is.
        List<string> carers = [.. names.Select(name => $"{name.Split(' ')[0]} {family}")];
        foreach (var (on, said, signer) in Supporting.Tell(new Random(90_000 + plan.Number), carers, plan.Approved, plan.Ended, plan.HasSomebody, workerOn, today))
        {
            yield return new(on.ToDateTime(new TimeOnly(11, 0), DateTimeKind.Utc).AddSeconds((plan.Number * 14) + (++step % 14)), new RecordFact(id) { Said = said }, ChangeId.Of($"demo/household/{plan.Number}/{step}"), signer);
        }

        Told Say(DateOnly day, Fact said, Actor signer) => Do(day, new RecordFact(id) { Said = said }, signer);
        Told Do(DateOnly day, Act act, Actor signer) => new(At(day, ++step), act, ChangeId.Of($"demo/household/{plan.Number}/{step}"), signer);
        DateTime At(DateOnly day, int second) => day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc).AddSeconds((plan.Number * 20) + second);
    }
}
