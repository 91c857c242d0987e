using Belong.Data.Demo.Stories;
using Belong.Data.Demo.Words;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>What the made-up social workers record of a life besides its course: visits and papers from the day on which these are recorded here, and what concerns the child at any time.</summary>
internal sealed class SocialWork(Life life, DateOnly today)
{
    /// <summary>Visits and plans are recorded here from this day.</summary>
    public static readonly DateOnly Since = new(2016, 4, 1);

    private readonly Random random = life.Random;
    private readonly Bag bag = life.Bag;

    public void Tell()
    {
        new Health(life, today).Tell();
        life.Gone = new Missing(life, today).Tell();
        new Kin(life, today).Tell();
        Plans();
        if (life.Plan is { Story: Dispersed, Reason: "E3", Until: { } taken } && taken <= today)
        {
            Transfer();
        }

        if (life.Last < Since)
        {
            return;
        }

        foreach (var (i, home) in life.Homes.Index())
        {
            var until = i + 1 < life.Homes.Count ? life.Homes[i + 1].From : life.Last;
            if (until > Since)
            {
                Visits(home, until, life.Gone);
                Papers(home, until);
                AroundTheMove(home, i, until);
            }
        }

        CarePlans();
        School();
        Told();
        new Dangers(life, today).Tell();
    }

    private void Say(DateOnly day, int order, Fact fact)
    {
        if (day < life.Last && day <= today)
        {
            life.Do(day, order, new RecordFact(life.Child) { Said = fact });
        }
    }

    /// <summary>What was written of the visit before: nobody writes the same twice running.</summary>
    private string said = "";

    private static string Another(string before, Func<string> words)
    {
        var written = words();
        for (var tries = 0; written == before && tries < 4; tries++)
        {
            written = words();
        }

        return written;
    }

    private void Visits(ToldPlacement home, DateOnly until, IReadOnlyList<(DateOnly From, DateOnly Back)> missing)
    {
        var end = until < life.Last ? until.AddDays(-1) : life.Last;
        var review = life.Reviews.Where(review => review.Day >= home.From).Select(review => (DateOnly?)review.Day).FirstOrDefault() ?? DateOnly.MaxValue;
        var first = home.From >= Since;
        DateOnly? last = null;
        for (var day = (first ? home.From.AddDays(random.Next(1, 7)) : Since.AddDays(random.Next(1, 36))).OrBefore() is var on && on >= home.From && on >= Since ? on : (first ? home.From : Since).OrNext(); day <= end && day <= today; day = Next(day))
        {
            if (last is { } before && day <= before)
            {
                day = before.AddDays(1);
                continue;
            }

            // Nobody is seen while missing: the visit is made when they are back.
            if (missing.FirstOrDefault(spell => spell.From < day && day < spell.Back) is { From: var gone } spell && gone != default)
            {
                if (spell.Back == DateOnly.MaxValue || spell.Back.OrNext() > end || spell.Back.OrNext() > today)
                {
                    break;
                }

                day = spell.Back.OrNext();
            }

            var away = missing.FirstOrDefault(spell => spell.From > (last ?? home.From).AddDays(-1) && spell.From < day);
            var baby = life.AgeOn(day) < 3;
            var seen = !random.Chance(3);
            var alone = seen && !baby && !random.Chance(15);
            life.Do(day, 22, new RecordFact(life.Child)
            {
                Said = new Visit
                {
                    On = day,
                    Seen = seen,
                    Alone = alone,
                    WhyNot = alone ? "" : seen ? VisitWords.NotAlone(life, day) : VisitWords.NotSeen(life, day),
                    HowOften = life.AgeOn(day) >= 5 && random.Chance(20) ? random.Pick("right", "right", "right", "right", "too-few", "too-many") : "",
                    ChildsWords = seen && random.Chance(62) ? ChildsWords.At(life, day) : "",
                    Notes = seen ? said = Another(said, () => VisitWords.Of(life, day, home, first && last is null && !home.SameCarers, away.From != default)) : "",
                },
            });
            last = day;
        }

        DateOnly Next(DateOnly day)
        {
            var late = random.Next(25) == 0 ? random.Next(6, 25) : 0;
            var gap = late + home.Kind switch
            {
                "P1" or ['A', ..] when day < review => random.Next(5, 8),
                "P1" => random.Next(18, 28),
                "U4" or "U1" when home.From.AddYears(1) < day => random.Next(56, 84),
                _ => random.Next(24, 42),
            };
            return day.AddDays(gap).OrBefore() is var next && next > day ? next : day.AddDays(gap).OrNext();
        }
    }

