using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>Where a child goes next, why the last home ended, and whether it was planned.</summary>
internal sealed record Placing(Home Home, string Reason, bool Planned = true, bool SameCarers = false);

/// <summary>Where a move of a life leads: from the home it leaves, on a day, until the next.</summary>
internal delegate Placing Next(Life life, DateOnly day, Home now, DateOnly until);

/// <summary>
/// One made-up child's life: a story says its course in legal statuses and homes, the services add what they did, and all of it
/// comes out as the acts that people would have recorded, each on its day or a little after.
/// </summary>
internal sealed class Life
{
    private static readonly ReportingYear Year = new(2017);
    private readonly DateOnly today;
    private readonly int number;
    private readonly List<(DateOnly Day, int Order, Act Act, ChangeId Change, Actor? By)> acts = [];
    private readonly List<(DateOnly On, string Code)> orders = [];
    private readonly SortedDictionary<DateOnly, Next> moves = [];
    private readonly FreeMoves free;
    private readonly List<ToldPlacement> homes = [];
    private readonly Dictionary<ChangeId, NameHousehold> named = [];
    private (string Need, string Legal, Home Home) beginning;

    public Life(Plan plan, Family family, Homes places, DateOnly today, int number)
    {
        this.today = today;
        this.number = number;
        Plan = plan;
        Family = family;
        Places = places;
        Random = new(20170721 + (number * 7919));
        free = new(this);
        Child = new(NewId());
        family.Children.Add(this);
        Given = plan.Origin is { } origin ? Random.Pick(plan.Sex == "2" ? [.. origin.Girls] : [.. origin.Boys]) : NotTaken(plan.Sex == "2" ? MadeUpNames.Girls : MadeUpNames.Boys);
        Preferred = plan.Origin is null && Random.Chance(9) ? Random.Pick(MadeUpNames.Short) : "";
        Desk = family.Children.Count > 1 ? family.Children[0].Desk : Staff.DeskFor(plan.Unaccompanied, family.District, number);

        string NotTaken(string[] names)
        {
            for (; ; )
            {
                if (Random.Pick(names) is var name && !family.Children.Exists(other => other.Given == name))
                {
                    return name;
                }
            }
        }
    }

    public Random Random { get; }
    public Plan Plan { get; }
    public Family Family { get; }
    public Homes Places { get; }
    public SubjectId Child { get; }
    public string Given { get; } = "";
    public string Preferred { get; }
    public string Called => Preferred.Length > 0 ? Preferred : Given;
    public string ChildId => $"{500_000 + number}";
    public bool IsGirl => Plan.Sex == "2";
    public string He => IsGirl ? "She" : "He";
    public string Him => IsGirl ? "her" : "him";
    public string His => IsGirl ? "her" : "his";
    public string District => Family.District;
    public DateOnly From => Plan.From;
    public DateOnly Last => Plan.Until is { } until && until < today ? until : today;
    public Desk Desk { get; private set; }
    public Desk? LaterDesk { get; private set; }
    public DateOnly HandedOver { get; private set; } = DateOnly.MaxValue;

    /// <summary>Another team's desk takes over on a day.</summary>
    public void HandOver(Desk to, DateOnly on) => (LaterDesk, HandedOver) = (to, on);

    /// <summary>The reviewing officer's post, dealt by the service.</summary>
    public Desk? Officers { get; set; }

    public string OfficerOn(DateOnly day) => Officers!.On(day).Id;

    /// <summary>Another of the family who is in care on a day lives in the same home.</summary>
    public bool LivesWith(Life other, DateOnly day) => other != this && other.From <= day && day <= other.Last && other.HomeOn(day).Home == HomeOn(day).Home;

    /// <summary>There is to be no contact with the father.</summary>
    public bool IsKeptFromFather => Contact.Exists(each => each.Plan.Way == "none" && each.Plan.With.EndsWith(", father", StringComparison.Ordinal));

