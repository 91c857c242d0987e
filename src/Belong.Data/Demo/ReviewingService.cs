using Belong.Data.Demo.Words;
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
    private static readonly DateOnly OfficersSince = new(2014, 1, 2);

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

    private static Actor Officer(Life life, DateOnly day) => life.Officers!.On(day).AsActor;

    /// <summary>The service is told of each child who comes into care: in time, or two working days late and more for the published number.</summary>
    private void Told()
    {
        foreach (var (year, late) in new[] { (LastYear, Published.LateNotificationsLastYear), (Year, Published.LateNotifications) })
        {
            var started = lives.Where(life => year.Span.Covers(life.From) && life.From.AddDays(12) < life.Last).ToArray();
            random.Shuffle(started);
            foreach (var (i, life) in started.Index())
            {
                Told(life, i < late ? random.Next(2, 6) : random.Next(0, 2));
            }

            foreach (var life in lives.Where(life => year.Span.Covers(life.From) && life.From.AddDays(12) >= life.Last))
            {
                Told(life, 0);
            }
        }

        foreach (var life in lives.Where(life => life.From > Year.Until))
        {
            Told(life, random.Next(20) == 0 ? 3 : random.Next(0, 2));
        }

        // Children in care before the service's records began keep the officer they had.
        foreach (var life in lives.Where(life => life.From < Since && life.Last >= Since))
        {
            Allocated(life, WorkingDays.Later(life.From, OfficersSince).OrNext());
        }

        void Told(Life life, int workingDays)
        {
            var told = workingDays == 0 ? life.From : WorkCalendar.England.WorkingDaysAfter(life.From, workingDays).On;
            if (told >= life.Last)
            {
                told = life.From;
            }

            life.Do(told, 19, new RecordFact(life.Child) { Said = new ServiceTold { On = told, Of = "looked-after" } });
            Allocated(life, WorkCalendar.England.WorkingDaysAfter(told, random.Next(1, 4)).On);
        }

        // By the service's manager, to whoever holds the post; and to those who held it after.
        void Allocated(Life life, DateOnly day)
        {
            if (day >= life.Last || day > today)
            {
                return;
            }

            life.Do(day, 20, new AllocateReviewingOfficer(life.Child) { From = day, Officer = life.OfficerOn(day), Reason = life.Family.Children.Count > 1 ? "One officer for the brothers and sisters" : random.Pick("Caseload and area", "Caseload", "Area") }, Staff.Deputy);
            foreach (var next in life.Officers!.Held.Where(held => held.From > day && held.From < life.Last && held.From <= today))
            {
                life.Do(next.From, 20, new AllocateReviewingOfficer(life.Child) { From = next.From, Officer = next.Id, Reason = "The officer before has left" }, Staff.Deputy);
            }
        }
    }

    private void Tell(Life life, ToldReview review, ToldReview? before, ToldReview? next)
    {
        var child = life.Child;
        var by = Officer(life, review.Day);
        FactId? plan = null;
        if (review.Day >= WholeSince)
        {
            var set = WorkingDays.Later(review.Day.AddDays(-random.Next(18, 30)).OrBefore(), WorkingDays.Later(life.From.AddDays(1), (before?.Day ?? life.From).AddDays(1)).OrNext());
            set = WorkingDays.Later(set, life.TurnedBy(review.Day));
            if (set < review.Day)
            {
                var asked = review.Age >= 4 && random.Next(8) > 0;
                plan = Life.FactOf(life.Do(set, 11, new PlanReview(child)
                {
                    On = review.Day,
                    At = review.At ??= review.With?.At?.AddMinutes(45) ?? new TimeOnly(review.Age >= 5 && review.Age < 16 ? random.Next(15, 18) : random.Next(10, 17), random.Next(0, 2) * 30),
                    Place = review.Place ??= review.With?.Place ?? Place(life, review),
                    Kind = review.Kind,
                    WhyLate = review.Day > review.Due ? random.Pick("The family asked for a later day", "The officer was ill", "The interpreter could not come before", "The school was shut") : "",
                    ChildsWishes = asked ? ReviewWords.Wish(life, set) : "",
                    WhyNotAsked = asked ? "" : review.Age < 4 ? "Too young to say" : "Did not want to talk about it",
                    Invite = life.Plan.Unaccompanied ? "child carer worker interpreter school" : review.Age >= 5 ? "child carer worker school mother" : "carer worker mother health",
                }, before is null ? Staff.Deputy : by));
                Before(life, review, before, set, plan.Value);
            }
        }

        if (review.SeenBefore && review.Day >= Since)
        {
            var from = before?.Day ?? life.From;
            var day = review.Day.AddDays(-random.Next(2, 12)).OrBefore();
            day = day <= from ? from.AddDays(1) : day;
            if (day < review.Day)
            {
                life.Do(day, 13, new RecordFact(child) { Said = new OfficersContact { On = day, Kind = "visit", Private = review.Age > 2, ChildsWords = review.Age >= 3 ? ChildsWords.At(life, day) : "", Words = review.Age < 3 ? life.Of(random.Pick("{child} seen with {carer}: well, and at home there", "Watched {child} at play; the carer’s notes of contact read"), day) : "" } }, by);
            }
        }

        var held = life.Do(review.Day, 15, new RecordReview(child)
        {
            HeldOn = review.Day,
            Participation = review.Participation,
            Planned = plan,
            Kind = review.Kind,
            Officer = by.Id,
            Chaired = review.Chaired,
            ChairOffered = review.Chaired.Length > 0 ? review.Chaired != "no" || random.Next(3) > 0 : null,
            ChairSupport = review.Chaired is "full" or "part" ? random.Pick("Practised with the advocate", "Wrote the agenda with the officer", "The carer sat beside and kept the time") : "",
        }, by);
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
                    LifeStory = life.Plan.Unaccompanied || review.Age < 2 ? null : random.Next(3) > 0,
                    Pathway = review.Age >= 16 ? random.Next(4) > 0 : null,
                    Match = random.Pick("good", "good", "good", "support", "poor"),
                },
            }, by);
        }

        if (review.Day >= WholeSince)
        {
            After(life, review, before, next, by);
        }
    }

    private string Place(Life life, ToldReview review) => life.HomeOn(review.Day).Kind switch
    {
        "R5" => "In the visits hall of the institution",
        "K1" or "K2" or "S1" => random.Pick("At the home", "At the home", "At school"),
        "R3" => "At the unit",
        "P1" => random.Pick("At home", "At the family centre"),
        _ => review.Age < 5 ? random.Pick("At the carer’s house", "At the family centre") : life.Plan.Unaccompanied ? random.Pick("At the house", "At college", "At the office") : random.Pick("At the carer’s house", "At the carer’s house", "At school", "At the office", "At the library"),
    };

    private void Before(Life life, ToldReview review, ToldReview? before, DateOnly set, FactId plan)
    {
        var child = life.Child;
        if (review.Said is { } said)
        {
            var day = WorkingDays.Later(set, review.Day.AddDays(-random.Next(3, 10)).OrBefore());
            life.Do(day, 12, new RecordFact(child)
            {
                Said = new Consultation
                {
                    Review = plan,
                    Of = "child",
                    On = day,
                    Means = random.Pick(review.Age < 10 ? ["words", "symbols", "picture"] : ["words", "words", "words", "advocate"]),
                    Language = life.Plan.Origin?.Booklet ?? "en",
                    Words = ChildsWords.Written(life, day),
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
            var day = late ? WorkCalendar.England.WorkingDaysBefore(review.Day, random.Next(1, 3)).On : WorkCalendar.England.WorkingDaysBefore(review.Day, random.Next(3, 6)).On;
            day = WorkingDays.Later(day, set);
            var sent = life.Do(day, 13, new RecordFact(child) { Said = new PreMeetingReport { Review = plan, SentOn = day, Changed = ReviewWords.Changed(life, review, before), ChildsWishes = ReviewWords.Wants(life, day), Recommends = ReviewWords.Recommends(life, day) } });
            if (random.Next(3) == 0)
            {
                var grade = random.Pick("good", "good", "enough", "poor");
                life.Do(review.Day, 14, new RecordFact(child) { Said = new ReportGraded { Report = Life.FactOf(sent), Grade = grade, Why = grade == "good" ? "" : random.Pick("It does not say how the last decisions were carried out", "The child’s words are missing", "Copied from the last one in two places", "Education is a line") } }, Officer(life, review.Day));
            }
        }
    }

    private void After(Life life, ToldReview review, ToldReview? before, ToldReview? next, Actor by)
    {
        var child = life.Child;
        var decisions = new List<Act>();
        var from = ReviewWords.For(life, review.Day);
        foreach (var (section, what, owner) in random.GetItems(from, from.Length == 0 ? 0 : random.Next(1, 4)).Distinct().Where(each => life.Decided.Add(each.What)))
        {
            decisions.Add(new DecideAtReview(child) { Review = review.Id, Section = section, What = life.Of(what, review.Day), Owner = owner, By = what.Contains("next review", StringComparison.Ordinal) ? (next?.Day ?? review.Day.AddDays(150)).AddDays(-3).OrBefore() : review.Day.AddDays(random.Next(30, 120)).OrBefore() });
        }

        var sent = Soon(review.Day, random.Next(2, random.Next(10) == 0 ? 12 : 6));
        if (sent <= today)
        {
            var change = life.Do(sent, 17, new Together([.. decisions, new RecordFact(child) { Said = new DecisionsSent { Review = review.Id, On = sent } }]), by);
            foreach (var (i, act) in decisions.Index())
            {
                var due = ((DecideAtReview)act).By!.Value;
                var done = due.AddDays(random.Next(10) < 7 ? -random.Next(1, 20) : random.Next(3, 40)).OrBefore();
                if (next is not null && ((DecideAtReview)act).What.Contains("next review", StringComparison.Ordinal))
                {
                    done = next.Day.AddDays(-1).OrBefore(); // at the latest that review settles it
                }

                if (done <= today && done < life.Last && done > sent && (random.Next(12) > 0 || ((DecideAtReview)act).What.Contains("next review", StringComparison.Ordinal)))
                {
                    life.Do(done, 18, new CompleteDecision(child) { Decision = Life.FactOf(change, i), On = done, Came = ReviewWords.Outcome(life, done) });
                }
            }
        }

        var written = Soon(review.Day, random.Next(6, random.Next(8) == 0 ? 22 : 15));
        if (written <= today)
        {
            var out_ = Soon(written, random.Next(0, 5));
            life.Do(out_ <= today ? out_ : written, 18, new RecordFact(child) { Said = new Minutes { Review = review.Id, WrittenOn = written, Words = ReviewWords.Minutes(life, review, before is null), SentOn = out_ <= today ? out_ : null, To = out_ <= today ? life.Plan.Unaccompanied ? "child carer worker" : review.Age < 6 ? "carer worker mother" : "child carer worker mother" : "" } }, by);
        }

        var half = review.Day.AddDays(random.Next(60, 100)).OrBefore();
        if (random.Next(5) > 0 && half <= today && half < (next?.Day ?? life.Last) && half < life.Last)
        {
            var onTrack = random.Next(7) > 0;
            life.Do(half, 18, new RecordFact(child) { Said = new MidwayCheck { On = half, OnTrack = onTrack, Words = ReviewWords.Midway(life, half, onTrack) } }, Officer(life, half));
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
        var on = due.AddDays(-random.Next(0, 6)).OrBefore();
        if (on <= today.AddDays(1) || on > today.AddDays(42) || random.Next(5) == 0)
        {
            return;
        }

        var set = WorkingDays.Later(last.Day.AddDays(1).OrNext(), today.AddDays(-random.Next(2, 14)).OrBefore());
        var coming = new ToldReview(life, on, due);
        var plan = Life.FactOf(life.Do(set, 11, new PlanReview(life.Child) { On = on, At = new TimeOnly(random.Next(10, 17), 0), Place = Place(life, coming), Kind = "subsequent", ChildsWishes = coming.Age < 4 ? "" : ReviewWords.Wish(life, set), WhyNotAsked = coming.Age < 4 ? "Too young to say" : "", Invite = coming.Age < 4 ? "carer worker mother" : "child carer worker school" }, Officer(life, set)));
        if (on < today.AddDays(9) && random.Next(3) > 0)
        {
            var sent = WorkingDays.Later(set, today.AddDays(-1));
            life.Do(sent, 13, new RecordFact(life.Child) { Said = new PreMeetingReport { Review = plan, SentOn = sent, Changed = ReviewWords.Changed(life, coming, last), ChildsWishes = ReviewWords.Wants(life, sent), Recommends = ReviewWords.Recommends(life, sent) } });
        }
    }
}