    private void Papers(ToldPlacement home, DateOnly until)
    {
        if (home.From < Since)
        {
            return;
        }

        if (home.SameCarers)
        {
            Say(home.From, 21, new PlacementToLast { Placement = home.Id, On = home.From, FewerVisits = life.AgeOn(home.From) > 9 && random.Chance(30) });
            return;
        }

        var day = home.From.AddDays(random.Next(0, random.Chance(11) ? 12 : 5)).OrNext();
        if (day >= until || day > today)
        {
            return;
        }

        if (home.Kind[0] != 'R' && home.Kind != "K1" && !random.Chance(6))
        {
            life.Do(day, 21, new Together(
                new RecordFact(life.Child) { Said = new PlacementPlan { Placement = home.Id, On = day, DelegationRecorded = random.Chance(88), SignedCopyOn = random.Chance(84) ? day : null, Overnight = home.Kind == "P1" ? "The parent" : home.Home.IsFoster || home.Kind[0] == 'A' ? "The carer" : "The home" } },
                new RecordFact(life.Child) { Said = new PlacementNotice { Placement = home.Id, On = home.Planned && home.From.OrBefore() <= day ? home.From.OrBefore() is var told && told >= life.From ? told : home.From : day, Emergency = !home.Planned, Told = life.Plan.Unaccompanied ? "child health gp school iro" : life.AgeOn(day) < 3 ? "parents health gp iro" : "child parents health gp school iro" } }));
        }

        if (home.Home.IsKin)
        {
            var approved = life.Do(day, 22, new RecordFact(life.Child) { Said = new TemporaryApproval { Placement = home.Id, From = home.From } });
            if (day.AddDays(random.Next(70, 110)).OrNext() is var full && full < until && full <= today)
            {
                life.Do(full, 22, new CompleteFact(life.Child, Life.FactOf(approved)) { Said = new TemporaryApproval { Placement = home.Id, From = home.From, Until = full } });
            }
        }

        if (home.Kind == "P1")
        {
            Say(day, 22, new ParentAssessment { Placement = home.Id, On = day, DecidedOn = day, Found = $"{life.Family.Mother} has kept to the agreement for half a year; her new tenancy is safe and {life.Family.Grandmother} is near." });
        }

        if (home.Home.Area.Length > 0 && home.Kind != "R5" && random.Chance(90))
        {
            Say(day, 22, new OutOfAreaApproval { Placement = home.Id, On = day, Approver = home.Home.Area == "distance" ? "director" : "nominated", AreaToldOn = day, Reason = "No home nearer could meet the need; the school there has a place." });
        }
    }

    /// <summary>What leads to a move that nobody planned, and what is asked after it.</summary>
    private void AroundTheMove(ToldPlacement home, int i, DateOnly until)
    {
        if (i == 0 || home.From < Since || home.SameCarers || home.Planned)
        {
            return;
        }

        var left = life.Homes[i - 1];
        var before = home.From.AddDays(-random.Next(6, 26)).OrBefore();
        if (home.Reason is "CREQB" or "CREQO" or "CHILD" && before > left.From && before >= Since && random.Chance(70))
        {
            Say(before, 23, new Meeting { Kind = Meeting.Stability, On = before, Invited = "iro carer school", Considered = life.Of(home.Reason == "CREQB" ? "Shouting and things broken at home most evenings; {carer} sleeps badly and the other child is afraid" : home.Reason == "CHILD" ? "{child} asks to leave and stays in {his} room" : "Illness in {carer}’s family", before), Decided = "Support worker three evenings, respite for a weekend, and to look at it again in two weeks" });
        }

        if (home.From.AddDays(random.Next(8, 24)).OrNext() is var met && met < until && random.Chance(55))
        {
            Say(met, 23, new Meeting { Kind = Meeting.Disruption, On = met, Invited = "iro carer", Considered = life.Of("What led to the end at {carer}’s predecessor, and what {child} had been told before the first day", met), Decided = "The next carers have the full history and a named therapist from the first week" });
        }
    }