    public Actor WorkerOn(DateOnly day) => (day < HandedOver ? Desk : LaterDesk ?? Desk).On(day).AsActor;

    /// <summary>Every review of the life, in the order of their days.</summary>
    public List<ToldReview> Reviews { get; } = [];

    /// <summary>Where the child lived, one after the other.</summary>
    public IReadOnlyList<ToldPlacement> Homes => homes;

    public IReadOnlyList<(DateOnly On, string Code)> Orders => orders;

    /// <summary>The days on which the child moved to other carers.</summary>
    public IReadOnlyList<DateOnly> Moved { get; private set; } = [];

    /// <summary>What the life is meant to come to, as the plan for permanence says it, and from when.</summary>
    public List<(DateOnly On, string Option, string Otherwise)> Permanence { get; } = [];

    /// <summary>The last day up to one on which another timetable of reviews began: leave to place for adoption, or the placement itself.</summary>
    public DateOnly TurnedBy(DateOnly day) =>
        orders.Where(order => order.Code == "E1").Select(order => order.On).Concat(homes.Where(home => home.Kind[0] == 'A').Take(1).Select(home => home.From)).Where(turn => turn <= day).DefaultIfEmpty(From).Max();

    /// <summary>Reviewed by the timetable of those who may be placed for adoption, at some time.</summary>
    public bool MayBeAdopted => Plan.Reason is "E11" or "E12" || orders.Exists(order => order.Code == "E1") || homes.Exists(home => home.Kind[0] == 'A');

    public int AgeOn(DateOnly day) => Age.On(Plan.Born, day);

    public string LegalOn(DateOnly day) => orders.LastOrDefault(order => order.On <= day).Code ?? beginning.Legal;

    public ToldPlacement HomeOn(DateOnly day) => homes.LastOrDefault(home => home.From <= day) ?? homes[0];

    /// <summary>True where the home of that day is far enough from the first that the school changed with it.</summary>
    public bool LongMove(DateOnly day) => homes.Count > 2 && HomeOn(day).From > homes[2].From.AddDays(-1) && !HomeOn(day).Home.IsKin;

    /// <summary>The days on which nobody knew where the child was, each with the day of return.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly Back)> Gone { get; set; } = [];

    /// <summary>Who the child is to meet and how, in the order in which it was agreed.</summary>
    public List<(DateOnly On, Domain.Planning.ContactPlan Plan)> Contact { get; } = [];

    /// <summary>Sentences of this life, none twice before all have come.</summary>
    public Words.Bag Bag => field ??= new(Random);

    /// <summary>What worries those around the child, as recorded.</summary>
    public HashSet<string> Concerns { get; } = new(StringComparer.Ordinal);

    /// <summary>What reviews decided already: nothing is decided twice in one life.</summary>
    public HashSet<string> Decided { get; } = new(StringComparer.Ordinal);

    /// <summary>Sentenced by a court in the year.</summary>
    public bool Convicted { get; set; }

    // What a story says.

    public void Begin(string need, string legal, Home home) => beginning = (need, legal, home);

    /// <summary>An order of the court, or what the law says of the child otherwise, from a day on; nothing where care has ended by then.</summary>
    public void Order(DateOnly on, string code)
    {
        if (on > From && on < Last && (orders.Count == 0 || orders[^1].On < on))
        {
            orders.Add((on, code));
        }
    }

    /// <summary>The hearing that ends proceedings: most take 26 to 36 weeks, a few a year.</summary>
    public DateOnly Hearing(DateOnly issued) =>
        Plan is { Until: { } until, Reason: "E44" or "E4A" or "E41" } && until.DayNumber - issued.DayNumber is >= 25 * 7 and <= 60 * 7 ? until
        : Random.Next(10) switch
        {
            < 6 => Random.Some(issued, 26 * 7, 34 * 7),
            < 9 => Random.Some(issued, 34 * 7, 45 * 7),
            _ => Random.Some(issued, 45 * 7, 57 * 7),
        };

