using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>
/// How the made-up county supports its foster households since it records that here: supervision with its notes, unannounced visits, yearly reviews, checks, agreements and standards.
/// Most is in time; some is late, as it is anywhere.
/// </summary>
internal static class Supporting
{
    /// <summary>From when the county records the support of its carers here.</summary>
    public static readonly DateOnly Since = new(2016, 7, 1);

    /// <summary>Those who hold reviews and manage nobody who supports carers.</summary>
    public static IReadOnlyList<(string Id, string Name)> Reviewers { get; } = [("fro-01", "Rosalind Thornacre"), ("fro-02", "Barnaby Quillmead"), ("fro-03", "Perpetua Ashbourne")];

    /// <param name="carers">Their whole names.</param>
    /// <param name="hasSomebody">Whether a child is placed with them on a day.</param>
    public static IEnumerable<(DateOnly On, Fact Said, Actor By)> Tell(Random random, IReadOnlyList<string> carers, DateOnly approved, DateOnly? ended, Func<DateOnly, bool> hasSomebody, Func<DateOnly, Actor> workerOn, DateOnly today)
    {
        var until = ended < today ? ended.Value : today;
        return Supervisions(random, carers, Later(approved, Since), until, hasSomebody, workerOn).Concat(Unannounced(random, carers, Later(approved, Since), until, hasSomebody, workerOn)).Concat(Reviews(random, approved, until, hasSomebody))
            .Concat(Checks(random, carers, approved, until, workerOn)).Concat(Papers(random, carers, approved, until, workerOn)).Where(told => told.On <= today);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static IEnumerable<(DateOnly On, Fact Said, Actor By)> Supervisions(Random random, IReadOnlyList<string> carers, DateOnly from, DateOnly until, Func<DateOnly, bool> hasSomebody, Func<DateOnly, Actor> workerOn)
    {
        for (var day = Next(from.AddDays(random.Next(-20, 8))); day < until; day = Next(day))
        {
            if (day <= from)
            {
                continue;
            }

            var on = day.OrBefore();
            var children = hasSomebody(on);
            var notes = on.AddDays(random.Next(100) switch { < 70 => random.Next(1, 6), < 90 => random.Next(6, 9), _ => random.Next(9, 24) }).OrBefore();
            var given = notes >= on && notes < until ? notes : (DateOnly?)null;
            yield return (given ?? on, new Supervision
            {
                On = on,
                Place = random.Next(10) switch { < 8 => "home", 8 => "office", _ => "telephone" },
                Present = carers.Count > 1 && random.Chance(60) ? $"{carers[0]} and {carers[1]}" : carers[0],
                Children = !children ? "" : random.Pick(
                    "Settled and eating well. Asked when the next visit to Mum is, and was told the date.", "A hard month at school: two fixed-term exclusions, and a meeting on the new timetable. Calm at home.",
                    "Dentist and optician done. Sleeps through most nights now.", "Said that the new school is better than the old one. Wants to learn to swim.", "Contact was cancelled twice and there were tears each time; we asked the social worker for a firm plan.",
                    "Doing well. Photographs chosen for the memory book.", "Came home late twice. We agreed a time, and what happens if it is missed."),
                Carers = random.Pick(
                    "Managing well. Would like the course on attachment in the autumn.", "Tired after a run of bad nights; asked for a relief weekend.", "Both well. First aid is to be renewed.", "Pleased with how the review went. Portfolio brought up to date.",
                    "Worried about the allegation made against friends of theirs; talked about safer caring.", "Would take a second child from September."),
                Raised = random.Chance(30) ? random.Pick("The mileage claim of May has not been paid", "Nobody answers the out-of-hours number before ten", "They were not told of the change of social worker", "A letter on delegated consent for the school trip has not come", "They asked for the health assessment to be on a Saturday") : "",
                Agreed = random.Pick("Worker to chase the social worker for the contact plan by Friday.", "Carers to keep a sleep diary; look at it next time.", "Worker to book the relief weekend.", "Carers to ring the designated teacher this week.", "Next meeting in five weeks; portfolio to be brought."),
                NotesOn = given,
            }, workerOn(on));
        }

        // Every four to six weeks, and now and then later.
        DateOnly Next(DateOnly day) => day.AddDays(random.Next(100) < 88 ? random.Next(28, 42) : random.Next(43, 64));
    }

    private static IEnumerable<(DateOnly On, Fact Said, Actor By)> Unannounced(Random random, IReadOnlyList<string> carers, DateOnly from, DateOnly until, Func<DateOnly, bool> hasSomebody, Func<DateOnly, Actor> workerOn)
    {
        for (var day = from.AddDays(random.Next(60, 350)); day < until; day = day.AddDays(random.Next(100) < 92 ? random.Next(300, 365) : random.Next(366, 420)))
        {
            var on = day.OrBefore();
            yield return (on, new UnannouncedVisit
            {
                On = on,
                AtHome = true,
                Present = carers[random.Next(carers.Count)],
                Seen = hasSomebody(on) ? random.Pick("Tea was on the table and everybody was doing homework. Bedrooms were tidy enough; medicines locked away.", "Children in the garden with the carer. House warm, kitchen being painted.", "One child home from school with a cold. Bedroom seen, with the child’s leave.")
                    : random.Pick("Carer at home, getting the spare room ready. Nothing of concern.", "House clean and warm; the smoke alarm was tested."),
            }, workerOn(on));
        }
    }

    private static IEnumerable<(DateOnly On, Fact Said, Actor By)> Reviews(Random random, DateOnly approved, DateOnly until, Func<DateOnly, bool> hasSomebody)
    {
        // The last before the county recorded them here is entered, so that the next can be worked out.
        var number = 0;
        for (var last = approved; ;)
        {
            var due = last.AddYears(1);
            var on = due.AddDays(random.Next(100) < 88 ? -random.Next(3, 35) : random.Next(5, 60)).OrBefore();
            if (on >= until)
            {
                yield break;
            }

            last = on;
            number++;
            if (on < Since.AddYears(-1))
            {
                continue;
            }

            var reviewer = Reviewers[random.Next(Reviewers.Count)];
            yield return (Later(on, Since.OrNext()), new HouseholdReview
            {
                On = on,
                Occasion = HouseholdReview.Annual,
                Reviewer = reviewer.Id,
                Carers = random.Pick("We are content with our worker and see them often. We would like to know sooner when a child’s social worker changes.", "A good year. The support group on Thursdays keeps us going.", "Hard since the last child left; we were not asked how we were."),
                Children = hasSomebody(on) ? random.Pick("“I like it here. I have my own room and the dog sleeps on my bed.”", "“It is all right. They listen.”", "“They should let me have my phone at night.”") : "",
                SocialWorkers = hasSomebody(on) ? random.Pick("The child’s worker is full of praise for how they dealt with school.", "Reports come in time. Contact is supported well.", "Did not answer in time; asked twice.") : "",
                Supervisor = random.Pick("Supervision kept; two courses done; checks in date.", "Placement ended as planned. They grieved, and were helped.", "Training behind: safeguarding to be done by the autumn."),
                Recommended = HouseholdReview.Continue,
                Because = random.Pick("", "Safeguarding course by the end of October.", "A relief arrangement to be found.", ""),
                Grade = random.Next(100) switch { < 34 => "good", < 82 => "adequate", _ => "inadequate" },
                ToPanel = number == 1,
            }, new Actor(reviewer.Id, reviewer.Name));
        }
    }

    private static IEnumerable<(DateOnly On, Fact Said, Actor By)> Checks(Random random, IReadOnlyList<string> carers, DateOnly approved, DateOnly until, Func<DateOnly, Actor> workerOn)
    {
        foreach (var carer in carers)
        {
            foreach (var kind in new[] { "dbs", "medical" })
            {
                // Made before approval and every three years since; of those before the county recorded them here only the last is entered.
                var came = approved.AddDays(-random.Next(20, 120)).OrBefore();
                while (came.AddYears(3) < Since.AddDays(-40))
                {
                    came = came.AddYears(3).AddDays(-random.Next(5, 60)).OrBefore();
                }

                yield return Of(came);
                if (came.AddYears(3) is var ends && ends < until.AddDays(60))
                {
                    if (random.Chance(93))
                    {
                        var again = ends.AddDays(-random.Next(3, 50)).OrBefore();
                        if (again < until && again > came.AddDays(60))
                        {
                            yield return Of(again);
                        }
                        else if (again.AddDays(-30) < until)
                        {
                            yield return (Later(again.AddDays(-30).OrBefore(), Since.OrNext()), new Check { Kind = kind, Of = carer, AskedOn = again.AddDays(-30).OrBefore() }, workerOn(until));
                        }
                    }
                }

                (DateOnly, Fact, Actor) Of(DateOnly on)
                {
                    var concern = random.Chance(4);
                    return (Later(on, Later(approved, Since).OrNext()), new Check
                    {
                        Kind = kind,
                        Of = carer,
                        AskedOn = on.AddDays(-random.Next(14, 50)),
                        CameOn = on,
                        Result = concern ? Check.Concern : Check.Clear,
                        SeenBy = Fosterers.Manager.Id,
                        Words = !concern ? "" : kind == "dbs" ? "Something of long ago, talked over with the manager: no bearing on fostering" : "The adviser asks for a letter of the specialist once a year",
                    }, workerOn(Later(on, Later(approved, Since))));
                }
            }
        }

        if (random.Chance(88))
        {
            var fire = Later(approved.AddDays(random.Next(-10, 80)), approved).OrBefore();
            yield return (Later(fire, Later(approved, Since).OrNext()), new Check { Kind = "fire", AskedOn = fire.AddDays(-10), CameOn = fire, Result = Check.Clear, SeenBy = Fosterers.Manager.Id }, workerOn(Later(fire, Since)));
        }
    }

    private static IEnumerable<(DateOnly On, Fact Said, Actor By)> Papers(Random random, IReadOnlyList<string> carers, DateOnly approved, DateOnly until, Func<DateOnly, Actor> workerOn)
    {
        if (random.Chance(95))
        {
            var signed = approved.AddDays(random.Next(2, 13)).OrNext();
            yield return (Later(signed, Since.OrNext()), new CareAgreement { On = signed, Signed = $"{carers.ToList().Listed()}, and for the service {Fosterers.Manager.Name}", FirePlan = random.Chance(80) }, workerOn(Later(signed, Since)));
        }

        var standards = approved.AddMonths(random.Next(7, 14)).OrBefore();
        if (random.Chance(93) && standards < until)
        {
            yield return (Later(standards, Since.OrNext()), new DevelopmentStandards { On = standards, By = Fosterers.Manager.Id }, workerOn(Later(standards, Since)));
        }
    }
}
