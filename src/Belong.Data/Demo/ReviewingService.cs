using System.Diagnostics;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>
/// The made-up reviewing service. Once all lives are settled it deals out to their reviews what the published tables count,
/// so that each is met exactly, and then tells what its officers did.
/// </summary>
internal sealed class ReviewingService(Random random, IReadOnlyList<Life> lives, DateOnly today)
{
    /// <summary>The service records here from this day; what came before was kept elsewhere.</summary>
    public static readonly DateOnly Since = new(2015, 4, 1);

    /// <summary>Reviews are planned, reported to and followed up here from this day.</summary>
    public static readonly DateOnly WholeSince = new(2016, 4, 1);

    private static readonly ReportingYear LastYear = new(2016), Year = new(2017);

    private static readonly string[] Wishes =
    [
        "At home after school, and not too many people", "At school, with my teacher there", "I want my sister to come", "Somewhere I can leave if I want to", "At the library, and with snacks", "I do not mind where, but not at school",
        "I want to say it with drawings", "Only people I know", "At my carer’s house on a Thursday", "I want to start it myself",
    ];

    internal static readonly string[] Words =
    [
        "I like it here and I have my own room", "I miss my brother and want to see him more", "School is better now", "I want to know how long I am staying", "My social worker listens", "I want to go to football on Saturdays",
        "I worry about my mum", "I am learning to cook", "Nobody told me why I had to move", "I want to see my old carers again",
    ];

    private static readonly (string Section, string What)[] ToDo =
    [
        ("education", "Ask the school for extra help in reading"), ("health", "Book the dental check"), ("contact", "Arrange a monthly visit with the older sister"), ("life-story", "Begin the life story book with the carer"),
        ("permanence", "Hold the permanence planning meeting"), ("stability", "Offer the carers a course on attachment"), ("independence", "Open a savings account together"), ("safety", "Go through the safety plan with the young person"),
        ("interests", "Find a swimming club near the placement"), ("participation", "Explain to the child how to chair the next review"), ("identity", "Find somebody who speaks the child’s language"), ("contingency", "Write down who could care for the child if this ends"),
    ];

    public void Deal()
    {
        Officers();
        Additional();
        foreach (var life in lives)
        {
            life.Reviews.Sort((a, b) => a.Day.CompareTo(b.Day));
        }

        // A share to the tenth is not to be had of every number of reviews: dealt again until it is in all four quarters.
        var days = In(Year).ToDictionary(review => review, review => review.Day);
        for (Late(); !Enumerable.Range(1, 4).All(quarter => SeenOf(quarter, SouthAndEast(quarter).Count()) is not null); Late())
        {
            foreach (var (review, day) in days)
            {
                review.Day = day;
            }
        }

        Participation();
        Quality(LastYear, Published.GradesLastYear, Published.SharedLastYear, Published.InTimeframeLastYear, Published.FocusedLastYear);
        Quality(Year, Published.Grades, Published.Shared, Published.InTimeframe, Published.Focused);
        Seen();
        Survey();
    }

    /// <summary>Tells all that the officers and the workers around reviews did.</summary>
    public void Tell()
    {
        Told();
        foreach (var life in lives)
        {
            foreach (var (i, review) in life.Reviews.Index())
            {
                Tell(life, review, i > 0 ? life.Reviews[i - 1] : null, i + 1 < life.Reviews.Count ? life.Reviews[i + 1] : null);
            }

            Coming(life);
        }

        Disputes();
        GoodPractice();
    }

    private IEnumerable<ToldReview> In(ReportingYear year) => lives.SelectMany(life => life.Reviews).Where(review => year.Span.Covers(review.Day));