    /// <summary>Whether the published count of moves leaves room for one that the story itself wants.</summary>
    public bool MayMove(DateOnly on) => on > From && on < Last && !(Year.Span.Covers(on) && Plan.Moves is { } said && moves.Keys.Count(Year.Span.Covers) >= said);

    public bool Move(DateOnly on, Next to)
    {
        if (!MayMove(on) || moves.ContainsKey(on))
        {
            return false;
        }

        moves.Add(on, to);
        return true;
    }

    public bool Move(DateOnly on, Home to, string reason, bool planned = true) => Move(on, (_, _, _, _) => new(to, reason, planned));

    /// <summary>The same carers, now for good.</summary>
    public void Settle(DateOnly on)
    {
        if (on > From && on < Last && !moves.ContainsKey(on) && !(Plan.Moves >= 3 && Year.Span.Covers(on)))
        {
            settled.Add(on);
        }
    }

    private readonly HashSet<DateOnly> settled = [];

    /// <summary>
    /// The moves that the published table counts, and as many in the other years as children of that age have; spread over the days
    /// there are.
    /// </summary>
    /// <param name="next">Where a move leads.</param>
    /// <param name="restless">In a hundred, how readily this child moves where no table says.</param>
    public void Wander(Next next, int restless = 100, DateOnly? from = null, DateOnly? until = null)
    {
        var (first, last) = (from ?? From, until ?? Last);
        for (var year = ReportingYear.Of(first).Ends; year <= 2018; year++)
        {
            var of = new ReportingYear(year);
            var (a, b) = (WorkingDays.Later(of.From, first.AddDays(2)), WorkingDays.Earlier(of.Span.Last, last.AddDays(-2)));
            if (b <= a)
            {
                continue;
            }

            var fixedHere = moves.Keys.Count(of.Span.Covers);
            var wanted = year == 2017 && Plan.Moves is { } said ? said - fixedHere : free.In(year, (b.DayNumber - a.DayNumber + 1) / 365.0, restless) - fixedHere;
            for (var i = 0; i < wanted; i++)
            {
                moves.Add(Spread(a, b), next);
            }
        }
    }

    private DateOnly Spread(DateOnly a, DateOnly b)
    {
        for (var tries = 0; ; tries++)
        {
            var day = a.AddDays(Random.Next(b.DayNumber - a.DayNumber + 1));
            day = Random.Chance(93) ? day.OrBefore() : day;
            var gap = tries < 40 ? 12 : tries < 120 ? 5 : 1;
            if (day >= a && !moves.Keys.Any(other => Math.Abs(other.DayNumber - day.DayNumber) < gap) && orders.TrueForAll(order => order.On != day))
            {
                return day;
            }

            if (tries > 4000)
            {
                throw new System.Diagnostics.UnreachableException($"{Plan.Story.GetType().Name}: no day is left for a move between {a:O} and {b:O}");
            }
        }
    }

    /// <summary>Goes wherever the elder goes from the day on which this one comes too.</summary>
    public void GoWith(Life lead)
    {
        beginning = (lead.beginning.Need, From > lead.From ? lead.LegalOn(From) : lead.beginning.Legal, lead.HomeOn(From).Home);
        foreach (var order in lead.orders.Where(order => order.On > From && order.On < Last))
        {
            orders.Add(order);
        }

        foreach (var home in lead.homes.Where(home => home.From > From && home.From < Last))
        {
            moves.Add(home.From, (_, _, _, _) => new(home.Home, home.Reason, home.Planned, home.SameCarers));
        }

        Permanence.AddRange(lead.Permanence.Where(plan => plan.On > From));
        (Desk, LaterDesk, HandedOver) = (lead.Desk, lead.LaterDesk, lead.HandedOver > From ? lead.HandedOver : From);
        if (HandedOver == From)
        {
            (Desk, LaterDesk, HandedOver) = (lead.LaterDesk!, null, DateOnly.MaxValue);
        }

        Lead = lead;
    }

