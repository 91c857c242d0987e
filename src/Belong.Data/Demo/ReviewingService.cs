using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>
/// What the made-up reviewing officers did, and the workers around reviews: notices, plans, consultations, reports, reviews and
/// what followed them.
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

        new Challenge(random, lives, today).Tell();
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

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