    /// <summary>Each child an officer of the area, so many children each as their hours allow.</summary>
    private void Officers()
    {
        foreach (var area in lives.GroupBy(life => MadeUpNames.AreaOf(life.District)))
        {
            var hands = Staff.Officers.Where(officer => officer.Area == area.Key).SelectMany(officer => Enumerable.Repeat(officer.Id, officer.FullTime / 50)).ToArray();
            foreach (var (i, life) in area.OrderBy(life => life.Plan.From).Index())
            {
                life.Officer = hands[i % hands.Length];
            }
        }
    }

    /// <summary>Additional reviews after moves, as many as make the year's reviews the published number.</summary>
    private void Additional()
    {
        var lacking = Published.Reviews - In(Year).Count();
        var moves = lives.SelectMany(life => life.Moved.Select(moved => (life, moved))).Where(each => Year.Span.Covers(each.moved.AddDays(6)) && Year.Span.Covers(each.moved.AddDays(24)) && each.life.Plan.Reason is not ("E11" or "E12")).ToArray();
        random.Shuffle(moves);
        foreach (var (life, moved) in moves)
        {
            if (lacking == 0)
            {
                return;
            }

            var day = WorkCalendar.England.LatestWorkingDayOnOrBefore(moved.AddDays(random.Next(8, 24)));
            if (day > moved && day < life.Last && life.Reviews.Exists(review => review.Day < day) && life.Reviews.TrueForAll(review => Math.Abs(review.Day.DayNumber - day.DayNumber) > 9))
            {
                life.Reviews.Add(new(life, day, day) { Kind = "additional" });
                life.Reviews.Sort((a, b) => a.Day.CompareTo(b.Day));
                lacking--;
            }
        }

        throw new UnreachableException($"{lacking} reviews more are needed than there are moves to review");
    }

    /// <summary>So many reviews held some days late that the published share was on time. The one after it has room enough.</summary>
    private void Late()
    {
        var left = Published.ReviewsLate;
        var reviews = In(Year).Where(review => review.Kind == "subsequent").ToArray();
        random.Shuffle(reviews);
        foreach (var review in reviews)
        {
            var late = review.Due.AddDays(random.Next(2, 9));
            var at = review.Life.Reviews.IndexOf(review);
            var previous = review.Life.Reviews[at - 1];
            var next = at + 1 < review.Life.Reviews.Count ? review.Life.Reviews[at + 1].Day : review.Life.Last;
            if (left > 0 && previous.Kind != "additional" && late.AddDays(12) < next && late <= Year.Until && review.Life.Plan.Reason is not ("E11" or "E12"))
            {
                review.Day = late;
                left--;
            }
        }

        if (left > 0)
        {
            throw new UnreachableException("There are too few reviews that can be late");
        }
    }

    /// <summary>Participation codes by age exactly as published; whoever is left gave no views.</summary>
    private void Participation()
    {
        foreach (var review in lives.SelectMany(life => life.Reviews))
        {
            review.Participation = review.Day < Age.Birthday(review.Life.Plan.Born, 4) ? "PN0" : review.Age < 5 ? random.Pick("PN1", "PN6", "PN7") : random.Pick("PN1", "PN1", "PN1", "PN6", "PN6", "PN5", "PN5", "PN2", "PN4", "PN7");
        }

        for (var band = 0; band < 3; band++)
        {
            var reviews = In(Year).Where(review => review.Age >= 5 && Band(review.Age) == band).ToArray();
            random.Shuffle(reviews);
            var at = 0;
            foreach (var (code, children) in Published.ParticipationByAge)
            {
                for (var i = 0; i < children[band]; i++)
                {
                    reviews[at++].Participation = code;
                }
            }

            for (; at < reviews.Length; at++)
            {
                reviews[at].Participation = at % 3 == 0 ? "PN4" : "PN7";
            }
        }

        var asked = In(Year).Where(review => review.Age >= 5).ToArray();
        var spoke = asked.Where(review => review.Participation == "PN1").ToArray();
        random.Shuffle(spoke);
        var full = (int)Math.Round(asked.Length * Published.ChairedFull / 100, MidpointRounding.AwayFromZero);
        var part = (int)Math.Round(asked.Length * Published.ChairedPart / 100, MidpointRounding.AwayFromZero);
        foreach (var review in asked)
        {
            review.Chaired = "no";
        }

        foreach (var (i, review) in spoke.Index())
        {
            review.Chaired = i < full ? "full" : i < full + part ? "part" : "no";
        }

        static int Band(int age) => age < 10 ? 0 : age < 16 ? 1 : 2;
    }