    /// <summary>The brother or sister with whom the child lives; null for a child who came alone or lives apart.</summary>
    public Life? Lead { get; private set; }

    /// <summary>Settles the course of the life: what the services deal out comes after.</summary>
    public void Prepare()
    {
        Plan.Story.Tell(this);
        orders.Sort();
        Open();
        Placed();
        foreach (var (on, code) in orders)
        {
            Do(on, 4, new RecordLegalStatus(Child) { From = on, Code = code });
        }

        Allocations.Tell(this);
        Reviews.AddRange(ReviewDays.Of(this));
        if (Plan.Until is { } until && until <= today)
        {
            Do(until, 50, new StopLookingAfter(Child) { On = until, Reason = Plan.Reason });
        }
    }

    /// <summary>The day of the adoption order of a child who left care with one: their record is sealed some days after the last that is told of it.</summary>
    public DateOnly? Adopted { get; set; }

    /// <summary>Adds an act to the life; answers the change that it will be, so that later acts can name what it says.</summary>
    public ChangeId Do(DateOnly day, int order, Act act, Actor? by = null) => Do(day, order, act, new ChangeId(NewId()), by);

    /// <summary>The same as a change that is named already, so that no dice of the life are thrown for it.</summary>
    public ChangeId Do(DateOnly day, int order, Act act, ChangeId change, Actor? by = null)
    {
        acts.Add((day, order, act, change, by));
        return change;
    }

    /// <summary>The id of the n-th fact that a change says.</summary>
    public static FactId FactOf(ChangeId change, int n = 0) => new(EntryId.Of(change, n).Value);

