using Belong.Data.Demo.Stories;
using Belong.Data.Demo.Words;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Data.Demo;

/// <summary>Who goes missing, what follows, and what worries those around the child: one in ten in a year, most of them at fourteen and over.</summary>
internal sealed class Missing(Life life, DateOnly today)
{
    private static readonly DateOnly Since = new(2014, 4, 1);
    private readonly Random random = life.Random;

    private static readonly string[] Said =
    [
        "I went to my mate’s, my phone died", "I wanted to see Mum and you said no", "I was with people you do not know", "I missed the last bus and did not want to ask", "It is boring here", "There was a row and I walked", "I am not telling you who I was with", "I went to the sea to think",
        "They said I could stay for a party", "I went to look for my brother", "I was scared of the boy in the next room",
    ];

    /// <returns>The spells there were; of one that goes on there is no end yet.</returns>
    public IReadOnlyList<(DateOnly From, DateOnly Back)> Tell()
    {
        var spells = new List<(DateOnly From, DateOnly Back)>();
        var often = life.Plan.Story switch
        {
            Breakdowns => 75,
            InCustody or InAChildrensHome => 55,
            FamilyBreakdown => 40,
            TurnedEighteen or TowardsIndependence => 30,
            Stories.Unaccompanied => life.Plan.Origin?.Country is "Vietnam" or "Albania" ? 45 : 7,
            HomeByAgreement or OtherEnds => 14,
            CareOrder or LongTermFostered => 12,
            _ => 0,
        };
        var from = WorkingDays.Later(WorkingDays.Later(life.From.AddDays(6), Since), Domain.Time.Age.Birthday(life.Plan.Born, life.Plan.Story is Breakdowns ? 12 : 13));
        if (from.AddDays(20) < life.Last && random.Chance(often))
        {
            Spells(from, spells, often > 40 ? random.Next(18, 70) : random.Next(60, 260));
        }

        Concerns(spells);
        if (new Dangers(life, today).Out(spells) is { } since)
        {
            spells.Add((since, DateOnly.MaxValue));
        }

        return spells;
    }

    private void Spells(DateOnly from, List<(DateOnly From, DateOnly Back)> spells, int gap)
    {
        // Nobody goes missing evenly: some weeks are bad, some months are quiet.
        for (var day = from.AddDays(random.Next(5, 240)); day.AddDays(12) < life.Last && day.AddDays(12) <= today && spells.Count < 24; day = day.AddDays(random.Chance(45) ? random.Next(3, 12) : random.Next(gap / 2, gap * 3)))
        {
            if (spells.Count > 0 && day <= spells[^1].Back.AddDays(5))
            {
                continue;
            }

            var back = day.AddDays(random.Next(100) switch { < 62 => 1, < 80 => 0, < 92 => 2, _ => random.Next(3, 8) });
            spells.Add((day, back));
            var reported = life.Do(day, 8, Dangers.Reported(life, day, random.Chance(12) ? "A" : "M"));
            var at = new TimeOnly(random.Next(6, 23), random.Next(0, 4) * 15);
            life.Do(back, 10, new RecordReturn(life.Child) { On = back, At = back > day ? at : new TimeOnly(23, at.Minute), Found = back >= SocialWork.Since ? Dangers.Found(life, back) : "", InterviewOfferedOn = back });
            var held = back.AddDays(random.Chance(80) ? random.Next(1, 4) : random.Next(4, 7));
            var accepted = random.Chance(66);
            life.Do(held, 11, new RecordReturnInterview(life.Child) { Missing = Life.FactOf(reported), OfferedOn = back, Accepted = accepted, HeldOn = accepted ? held : null, ChildsWords = accepted ? life.Bag.Draw(Said) : "" });
        }

        foreach (var bad in spells.Where((_, i) => i % 6 == 3))
        {
            var met = bad.Back.AddDays(random.Next(4, 12)).OrNext();
            Say(met, 23, new Meeting { Kind = Meeting.AdolescentRisk, On = met, Invited = "police carer health", Considered = life.Of("Three nights away in a month; two phones; older friends by the station; what {child} likes and whom {he} trusts", met), Decided = "Disruption visits by the police, a youth worker for Fridays, and no blame at the door" });
            Say(met, 24, new ExploitationRisk { On = met, Seen = random.Pick("missing older gifts", "missing online", "missing substances school", "missing older"), Level = random.Pick("medium", "medium", "high", "low"), Why = life.Of("{child} was seen in a car with men nobody knows, and has a second phone", met), ChildsWords = random.Pick("They are my friends, you are not", "I can look after myself", "I do not want to talk about them"), Plan = "Safety plan with the carer; weekly meeting of police, youth worker and school" });
        }
    }

    private void Concerns(List<(DateOnly From, DateOnly Back)> spells)
    {
        var random = this.random;
        if (spells.Count > 3)
        {
            Worry(spells[3].Back.AddDays(2), "exploitation", "Missing with older people; gifts that nobody can explain");
        }

        if (spells.Count > 2 && random.Chance(35))
        {
            Worry(spells[1].Back.AddDays(20), "substance", "Cannabis most days, by what {child} says; a worker sees {him} weekly");
        }

        if (life.Plan.Unaccompanied && random.Chance(40))
        {
            Worry(life.From.AddDays(random.Next(20, 90)), life.Plan.Origin?.Country == "Vietnam" || random.Chance(30) ? "trafficking" : "wellbeing", life.Plan.Origin?.Country == "Vietnam" ? "Debt to those who brought {him}; referred to the national mechanism" : "Nightmares and headaches; {he} does not speak of the way here");
        }
        else if (life.AgeOn(life.Last) >= 7 && random.Chance(life.Plan.Story is Breakdowns or InAChildrensHome ? 70 : 20))
        {
            var day = WorkingDays.Later(life.From.AddDays(random.Next(30, 200)), Domain.Time.Age.Birthday(life.Plan.Born, 7));
            var teen = life.AgeOn(day) > 11;
            Worry(day, teen && random.Chance(30) ? "self-harm" : random.Chance(50) ? "camhs" : "wellbeing", teen ? "Low, and cuts {his} arms when things go wrong; sees a therapist at school" : "Wets the bed and hoards food; therapy is asked for");
        }

        void Worry(DateOnly day, string kind, string words)
        {
            day = day.OrNext();
            if (day < life.Last && day <= today)
            {
                life.Concerns.Add(kind);
                Say(day, 24, new Concern { From = day, Kind = kind, Words = life.Of(words, day) });
            }
        }
    }

    private void Say(DateOnly day, int order, Fact fact)
    {
        if (day < life.Last && day <= today)
        {
            life.Do(day, order, new RecordFact(life.Child) { Said = fact });
        }
    }
}
