using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>Tells one made-up child's life as the acts that people would have recorded, each on its day or a little after.</summary>
internal sealed class Life
{
    private static readonly DateOnly YearFrom = new(2016, 4, 1), YearUntil = new(2017, 3, 31);
    private readonly Random random;
    private readonly Plan plan;
    private readonly DateOnly today;
    private readonly SubjectId child;
    private readonly int worker;
    private int allocated = -1;
    private readonly string district;
    private readonly List<(DateOnly Day, int Order, Act Act, ChangeId Change)> acts = [];
    private readonly List<ToldPlacement> homes = [];
    private readonly int number;

    public Life(Random random, Plan plan, DateOnly today, int number)
    {
        this.random = random;
        this.plan = plan;
        this.today = today;
        this.number = number;
        child = new(NewId());
        district = random.Pick(MadeUpNames.Districts);
        worker = (Array.IndexOf(MadeUpNames.Districts, district) * 40) + random.Next(40);
    }

    public Plan Plan => plan;
    public SubjectId Child => child;
    public string District => district;
    public DateOnly Last => plan.Until is { } until && until < today ? until : today;

    /// <summary>The reviewing officer, dealt by the service.</summary>
    public string Officer { get; set; } = "";

    /// <summary>Every review of the life, in the order of their days.</summary>
    public List<ToldReview> Reviews { get; } = [];

    /// <summary>Where the child lived, one after the other.</summary>
    public IReadOnlyList<ToldPlacement> Homes => homes;

    /// <summary>The days on which the child moved.</summary>
    public IReadOnlyList<DateOnly> Moved { get; private set; } = [];

    /// <summary>Settles the course of the life: what the service deals out comes after.</summary>
    public void Prepare()
    {
        Begin(number);
        Moved = Moves();
        var turns = Legal(Moved);
        Schedule(turns);
        Health();
        Absences();
        if (plan.Until is { } until && until <= today)
        {
            Do(until, 9, new StopLookingAfter(child) { On = until, Reason = plan.Reason });
        }
    }

    /// <summary>Adds an act to the life; answers the change that it will be, so that later acts can name what it says.</summary>
    public ChangeId Do(DateOnly day, int order, Act act)
    {
        var change = new ChangeId(NewId());
        acts.Add((day, order, act, change));
        return change;
    }

    /// <summary>The id of the n-th fact that a change says.</summary>
    public static FactId FactOf(ChangeId change, int n = 0) => new(EntryId.Of(change, n).Value);