    public IEnumerable<Told> Tell()
    {
        var at = DateTime.MinValue;
        foreach (var (day, _, act, change, by) in acts.OrderBy(each => each.Day).ThenBy(each => each.Order))
        {
            // Most is recorded on the day, some a few days later; what happens on a Sunday is written on Monday, but for the few on duty.
            var late = act is not (PlanReview or OpenRecord or StartLookingAfter or PlaceChild or AllocateWorker) && day.AddDays(7) < today && Random.Next(5) == 0 ? Random.Next(1, 5) : 0;
            var on = Random.Chance(4) ? day : day.AddDays(late).OrNext();
            on = on > today ? today : on;
            var recorded = on.ToDateTime(new TimeOnly(8, 40), DateTimeKind.Utc).AddSeconds(Random.Next(30_000));
            at = recorded > at ? recorded : at.AddSeconds(Random.Next(20, 400));
            var signer = by ?? WorkerOn(DateOnly.FromDateTime(at));
            yield return new(at, act, change, signer);
            if (named.TryGetValue(change, out var household))
            {
                yield return new(at.AddSeconds(10), household, ChangeId.Of($"demo/placed-with/{change.Value}"), Staff.Placements);
            }

            if (act is RecordReview review && review.Participation is "PN1" && review.Planned is null && day < new DateOnly(2016, 2, 1) && Random.Next(60) == 0)
            {
                yield return new(
                    at.AddDays(Random.Next(5, 50)),
                    new CorrectFact(Child, FactOf(change)) { Right = new Review { HeldOn = review.HeldOn!.Value, Participation = "PN6", Officer = review.Officer, Chaired = review.Chaired }, Reason = "The minutes say that views were sent in writing" },
                    new ChangeId(NewId()),
                    signer);
            }
        }

        var seal = DateOnly.FromDateTime(at).AddDays(4).OrNext();
        if (Adopted is { } made && seal < today)
        {
            yield return new(seal.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc).AddSeconds(int.Parse(ChildId, System.Globalization.CultureInfo.InvariantCulture) % 3000), new SealRecord(Child) { OrderOn = made, Originals = $"Adoption archive, box {seal.Year - 2000}/{seal.Month}", Checked = true }, ChangeId.Of($"demo/sealed/{ChildId}"), Staff.Records);
        }
    }

    private void Open()
    {
        var origin = Plan.Origin;
        Do(From, 0, new OpenRecord(Child)
        {
            Given = Given,
            Family = Family.Name,
            Preferred = Preferred,
            BornOn = Plan.Born,
            Sex = Plan.Sex,
            Ethnicity = Plan.Ethnicity,
            ChildId = ChildId,
            Upn = Plan.Unaccompanied && (AgeOn(From) >= 15 || From > today.AddMonths(-6)) ? "UN2" : AgeOn(Last) < 5 ? "UN1" : MadeUpNames.PupilNumber(Random, Plan.Unaccompanied ? From.Year : Plan.Born.Year + 4),
            IsUnaccompanied = Plan.Unaccompanied,
            CountryOfOrigin = origin?.Country ?? "",
            Language = origin?.Language ?? "",
            InterpreterNeeded = origin is not null,
            Disability = beginning.Need == "N2" ? Random.Pick("Autism", "Learning disability", "Cerebral palsy and learning disability", "Autism and epilepsy") : Plan.Unaccompanied ? "" : Random.Next(16) == 0 ? Random.Pick("Mild learning disability", "Hearing impairment", "ADHD", "Autism") : "",
        });
        Do(From, 1, new StartLookingAfter(Child) { On = From, Need = beginning.Need, LegalStatus = beginning.Legal });
    }

    private void Placed()
    {
        var days = moves.Keys.Concat(settled.Where(day => !moves.ContainsKey(day))).Where(day => day > From && day < Last).Order().ToList();
        var placed = Do(From, 2, new PlaceChild(Child) { On = From, Placement = Placement(From, new(beginning.Home, "", false)) with { HomePostcode = Family.Postcode } });
        homes.Add(new(From, beginning.Home, FactOf(placed), false, "", false));
        With(beginning.Home, placed, FactOf(placed));
        foreach (var (i, day) in days.Index())
        {
            var until = i + 1 < days.Count ? days[i + 1] : Last;
            var now = homes[^1].Home;
            var to = moves.TryGetValue(day, out var next) ? next(this, day, now, until) : now.Code is "U3" || now.Code == "U6" && AgeOn(day) > 3 ? new Placing(now with { Code = now.Code == "U3" ? "U1" : "U4" }, "PLACE", true, true) : null;
            if (to is null)
            {
                continue;
            }

            var moved = Do(day, 5, new MoveChild(Child) { On = day, Reason = to.Reason, Placement = Placement(day, to) });
            homes.Add(new(day, to.Home, FactOf(moved, 1), to.Planned, to.Reason, to.SameCarers));
            With(to.Home, moved, FactOf(moved, 1));
        }

        Moved = [.. homes.Skip(1).Where(home => !home.SameCarers).Select(home => home.From)];
    }

    /// <summary>Says with which of the council's own foster households a placement is.</summary>
    private void With(Home home, ChangeId placing, FactId placement)
    {
        if (home.IsFoster && home.Household is { } household)
        {
            named.Add(placing, new NameHousehold(Child) { Placement = placement, Household = household.ToString() });
        }
    }

    private NewPlacement Placement(DateOnly day, Placing to) => new()
    {
        Code = to.Home.Code,
        Provider = to.Home.Provider,
        Home = to.Home.Name,
        Postcode = to.Home.Postcode,
        Urn = to.Home.Urn,
        Area = to.Home.Area,
        SameCarers = to.SameCarers,
        Planned = to.Planned,
        ToldAbout = to.SameCarers ? "" : AgeOn(day) < 3 ? "" : Random.Chance(80) ? Random.Pick("Who lives there, the house rules, school and when to see the family", "Photographs of the house and of the carers, and who else lives there", "Why the move, how long for, and how to reach the social worker") : "",
        ToldBy = to.SameCarers || AgeOn(day) < 3 ? "" : "Social worker",
        ToldOn = to.SameCarers || AgeOn(day) < 3 ? null : to.Planned ? day.AddDays(-Random.Next(2, 9)).OrBefore() is var told && told > From ? told : day : day,
    };

    private Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