    private void Plans()
    {
        foreach (var (on, option, otherwise) in life.Permanence.OrderBy(plan => plan.On).DistinctBy(plan => plan.On))
        {
            Say(on, 24, new PermanencePlan { On = on, Option = option, Otherwise = otherwise });
        }

        DateOnly? toPlace = null;
        foreach (var (on, _) in life.Orders.Where(order => order.Code == "E1"))
        {
            var decided = life.Permanence.Where(plan => plan.Option == "ADOPTION" && plan.On <= on).Select(plan => plan.On).DefaultIfEmpty(on).Max();
            toPlace ??= decided;
            Say(decided, 24, new DecisionToPlace { DecidedOn = decided });
        }

        if (life.Homes.FirstOrDefault(home => home.Kind[0] == 'A') is { } adopters)
        {
            var matched = adopters.From.AddDays(-random.Next(10, 25)).OrBefore();
            var couple = adopters.Home.Name.Contains(" and ", StringComparison.Ordinal);
            var two = couple && MadeUpNames.Men.Contains(adopters.Home.Name.Split(' ')[2]);
            Say(adopters.From, 25, new Adoption { DecidedOn = toPlace ?? matched, MatchedOn = matched, ByFosterCarers = "0", Adopters = couple ? "2" : "1", AdoptersSex = two ? "MF" : couple ? "FF" : "F1", AdoptersStatus = two ? random.Chance(80) ? "L11" : "L3" : couple ? "L12" : "L0" });

            // Begun while they wait for the court; it is given after the order, when the record of care has ended.
            foreach (var (stage, days) in new[] { ("not-begun", 30), ("draft", 90) })
            {
                var day = random.Some(adopters.From, days, days + 25);
                Say(day, 25, new LaterLifeLetter { On = day, Stage = stage, Owner = "Social worker" });
            }
        }

        // What the return asks of everybody who came, but for the few of whom it was forgotten.
        if (life.From >= new DateOnly(2015, 4, 1) && !random.Chance(1))
        {
            Say(life.From, 26, new PreviousPermanence { Code = "Z1" });
        }

        if (life.IsGirl && (life.From >= Since ? life.From : WorkingDays.Later(life.From, Since.AddDays(-random.Next(2, 300)).OrNext())) is var asked && life.Last > asked)
        {
            var mother = life.Homes.FirstOrDefault(home => home.Kind == "R3") is { } unit && life.AgeOn(unit.From) > 14 ? unit : null;
            Say(mother is null ? asked : mother.From, 26, new Domain.People.Motherhood { Code = mother is null ? "0" : "1", ChildBornOn = mother?.From.AddDays(-random.Next(1, 20)) });
        }
    }

    private void Transfer()
    {
        var referred = life.From.AddDays(random.Next(2, 8)).OrNext();
        if (referred >= life.Last)
        {
            return;
        }

        var said = new NationalTransfer { ReferredOn = referred };
        var change = life.Do(referred, 24, new RecordFact(life.Child) { Said = said });
        life.Do(life.Last, 24, new CompleteFact(life.Child, Life.FactOf(change)) { Said = said with { TransferredOn = life.Last, ReceivingAuthority = random.Pick("Fellmoor Council", "Ashdale City Council", "Greyminster Council", "Northwold County Council"), ReasonForDelay = life.Last > WorkCalendar.England.WorkingDaysAfter(referred, 10).On ? "No authority offered a place for five weeks" : "" } });
    }

