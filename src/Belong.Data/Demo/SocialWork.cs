using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>What the made-up social workers record of a life besides its course: visits, plans, school, from the day on which they record it here.</summary>
internal sealed class SocialWork(Random random, Life life, DateOnly today)
{
    /// <summary>Visits and plans are recorded here from this day.</summary>
    public static readonly DateOnly Since = new(2016, 4, 1);

    private static readonly (string Section, string Words)[] Plans =
    [
        ("needs", "To be safe, and to be with people who stay"), ("permanence", "To stay with these carers until 18"), ("education", "To stay at the same school; help with reading"), ("health", "Dentist and optician this year"),
        ("contact", "Mother once a month, supervised; brother every fortnight"), ("stability", "The carers have a course and a night off a month"), ("safety", "Nobody comes to the school to collect without a call first"), ("contingency", "If this ends: the aunt, who has been assessed"),
    ];

    public void Tell()
    {
        if (life.Last < Since)
        {
            return;
        }

        foreach (var (i, home) in life.Homes.Index())
        {
            var until = i + 1 < life.Homes.Count ? life.Homes[i + 1].From : life.Last;
            if (until > Since)
            {
                Visits(home, until);
                Papers(home, until);
            }
        }

        Planned();
        School();
        Told();
    }

    private void Visits(ToldPlacement home, DateOnly until)
    {
        var end = until < life.Last ? until.AddDays(-1) : life.Last;
        var review = life.Reviews.Where(review => review.Day >= home.From).Select(review => (DateOnly?)review.Day).FirstOrDefault() ?? DateOnly.MaxValue;
        for (var day = home.From >= Since ? home.From.AddDays(random.Next(1, 8)) : Since.AddDays(random.Next(1, 40)); day <= end && day <= today; day = day.AddDays(Gap(day)))
        {
            var alone = random.Next(6) > 0;
            life.Do(day, 22, new RecordFact(life.Child)
            {
                Said = new Visit { On = day, Seen = true, Alone = alone, WhyNot = alone ? "" : "The carer stayed in the room", HowOften = random.Next(4) == 0 ? random.Pick("right", "right", "right", "too-few") : "" },
            });
        }

        int Gap(DateOnly day)
        {
            var late = random.Next(25) == 0 ? random.Next(6, 25) : 0;
            return late + home.Kind switch
            {
                "P1" or "A6" when day < review => random.Next(5, 8),
                "P1" => random.Next(18, 28),
                "U4" when home.From.AddYears(1) < day => random.Next(60, 88),
                _ => random.Next(24, 42),
            };
        }
    }

    private void Papers(ToldPlacement home, DateOnly until)
    {
        if (home.From < Since || random.Next(14) == 0)
        {
            return;
        }

        var day = home.From.AddDays(random.Next(0, random.Next(9) == 0 ? 12 : 5));
        if (day >= until || day > today)
        {
            return;
        }

        life.Do(day, 21, new Together(
            new RecordFact(life.Child) { Said = new PlacementPlan { Placement = home.Id, On = day, DelegationRecorded = random.Next(8) > 0, SignedCopyOn = random.Next(6) > 0 ? day : null, Overnight = "The carer" } },
            new RecordFact(life.Child) { Said = new PlacementNotice { Placement = home.Id, On = home.Planned ? home.From : day, Emergency = !home.Planned, Told = "child parents health gp school iro" } }));
        if (!home.Planned && home.From != life.Plan.From && random.Next(2) == 0 && home.From.AddDays(16) is var met && met < until && met <= today)
        {
            life.Do(met, 23, new RecordFact(life.Child) { Said = new Meeting { Kind = Meeting.Disruption, On = met, Invited = "iro carer", Considered = "What led to the end", Decided = "More help for the next carers from the first day" } });
        }
    }

    private void Planned()
    {
        var from = life.Plan.From;
        if (from >= Since)
        {
            Plan(from.AddDays(random.Next(2, random.Next(8) == 0 ? 20 : 10)));
            Meet(from.AddDays(random.Next(8, 26)), Meeting.Permanence);
        }

        foreach (var review in life.Reviews.Where(review => review.Day >= Since && random.Next(3) == 0))
        {
            Plan(review.Day.AddDays(random.Next(5, 20)));
        }

        void Plan(DateOnly day)
        {
            if (day >= life.Last || day > today)
            {
                return;
            }

            var sections = Plans.OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToList();
            life.Do(day, 24, new Together(
            [
                new RecordFact(life.Child) { Said = new CarePlan { On = day, Kind = life.Plan.Born.AddYears(16) <= day ? "pathway" : "care", SharedOn = random.Next(8) > 0 ? day : null } },
                .. sections.Select(section => new RecordFact(life.Child) { Said = new CarePlanSection { Section = section.Section, On = day, Words = section.Words, Owner = "Social worker" } }),
            ]));
        }

        void Meet(DateOnly day, string kind)
        {
            if (day < life.Last && day <= today && random.Next(4) > 0)
            {
                life.Do(day, 23, new RecordFact(life.Child) { Said = new Meeting { Kind = kind, On = day, Invited = "iro family-finding", Considered = "Home; relatives; long-term fostering; adoption", Decided = "To assess the aunt beside the plan to return home" } });
            }
        }
    }

    private void School()
    {
        if (life.Plan.From >= Since && Age.On(life.Plan.Born, life.Plan.From) >= 3)
        {
            Plan(life.Plan.From.AddDays(random.Next(4, random.Next(7) == 0 ? 25 : 13)), "first");
        }

        foreach (var term in new[] { new DateOnly(2016, 5, 1), new DateOnly(2016, 9, 20), new DateOnly(2017, 1, 15), new DateOnly(2017, 5, 1) })
        {
            var day = term.AddDays(random.Next(0, 60));
            if (Age.On(life.Plan.Born, day) is >= 3 and < 18 && day > life.Plan.From.AddDays(30) && random.Next(8) > 0)
            {
                Plan(day, "review");
            }
        }

        void Plan(DateOnly day, string kind)
        {
            if (day < life.Last && day <= today)
            {
                life.Do(day, 25, new RecordFact(life.Child) { Said = new PersonalEducationPlan { On = day, Kind = kind, Quality = random.Pick("good", "good", "improve") } });
            }
        }
    }

    private void Told()
    {
        foreach (var moved in life.Moved.Where(moved => moved >= Since && random.Next(6) > 0))
        {
            var day = moved.AddDays(random.Next(0, 4));
            if (day < life.Last && day <= today)
            {
                life.Do(day, 26, new RecordFact(life.Child) { Said = new Domain.Reviewing.ServiceTold { On = day, Of = "move" } });
            }
        }
    }
}