    private void Quality(ReportingYear year, (int Good, int Improve, int Inadequate) grades, int shared, int inTimeframe, (int Good, int Improve, int Inadequate) focused)
    {
        var graded = In(year).ToArray();
        random.Shuffle(graded);
        graded = graded[..(grades.Good + grades.Improve + grades.Inadequate)];
        Each((review, i) => review.Grade = Of(grades, i));
        random.Shuffle(graded);
        Each((review, i) => review.Shared = i < shared);
        random.Shuffle(graded);
        Each((review, i) => review.InTimeframe = i < inTimeframe);
        random.Shuffle(graded);
        Each((review, i) => review.ChildFocused = Of(focused, i));

        void Each(Action<ToldReview, int> deal)
        {
            for (var i = 0; i < graded.Length; i++)
            {
                deal(graded[i], i);
            }
        }

        static string Of((int Good, int Improve, int Inadequate) counts, int i) => i < counts.Good ? "good" : i < counts.Good + counts.Improve ? "improve" : "inadequate";
    }

    /// <summary>Visits of officers between reviews, by quarter in the South and East as published.</summary>
    private void Seen()
    {
        foreach (var review in lives.SelectMany(life => life.Reviews))
        {
            review.SeenBefore = random.Next(100) < 64;
        }

        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var reviews = SouthAndEast(quarter).ToArray();
            random.Shuffle(reviews);
            reviews = [.. reviews.OrderBy(review => Room(review) < 4)]; // Two reviews on the heels of each other leave no day for a visit between.
            var seen = SeenOf(quarter, reviews.Length);
            for (var i = 0; i < reviews.Length; i++)
            {
                reviews[i].SeenBefore = i < seen;
            }
        }
    }

    private IEnumerable<ToldReview> SouthAndEast(int quarter) =>
        In(Year).Where(review => Year.Quarter(quarter).Covers(review.Day) && MadeUpNames.AreaOf(review.Life.District) == MadeUpNames.SouthAndEast);

    /// <summary>How many of so many reviews give the published share of the quarter; null where no number does.</summary>
    private static int? SeenOf(int quarter, int reviews)
    {
        var share = Published.SeenBetweenReviews[quarter - 1];
        var seen = (int)Math.Round(reviews * share / 100, MidpointRounding.AwayFromZero);
        return Math.Round(100m * seen / reviews, 1, MidpointRounding.AwayFromZero) == share ? seen : null;
    }

    private static int Room(ToldReview review) =>
        review.Day.DayNumber - (review.Life.Reviews.TakeWhile(each => each != review).LastOrDefault()?.Day ?? review.Life.Plan.From).DayNumber;

    /// <summary>What a thousand children said in the year, as the published survey has it.</summary>
    private void Survey()
    {
        var asked = In(Year).Where(review => review.Age >= 6 && review.Day > Year.From.AddDays(14) && Room(review) > 4).ToArray();
        random.Shuffle(asked);
        asked = asked[..Published.Asked];
        var order = Enumerable.Range(0, asked.Length).ToArray();
        int[] Shuffled()
        {
            random.Shuffle(order);
            return [.. order];
        }

        var (happy, worker, complaints, council, pledge) = (Shuffled(), Shuffled(), Shuffled(), Shuffled(), Shuffled());
        for (var i = 0; i < asked.Length; i++)
        {
            var sees = worker[i] < Published.SeesWorkerRight * 10 ? "right" : worker[i] < (Published.SeesWorkerRight + Published.SeesWorkerTooFew) * 10 ? "too-few" : "too-many";
            asked[i].Said = (happy[i] < Published.Happy * 10, sees, complaints[i] < Published.KnowComplaints * 10, council[i] < Published.KnowCouncil * 10, pledge[i] < Published.KnowPledge * 10);
        }
    }

    /// <summary>The service is told of each child who comes into care: in time, or two working days late and more for the published number.</summary>
    private void Told()
    {
        foreach (var (year, late) in new[] { (LastYear, Published.LateNotificationsLastYear), (Year, Published.LateNotifications) })
        {
            var started = lives.Where(life => year.Span.Covers(life.Plan.From) && life.Plan.From.AddDays(12) < life.Last).ToArray();
            random.Shuffle(started);
            foreach (var (i, life) in started.Index())
            {
                Told(life, i < late ? random.Next(2, 6) : random.Next(0, 2));
            }

            foreach (var life in lives.Where(life => year.Span.Covers(life.Plan.From) && life.Plan.From.AddDays(12) >= life.Last))
            {
                Told(life, 0);
            }
        }

        foreach (var life in lives.Where(life => life.Plan.From > Year.Until))
        {
            Told(life, random.Next(20) == 0 ? 3 : random.Next(0, 2));
        }

        // Children in care before the service's records began keep the officer they had.
        foreach (var life in lives.Where(life => life.Plan.From < Since && life.Last >= Since))
        {
            life.Do(life.Plan.From > new DateOnly(2014, 1, 1) ? life.Plan.From : new DateOnly(2014, 1, 1), 20, new AllocateReviewingOfficer(life.Child) { From = Later(life.Plan.From, new DateOnly(2014, 1, 1)), Officer = life.Officer, Reason = "Caseload" });
        }

        void Told(Life life, int workingDays)
        {
            var told = workingDays == 0 ? life.Plan.From : WorkCalendar.England.WorkingDaysAfter(life.Plan.From, workingDays).On;
            if (told >= life.Last)
            {
                told = life.Plan.From;
            }

            life.Do(told, 19, new RecordFact(life.Child) { Said = new ServiceTold { On = told, Of = "looked-after" } });
            var given = WorkCalendar.England.WorkingDaysAfter(told, random.Next(1, 4)).On;
            if (given < life.Last)
            {
                life.Do(given, 20, new AllocateReviewingOfficer(life.Child) { From = given, Officer = life.Officer, Reason = "Caseload and area" });
            }
        }
    }

    private void Tell(Life life, ToldReview review, ToldReview? before, ToldReview? next)
    {
        var child = life.Child;
        FactId? plan = null;
        if (review.Day >= WholeSince)
        {
            var set = Later(review.Day.AddDays(-random.Next(18, 30)), Later(life.Plan.From.AddDays(1), (before?.Day ?? life.Plan.From).AddDays(1)));
            if (set < review.Day)
            {
                var asked = review.Age >= 4 && random.Next(8) > 0;
                plan = Life.FactOf(life.Do(set, 11, new PlanReview(child)
                {
                    On = review.Day,
                    At = new TimeOnly(random.Next(10, 17), 0),
                    Place = random.Pick("At home", "At school", "At the office", "At the placement"),
                    Kind = review.Kind,
                    WhyLate = review.Day > review.Due ? "The family asked for a later day" : "",
                    ChildsWishes = asked ? Wishes[random.Next(Wishes.Length)] : "",
                    WhyNotAsked = asked ? "" : review.Age < 4 ? "Too young to say" : "Did not want to talk about it",
                    Invite = review.Age >= 5 ? "child carer worker school" : "carer worker mother",
                }));
                Before(life, review, before, set, plan.Value);
            }
        }

        if (review.SeenBefore && review.Day >= Since)
        {
            var from = before?.Day ?? life.Plan.From;
            var day = review.Day.AddDays(-random.Next(2, 12));
            day = day <= from ? from.AddDays(1) : day;
            if (day < review.Day)
            {
                life.Do(day, 13, new RecordFact(child) { Said = new OfficersContact { On = day, Kind = "visit", Private = true, ChildsWords = review.Age >= 5 ? Words[random.Next(Words.Length)] : "" } });
            }
        }

        var held = life.Do(review.Day, 15, new RecordReview(child)
        {
            HeldOn = review.Day,
            Participation = review.Participation,
            Planned = plan,
            Kind = review.Kind,
            Officer = life.Officer,
            Chaired = review.Chaired,
            ChairOffered = review.Chaired.Length > 0 ? review.Chaired != "no" || random.Next(3) > 0 : null,
            ChairSupport = review.Chaired is "full" or "part" ? "Practised with the advocate" : "",
        });
        review.Id = Life.FactOf(held);
        if (review.Grade.Length > 0)
        {
            life.Do(review.Day, 16, new RecordFact(child)
            {
                Said = new ReviewQuality
                {
                    Review = review.Id,
                    PlanGrade = review.Grade,
                    Shared = review.Shared,
                    InTimeframe = review.InTimeframe,
                    ChildFocused = review.ChildFocused,
                    Causes = review.Grade == "good" ? "" : random.Pick("system", "template late-papers", "turnover", "drift", "voice vague", "assessment", "vacancy drift"),
                    LifeStory = random.Next(3) > 0,
                    Pathway = review.Age >= 16 ? random.Next(4) > 0 : null,
                    Match = random.Pick("good", "good", "good", "support", "poor"),
                },
            });
        }

        if (review.Day >= WholeSince)
        {
            After(life, review, next);
        }
    }

    private void Before(Life life, ToldReview review, ToldReview? before, DateOnly set, FactId plan)
    {
        var child = life.Child;
        if (review.Said is { } said)
        {
            var day = Later(set, review.Day.AddDays(-random.Next(3, 10)));
            life.Do(day, 12, new RecordFact(child)
            {
                Said = new Consultation
                {
                    Review = plan,
                    Of = "child",
                    On = day,
                    Means = random.Pick("words", "words", "words", "symbols", "picture"),
                    Language = life.Plan.Unaccompanied ? random.Pick("ti", "ar", "ps", "prs", "sq") : "en",
                    Words = Words[random.Next(Words.Length)],
                    Happy = said.Happy ? "most" : random.Pick("some", "some", "rarely"),
                    SeesWorker = said.SeesWorker,
                    KnowsComplaints = said.Complaints,
                    KnowsCouncil = said.Council,
                    KnowsPledge = said.Pledge,
                    Feelings = said.Happy ? random.Pick("happy", "happy safe", "proud") : random.Pick("sad", "worried", "angry worried", "confused", "lonely"),
                    MayBeQuoted = random.Next(4) == 0,
                },
            });
        }

        if (random.Next(20) > 0)
        {
            var late = random.Next(9) == 0;
            var day = late ? review.Day.AddDays(-random.Next(1, 3)) : WorkCalendar.England.WorkingDaysBefore(review.Day, random.Next(3, 6)).On;
            day = Later(day, set);
            var sent = life.Do(day, 13, new RecordFact(child) { Said = new PreMeetingReport { Review = plan, SentOn = day, Changed = before is null ? "The child has come into care and is settling" : "School and placement are as they were", ChildsWishes = Words[random.Next(Words.Length)], Recommends = "That the plan goes on as it is" } });
            if (random.Next(3) == 0)
            {
                life.Do(review.Day, 14, new RecordFact(child) { Said = new ReportGraded { Report = Life.FactOf(sent), Grade = random.Pick("good", "good", "enough", "poor"), Why = "It does not say how the last decisions were carried out" } });
            }
        }
    }

    private void After(Life life, ToldReview review, ToldReview? next)
    {
        var child = life.Child;
        var decisions = new List<Act>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var (section, what) = ToDo[random.Next(ToDo.Length)];
            decisions.Add(new DecideAtReview(child) { Review = review.Id, Section = section, What = what, Owner = random.Pick("Social worker", "Carer", "Virtual school", "Reviewing officer"), By = review.Day.AddDays(random.Next(30, 120)) });
        }

        var sent = Soon(review.Day, random.Next(2, random.Next(10) == 0 ? 12 : 6));
        if (sent <= today)
        {
            var change = life.Do(sent, 17, new Together([.. decisions, new RecordFact(child) { Said = new DecisionsSent { Review = review.Id, On = sent } }]));
            foreach (var (i, act) in decisions.Index())
            {
                var by = ((DecideAtReview)act).By!.Value;
                var done = by.AddDays(random.Next(10) < 7 ? -random.Next(1, 20) : random.Next(3, 40));
                if (done <= today && done < life.Last && done > sent && random.Next(12) > 0)
                {
                    life.Do(done, 18, new CompleteDecision(child) { Decision = Life.FactOf(change, i), On = done, Came = "Done as decided" });
                }
            }
        }

        var written = Soon(review.Day, random.Next(6, random.Next(8) == 0 ? 22 : 15));
        if (written <= today)
        {
            var out_ = Soon(written, random.Next(0, 5));
            life.Do(out_ <= today ? out_ : written, 18, new RecordFact(child) { Said = new Minutes { Review = review.Id, WrittenOn = written, Words = "The child was heard first. The plan was gone through section by section.", SentOn = out_ <= today ? out_ : null, To = out_ <= today ? "child carer worker mother" : "" } });
        }

        var half = review.Day.AddDays(random.Next(60, 100));
        if (random.Next(5) > 0 && half <= today && half < (next?.Day ?? life.Last))
        {
            life.Do(half, 18, new RecordFact(child) { Said = new MidwayCheck { On = half, OnTrack = random.Next(7) > 0, Words = "Spoke to the social worker; the decisions are under way" } });
        }

        DateOnly Soon(DateOnly day, int workingDays) => WorkCalendar.England.WorkingDaysAfter(day, workingDays).On;
    }

    /// <summary>Most reviews that are due within six weeks have a day already; some have their report in.</summary>
    private void Coming(Life life)
    {
        if (life.Last < today || life.Reviews.Count == 0 || life.Plan.Until is { } gone && gone <= today.AddDays(50))
        {
            return;
        }

        var last = life.Reviews[^1];
        var due = last.Day.AddMonths(life.Reviews.Count == 1 ? 3 : 6);
        var on = WorkCalendar.England.LatestWorkingDayOnOrBefore(due.AddDays(-random.Next(0, 6)));
        if (on <= today.AddDays(1) || on > today.AddDays(42) || random.Next(5) == 0)
        {
            return;
        }

        var set = Later(last.Day.AddDays(1), today.AddDays(-random.Next(2, 14)));
        var plan = Life.FactOf(life.Do(set, 11, new PlanReview(life.Child) { On = on, At = new TimeOnly(random.Next(10, 17), 0), Place = random.Pick("At home", "At school", "At the placement"), Kind = "subsequent", ChildsWishes = Wishes[random.Next(Wishes.Length)], Invite = "child carer worker school" }));
        if (on < today.AddDays(9) && random.Next(3) > 0)
        {
            life.Do(Later(set, today.AddDays(-1)), 13, new RecordFact(life.Child) { Said = new PreMeetingReport { Review = plan, SentOn = Later(set, today.AddDays(-1)), Changed = "A good half-year at school", ChildsWishes = Words[random.Next(Words.Length)], Recommends = "That the placement be agreed as lasting" } });
        }
    }

    /// <summary>The year's disputes with their issues and the levels they reached, as published; and a few of this summer, still open.</summary>
    private void Disputes()
    {
        var reviews = In(Year).Where(review => review.Day.AddDays(45) < review.Life.Last && review.Day.AddDays(45) < today && review.Day.AddDays(30) <= Year.Until).DistinctBy(review => review.Life).ToArray();
        random.Shuffle(reviews);
        var issues = new Queue<string>[4];
        for (var level = 1; level <= 3; level++)
        {
            var all = Published.IssuesByLevel.SelectMany(category => Enumerable.Repeat(category.Category, category.Levels[level - 1])).ToArray();
            random.Shuffle(all);
            issues[level] = new(all);
        }

        // So many of the disputes carry two issues that their numbers come out as published.
        var second = Published.Issues - Published.Disputes;
        var at = 0;
        for (var level = 3; level >= 1; level--)
        {
            while (issues[level].TryDequeue(out var issue))
            {
                var about = issue;
                if (second > 0 && issues[level].Count > 0 && issues[level].FirstOrDefault(each => each != issue) is { } other)
                {
                    var rest = issues[level].ToList();
                    rest.Remove(other);
                    issues[level] = new(rest);
                    about = $"{issue} {other}";
                    second--;
                }

                Dispute(reviews[at++], about, level);
            }
        }

        if (at != Published.Disputes)
        {
            throw new UnreachableException($"{at} disputes were told, not {Published.Disputes}");
        }

        var open = lives.Where(life => life.Last == today && life.Plan.Until is null && life.Plan.From < today.AddDays(-200)).ToArray();
        random.Shuffle(open);
        foreach (var (i, life) in open.Take(36).Index())
        {
            var raised = today.AddDays(-random.Next(2, 30));
            var dispute = Life.FactOf(life.Do(raised, 30, new RaiseDispute(life.Child) { On = raised, Issues = random.Pick("care-plan", "report-missing", "contact", "education", "life-story visits"), Words = "The plan has not been changed since the move" }));
            if (i % 2 == 0 && raised.AddDays(8) < today)
            {
                life.Do(raised.AddDays(8), 31, new EscalateDispute(life.Child) { Dispute = dispute, On = raised.AddDays(8), Reason = "No answer came" });
            }
        }
    }

    private void Dispute(ToldReview review, string issues, int level)
    {
        var life = review.Life;
        var day = WorkCalendar.England.WorkingDaysAfter(review.Day, random.Next(0, 3)).On;
        var dispute = Life.FactOf(life.Do(day, 30, new RaiseDispute(life.Child) { On = day, Issues = issues, Words = "Raised after the review: it has not been put right" }));
        for (var i = 1; i <= level; i++)
        {
            day = WorkCalendar.England.WorkingDaysAfter(day, random.Next(2, 5)).On;
            life.Do(day, 30 + i, new EscalateDispute(life.Child) { Dispute = dispute, On = day, Reason = "It was not settled" });
        }

        var answered = WorkCalendar.England.WorkingDaysAfter(day, random.Next(1, 4)).On;
        life.Do(answered, 35, new AnswerDispute(life.Child) { Dispute = dispute, On = answered, Answer = "It will be put right this week" });
        var closed = WorkCalendar.England.WorkingDaysAfter(answered, random.Next(1, 4)).On;
        life.Do(closed, 36, new CloseDispute(life.Child) { Dispute = dispute, On = closed, Result = random.Pick("resolved", "resolved", "resolved", "partly"), Words = "Seen to" });
    }

    private void GoodPractice()
    {
        var reviews = In(Year).Where(review => review.Grade == "good").ToArray();
        random.Shuffle(reviews);
        foreach (var review in reviews.Take(90))
        {
            review.Life.Do(review.Day, 40, new RecordFact(review.Life.Child) { Said = new GoodPractice { On = review.Day, Worker = "Social worker", Words = random.Pick("Life story work done with the child’s own pictures", "The child helped to write the plan", "The brothers’ contact was kept up through two moves", "Explained the move with the child’s favourite toy"), ThankedOn = review.Day, Shared = random.Next(2) == 0 } });
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