    private void CarePlans()
    {
        var planned = new HashSet<DateOnly>();
        var from = life.From;
        if (from >= Since)
        {
            Plan(from.AddDays(random.Next(2, random.Next(8) == 0 ? 20 : 10)).OrNext());
            var met = from.AddDays(random.Next(8, 26)).OrNext();
            if (!life.Plan.Unaccompanied && random.Chance(78))
            {
                Say(met, 23, new Meeting { Kind = Meeting.Permanence, On = met, Invited = "iro family-finding", Considered = life.Of("Home with {mother}; {gran} and {aunt}; long-term fostering" + (life.AgeOn(met) < 6 ? "; adoption" : ""), met), Decided = life.AgeOn(met) < 14 ? life.Of("To assess {aunt} beside the plan to return home", met) : "To work for a return home, with a foster family who could keep on" });
            }
            else if (life.Plan.Unaccompanied && random.Chance(70))
            {
                Say(met, 23, new Meeting { Kind = Meeting.Permanence, On = met, Invited = "iro", Considered = "The young person’s wishes; family tracing; where the community is", Decided = "To stay in the county unless another authority is offered that the young person wants" });
            }
        }
        else
        {
            Plan(Since.AddDays(random.Next(3, 60)).OrNext());
        }

        foreach (var review in life.Reviews.Where(review => review.Day >= Since && random.Next(3) == 0))
        {
            Plan(review.Day.AddDays(random.Next(5, 20)).OrNext());
        }

        void Plan(DateOnly day)
        {
            if (day >= life.Last || day > today || !planned.Add(day))
            {
                return;
            }

            var kind = life.AgeOn(day) >= 16 ? "pathway" : life.LegalOn(day) is "C1" && random.Chance(30) ? CarePlan.Section31A : "care";
            var sections = PlanWords.For(life, day).OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToList();
            life.Do(day, 24, new Together(
            [
                new RecordFact(life.Child) { Said = new CarePlan { On = day, Kind = kind, SharedOn = life.AgeOn(day) > 3 && random.Chance(88) ? day : null, ChildsWords = life.AgeOn(day) > 5 && random.Chance(30) ? ChildsWords.Written(life, day) : "" } },
                .. sections.Select(section => new RecordFact(life.Child) { Said = new CarePlanSection { Section = section.Section, On = day, Words = life.Of(section.Words, day), Owner = section.Owner } }),
            ]));
        }
    }

    private void School()
    {
        if (life.From >= Since && life.AgeOn(life.From) >= 3)
        {
            Plan(life.From.AddDays(random.Next(4, random.Next(7) == 0 ? 25 : 13)).OrNext(), "first");
        }

        foreach (var term in new[] { new DateOnly(2016, 5, 2), new DateOnly(2016, 9, 19), new DateOnly(2017, 1, 16), new DateOnly(2017, 5, 2) })
        {
            var day = term.AddDays(random.Next(0, 60)).OrBefore();
            if (life.AgeOn(day) is >= 3 and < 18 && day > life.From.AddDays(30) && random.Next(9) > 0)
            {
                Plan(day, "review");
            }
        }

        void Plan(DateOnly day, string kind)
        {
            if (day < life.Last && day <= today)
            {
                Say(day, 25, new PersonalEducationPlan { On = day, Kind = kind, School = Schools.Of(life, day), Quality = random.Pick("good", "good", "good", "improve", "improve", "poor"), ChildsWords = life.AgeOn(day) >= 5 && random.Chance(55) ? life.Of(bag.Draw(PlanWords.School(life.AgeOn(day), life.Plan.Unaccompanied)), day) : "" });
            }
        }
    }

    private void Told()
    {
        foreach (var moved in life.Moved.Where(moved => moved >= Since && random.Next(6) > 0))
        {
            var day = moved.AddDays(random.Next(0, 4)).OrNext();
            Say(day, 26, new ServiceTold { On = day, Of = "move" });
        }
    }
}
