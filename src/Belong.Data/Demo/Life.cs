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
    private readonly string district;
    private readonly List<(DateOnly Day, int Order, Act Act)> acts = [];

    public Life(Random random, Plan plan, DateOnly today)
    {
        this.random = random;
        this.plan = plan;
        this.today = today;
        child = new(NewId());
        district = random.Pick(MadeUpNames.Districts);
        worker = (Array.IndexOf(MadeUpNames.Districts, district) * 40) + random.Next(40);
    }

    private DateOnly Last => plan.Until is { } until && until < today ? until : today;

    public IEnumerable<Told> Tell(int number)
    {
        Begin(number);
        var moves = Moves();
        Legal(moves);
        Reviews();
        Health();
        Absences();
        if (plan.Until is { } until && until <= today)
        {
            acts.Add((until, 9, new StopLookingAfter(child) { On = until, Reason = plan.Reason }));
        }

        var at = DateTime.MinValue;
        foreach (var (day, _, act) in acts.OrderBy(each => each.Day).ThenBy(each => each.Order))
        {
            // Most is recorded the same day, some days later, and never before what it goes on from.
            var lag = day.AddDays(4) < today && random.Next(5) == 0 ? random.Next(1, 4) : 0;
            var recorded = day.AddDays(lag).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc).AddSeconds(random.Next(28_000));
            at = recorded > at ? recorded : at.AddSeconds(1);
            var change = new ChangeId(NewId());
            yield return new(at, act, change);

            if (act is RecordReview review && random.Next(60) == 0 && review.Participation is "PN1" or "PN4" && day.AddDays(60) < today)
            {
                var line = new FactId(EntryId.Of(change, 0).Value);
                yield return new(
                    at.AddDays(random.Next(5, 50)),
                    new CorrectFact(child, line) { Right = new Review { HeldOn = review.HeldOn!.Value, Participation = "PN6" }, Reason = "The minutes say that views were sent in writing" },
                    new ChangeId(NewId()));
            }
        }
    }

    private void Begin(int number)
    {
        var spoken = random.Next(MadeUpNames.Languages.Length);
        acts.Add((plan.From, 0, new OpenRecord(child)
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
        }));
        acts.Add((plan.From, 1, new StartLookingAfter(child)
        {
            On = plan.From,
            Need = plan.Unaccompanied ? "N8" : random.Pick("N1", "N1", "N1", "N2", "N3", "N4", "N5", "N6"),
            LegalStatus = plan.Unaccompanied || random.Next(2) == 0 ? "V2" : "C1",
        }));
        acts.Add((plan.From, 2, new PlaceChild(child) { On = plan.From, Placement = Placement(plan.From, random.Pick("U6", "U6", "U3")) with { HomePostcode = plan.Unaccompanied ? "" : MadeUpNames.Postcode(random) } }));
        Allocate(plan.From, "FCONTA", worker);
        for (var day = plan.From.AddDays(random.Next(300, 900)); day < Last; day = day.AddDays(random.Next(300, 900)))
        {
            Allocate(day, random.Pick("LEFTRL", "TSPROC", "ORGRST"), worker + random.Next(-3, 4));
        }
    }

    private void Allocate(DateOnly day, string reason, int who) =>
        acts.Add((day, 3, new AllocateWorker(child) { From = day, Worker = $"w-{Math.Clamp(who, 0, 239):000}", Team = $"{district} children in care", Reason = reason, HandOver = reason == "FCONTA" ? "" : "Met the child together; open actions are in the last review." }));

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
            acts.Add((day, 5, new MoveChild(child)
            {
                On = day,
                Reason = adopts ? "CARPL" : random.Pick("CARPL", "CREQB", "CREQO", "CHILD", "LAREQ", "CLOSE"),
                Placement = Placement(day, adopts ? "A6" : KindOn(day)) with
                {
                    Planned = random.Next(3) > 0,
                    ToldAbout = random.Next(4) == 0 ? "" : "Who lives there, school and how to see the family",
                    ToldBy = "Social worker",
                    ToldOn = day.AddDays(-random.Next(0, 6)),
                },
            }));
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

    private void Legal(List<DateOnly> moves)
    {
        if (plan.Unaccompanied)
        {
            return;
        }

        var day = plan.From.AddDays(random.Next(120, 300));
        if (plan.Reason is "E11" or "E12" && moves.Count > 0)
        {
            day = Earlier(day, moves[^1].AddDays(-40));
            acts.Add((Later(day, plan.From.AddDays(20)), 4, new RecordLegalStatus(child) { From = Later(day, plan.From.AddDays(20)), Code = "C2" }));
            acts.Add((moves[^1].AddDays(-10), 4, new RecordLegalStatus(child) { From = moves[^1].AddDays(-10), Code = "E1" }));
        }
        else if (random.Next(3) > 0 && day < Last.AddDays(-3))
        {
            acts.Add((day, 4, new RecordLegalStatus(child) { From = day, Code = "C2" }));
        }
    }

    private void Reviews()
    {
        var due = WorkCalendar.England.WorkingDaysAfter(plan.From, 20).On;
        for (var months = 3; ; months = 6)
        {
            var late = random.Next(100) == 0;
            var held = late ? due.AddDays(random.Next(3, 15)) : WorkCalendar.England.LatestWorkingDayOnOrBefore(due.AddDays(-random.Next(0, 6)));
            held = Later(held, plan.From.AddDays(1));
            if (held >= Last)
            {
                return;
            }

            var code = held < Age.Birthday(plan.Born, 4) ? "PN0" : random.Pick("PN1", "PN1", "PN1", "PN1", "PN6", "PN6", "PN5", "PN4", "PN7");
            acts.Add((held, 6, new RecordReview(child) { HeldOn = held, Participation = code }));
            due = held.AddMonths(months);
        }
    }

    private void Health()
    {
        var day = plan.From.AddDays(random.Next(10, 35));
        for (var kind = AssessmentKind.Initial; day < Last; kind = AssessmentKind.Review)
        {
            acts.Add((day, 7, new RecordHealthAssessment(child)
            {
                HeldOn = day,
                Kind = kind,
                ImmunisationsUpToDate = random.Next(10) > 0,
                TeethCheckedOn = random.Next(8) > 0 ? day.AddDays(-random.Next(0, 40)) : null,
                SdqScore = Age.On(plan.Born, day) is >= 4 and <= 16 ? Math.Min(40, random.Next(3, 17) + random.Next(0, 15)) : null,
            }));
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
            acts.Add((day, 8, new ReportMissing(child) { From = day, Code = random.Next(4) == 0 ? "A" : "M" }));
            acts.Add((back.AddDays(3), 10, new RecordReturn(child) { On = back, InterviewOfferedOn = back.AddDays(1), InterviewAccepted = random.Next(3) > 0, InterviewHeldOn = random.Next(2) == 0 ? back.AddDays(2) : null }));
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