    public IEnumerable<Told> Tell()
    {
        var at = DateTime.MinValue;
        foreach (var (day, _, act, change) in acts.OrderBy(each => each.Day).ThenBy(each => each.Order))
        {
            // Most is recorded the same day, some days later, and never before what it goes on from.
            var lag = day.AddDays(4) < today && random.Next(5) == 0 ? random.Next(1, 4) : 0;
            var recorded = day.AddDays(lag).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc).AddSeconds(random.Next(28_000));
            at = recorded > at ? recorded : at.AddSeconds(1);
            yield return new(at, act, change);

            if (act is RecordReview review && random.Next(60) == 0 && review.Participation is "PN1" && day < new DateOnly(2016, 2, 1) && review.Planned is null)
            {
                yield return new(
                    at.AddDays(random.Next(5, 50)),
                    new CorrectFact(child, FactOf(change)) { Right = new Review { HeldOn = review.HeldOn!.Value, Participation = "PN6", Officer = review.Officer, Chaired = review.Chaired }, Reason = "The minutes say that views were sent in writing" },
                    new ChangeId(NewId()));
            }
        }
    }

    private void Begin(int number)
    {
        var spoken = random.Next(MadeUpNames.Languages.Length);
        Do(plan.From, 0, new OpenRecord(child)
        {
            Given = random.Pick(plan.Sex == "2" ? MadeUpNames.Girls : MadeUpNames.Boys),
            Family = MadeUpNames.Family(random),
            Preferred = random.Next(6) == 0 ? random.Pick(MadeUpNames.Short) : "",
            BornOn = plan.Born,
            Sex = plan.Sex,
            Ethnicity = plan.Ethnicity,
            ChildId = $"{500_000 + number}",
            Upn = Age.On(plan.Born, plan.From) < 5 || plan.Unaccompanied ? "" : $"W{random.Next(100_000, 999_999)}{random.Next(100_000, 999_999)}",
            IsUnaccompanied = plan.Unaccompanied,
            CountryOfOrigin = plan.Unaccompanied ? MadeUpNames.Countries[spoken] : "",
            Language = plan.Unaccompanied ? MadeUpNames.Languages[spoken] : "",
            InterpreterNeeded = plan.Unaccompanied,
            Disability = random.Next(14) == 0 ? random.Pick("Learning", "Hearing", "Mobility", "Autism") : "",
        });
        Do(plan.From, 1, new StartLookingAfter(child)
        {
            On = plan.From,
            Need = plan.Unaccompanied ? "N8" : random.Pick("N1", "N1", "N1", "N2", "N3", "N4", "N5", "N6"),
            LegalStatus = plan.Unaccompanied || random.Next(2) == 0 ? "V2" : "C1",
        });
        var first = random.Pick("U6", "U6", "U3");
        var placed = Do(plan.From, 2, new PlaceChild(child) { On = plan.From, Placement = Placement(plan.From, first) with { HomePostcode = plan.Unaccompanied ? "" : MadeUpNames.Postcode(random) } });
        homes.Add(new(plan.From, first, FactOf(placed), true));
        Allocate(plan.From, "FCONTA", worker);
        for (var day = plan.From.AddDays(random.Next(300, 900)); day < Last; day = day.AddDays(random.Next(300, 900)))
        {
            Allocate(day, random.Pick("LEFTRL", "TSPROC", "ORGRST"), worker + random.Next(-3, 4));
        }
    }

    private void Allocate(DateOnly day, string reason, int who)
    {
        // Somebody else of the same desk where it would be the same again.
        var next = Math.Clamp(who, 0, 239);
        allocated = next != allocated ? next : next < 239 ? next + 1 : next - 1;
        Do(day, 3, new AllocateWorker(child) { From = day, Worker = $"w-{allocated:000}", Team = $"{district} children in care", Reason = reason, HandOver = reason == "FCONTA" ? "" : "Met the child together; open actions are in the last review." });
    }

    /// <summary>Exactly the planned moves in 2016-17, some in other years. The days are those of the moves, first to last.</summary>
    private List<DateOnly> Moves()
    {
        var days = new List<DateOnly>();
        for (var day = plan.From.AddDays(random.Next(60, 900)); day < YearFrom && day < Last.AddDays(-3); day = day.AddDays(random.Next(200, 1200)))
        {
            days.Add(day);
        }

        var from = plan.From > YearFrom ? plan.From : YearFrom;
        var until = Last < YearUntil ? Last : YearUntil;
        if (days.Count > 0 && days[^1] >= from)
        {
            from = days[^1];
        }

        var room = until.DayNumber - from.DayNumber - 1;
        for (var i = 1; i <= plan.Moves; i++)
        {
            days.Add(from.AddDays(Math.Max(i, i * room / (plan.Moves + 1))));
        }

        if (plan.Until is null && random.Next(14) == 0 && plan.From < YearUntil)
        {
            days.Add(YearUntil.AddDays(random.Next(5, 100)));
        }

        foreach (var (i, day) in days.Index())
        {
            var adopts = plan.Reason is "E11" or "E12" && i == days.Count - 1;
            var kind = adopts ? "A6" : KindOn(day);
            var planned = random.Next(3) > 0;
            var moved = Do(day, 5, new MoveChild(child)
            {
                On = day,
                Reason = adopts ? "CARPL" : random.Pick("CARPL", "CREQB", "CREQO", "CHILD", "LAREQ", "CLOSE"),
                Placement = Placement(day, kind) with
                {
                    Planned = planned,
                    ToldAbout = random.Next(4) == 0 ? "" : "Who lives there, school and how to see the family",
                    ToldBy = "Social worker",
                    ToldOn = day.AddDays(-random.Next(0, 6)),
                },
            });
            homes.Add(new(day, kind, FactOf(moved, 1), planned));
        }

        return days;
    }

    private string KindOn(DateOnly day) => Age.On(plan.Born, day) switch
    {
        < 11 => random.Pick("U6", "U6", "U4", "U4", "U3", "P1"),
        < 16 => random.Pick("U6", "U4", "U4", "K2", "S1", "U3"),
        _ => plan.Unaccompanied ? random.Pick("P2", "P2", "H5", "U6") : random.Pick("U4", "U6", "H5", "P2", "K2"),
    };

    private NewPlacement Placement(DateOnly day, string kind) => new()
    {
        Code = kind,
        Provider = kind switch
        {
            "P1" => "PR0",
            "K2" or "S1" => "PR4",
            _ => random.Pick("PR1", "PR1", "PR1", "PR4"),
        },
        Home = kind switch
        {
            "P1" => "own parent",
            "K2" or "H5" or "P2" or "S1" => $"{MadeUpNames.Family(random)} House",
            _ => $"the {MadeUpNames.Family(random)} family",
        },
        Postcode = MadeUpNames.Postcode(random),
        Urn = kind is "K2" ? $"SC{random.Next(900_000, 999_999)}" : "",
        Planned = day.DayNumber % 3 > 0,
    };

    /// <summary>Orders; answers the days on which the timetable of adoption began and the child was placed for it.</summary>
    private (DateOnly Authorised, DateOnly Placed)? Legal(IReadOnlyList<DateOnly> moves)
    {
        if (plan.Unaccompanied)
        {
            return null;
        }

        var day = plan.From.AddDays(random.Next(120, 300));
        if (plan.Reason is "E11" or "E12" && moves.Count > 0)
        {
            day = Earlier(day, moves[^1].AddDays(-40));
            Do(Later(day, plan.From.AddDays(20)), 4, new RecordLegalStatus(child) { From = Later(day, plan.From.AddDays(20)), Code = "C2" });
            Do(moves[^1].AddDays(-10), 4, new RecordLegalStatus(child) { From = moves[^1].AddDays(-10), Code = "E1" });
            return (moves[^1].AddDays(-10), moves[^1]);
        }
        else if (random.Next(3) > 0 && day < Last.AddDays(-3))
        {
            Do(day, 4, new RecordLegalStatus(child) { From = day, Code = "C2" });
        }

        return null;
    }

    /// <summary>Every review on its day or some days before, by the timetable of the law.</summary>
    private void Schedule((DateOnly Authorised, DateOnly Placed)? adoption)
    {
        var turns = new Queue<(DateOnly On, bool Placed)>(adoption is { } known ? [(known.Authorised, false), (known.Placed, true)] : []);
        var due = WorkCalendar.England.WorkingDaysAfter(plan.From, 20).On;
        var months = 3;
        var placed = false;
        for (DateOnly? last = null; ;)
        {
            var held = WorkCalendar.England.LatestWorkingDayOnOrBefore(due.AddDays(-random.Next(0, 6)));
            held = Later(held, (last ?? plan.From).AddDays(1));
            if (last is not null && turns.Count > 0 && turns.Peek().On <= held)
            {
                (var on, placed) = turns.Dequeue();
                (due, months) = placed ? (on.AddDays(28), 3) : (on.AddMonths(3), 6);
                continue;
            }

            if (held >= Last)
            {
                return;
            }

            while (turns.Count > 0 && turns.Peek().On <= held)
            {
                (_, placed) = turns.Dequeue();
                months = placed ? 3 : 6;
            }

            Reviews.Add(new(this, held, due) { Kind = last is null ? "initial" : "subsequent" });
            last = held;
            due = held.AddMonths(months);
            months = 6;
        }
    }

    private void Health()
    {
        var day = plan.From.AddDays(random.Next(10, 35));
        for (var kind = AssessmentKind.Initial; day < Last; kind = AssessmentKind.Review)
        {
            Do(day, 7, new RecordHealthAssessment(child)
            {
                HeldOn = day,
                Kind = kind,
                ImmunisationsUpToDate = random.Next(10) > 0,
                TeethCheckedOn = random.Next(8) > 0 ? day.AddDays(-random.Next(0, 40)) : null,
                SdqScore = Age.On(plan.Born, day) is >= 4 and <= 16 ? Math.Min(40, random.Next(3, 17) + random.Next(0, 15)) : null,
            });
            day = day.AddDays(Age.On(plan.Born, day) < 5 ? random.Next(150, 190) : random.Next(320, 380));
        }
    }

    private void Absences()
    {
        if (random.Next(10) > 0 || Age.On(plan.Born, Last) < 12)
        {
            return;
        }

        for (var day = Later(plan.From.AddDays(30), Last.AddDays(-400)); day.AddDays(8) < Last; day = day.AddDays(random.Next(20, 160)))
        {
            var back = day.AddDays(random.Next(0, 4));
            Do(day, 8, new ReportMissing(child) { From = day, Code = random.Next(4) == 0 ? "A" : "M" });
            var (accepted, late) = (random.Next(3) > 0, random.Next(8) == 0);
            Do(back.AddDays(3), 10, new RecordReturn(child) { On = back, InterviewOfferedOn = back.AddDays(1), InterviewAccepted = accepted, InterviewHeldOn = accepted && !late ? back.AddDays(2) : null });
        }
    }

    private Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
