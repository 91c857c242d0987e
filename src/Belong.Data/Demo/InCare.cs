using Belong.Data.Demo.Stories;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>The children who were in care on 31 March 2017: as many of each age, sex, ethnic group and number of moves as were published.</summary>
internal sealed class InCare(Random random, DateOnly today)
{
    private static readonly DateOnly YearEnd = new(2017, 3, 31);

    /// <summary>303 citizens aged 16 or 17, the rest spread from birth to 15, and at each age at least as many as moved often.</summary>
    private static readonly int[] CitizensByAge = [62, 48, 46, 47, 48, 50, 52, 56, 60, 64, 70, 78, 90, 102, 113, 124, 140, 163];

    /// <summary>Older and mostly boys: 400 of them and 303 citizens are 16 or 17, which makes 703.</summary>
    public IEnumerable<Plan> Unaccompanied()
    {
        var sexes = Shuffled((460, "1"), (21, "2"));
        var groups = Shuffled((170, "black"), (240, "other"), (30, "asian"), (41, "white"));
        for (var i = 0; i < Published.Unaccompanied; i++)
        {
            var age = i < 400 ? i % 5 < 2 ? 16 : 17 : i % 10 < 7 ? 15 : i % 10 < 9 ? 14 : 13;
            var origin = Origin.Of(random, groups[i], out var ethnicity);
            var plan = new Plan(BornAt(age), sexes[i], ethnicity, true, YearEnd) { Moves = random.Chance(age < 16 ? 22 : 30) ? 1 : 0, Story = new Stories.Unaccompanied(), Origin = origin };
            yield return Leaves(plan with { From = plan.Story.Enters(random, plan) });
        }
    }

    /// <summary>The others, without their ethnicity: it is dealt to families.</summary>
    public List<Plan> Citizens()
    {
        var sexes = Shuffled((Published.Boys - 460, "1"), (Published.Girls - 21, "2"));
        var plans = new List<Plan>();
        foreach (var (age, count) in CitizensByAge.Index())
        {
            var often = new Queue<int>(Published.MovesByAge[age].SelectMany(cell => Enumerable.Repeat(cell.Moves, cell.Children)));
            for (var i = 0; i < count; i++)
            {
                var moves = often.TryDequeue(out var many) ? many : random.Next(100) switch { < 73 => 0, < 98 => 1, _ => 2 };
                plans.Add(new(age == 0 && moves > 0 ? YearEnd.AddDays(-random.Next(200, 330)) : BornAt(age), sexes[plans.Count], "", false, YearEnd) { Moves = moves });
            }
        }

        // One in custody is one of the five, one is remanded, and of one the adoption order of March ended care only in April.
        Become(5, age => age is 16 or 17, moves => moves is 1 or 2 or 3, boy: true, new InCustody());
        Become(1, age => age == 16, moves => moves == 0, boy: true, new OnRemand());
        var late = plans.FindIndex(plan => Age.On(plan.Born, YearEnd) == 3 && plan.Moves == 0);
        var (born, from) = (plans[late].Born, new DateOnly(2014, 11, 3));
        plans[late] = plans[late] with { Born = born > from.AddDays(-4) ? from.AddDays(-4) : born, From = from, Story = new Adopted(), Until = Adoptions.EndedLater, Reason = "E12" };
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].Story is CareOrder)
            {
                var plan = plans[i] with { Story = Kinds.Of(random, Age.On(plans[i].Born, YearEnd), plans[i].Moves!.Value, plans[i].Sex == "2") };
                plans[i] = plan with { From = plan.Story.Enters(random, plan) };
            }
        }

        return plans;

        void Become(int count, Func<int, bool> age, Func<int, bool> moves, bool boy, Story story)
        {
            for (var i = 0; i < plans.Count && count > 0; i++)
            {
                if (age(Age.On(plans[i].Born, YearEnd)) && moves(plans[i].Moves!.Value) && plans[i].Sex == "1" == boy && plans[i].Story is CareOrder && Age.Birthday(plans[i].Born, 18) > today)
                {
                    plans[i] = plans[i] with { Story = story };
                    plans[i] = plans[i] with { From = story.Enters(random, plans[i]) };
                    count--;
                }
            }
        }
    }

    /// <summary>At 17 on 31 March, a child whose birthday has come by the fixed day has left; others went home, to relatives or to adopters since.</summary>
    public Plan Leaves(Plan plan)
    {
        if (plan.Until is not null)
        {
            return plan;
        }

        if (Age.Birthday(plan.Born, 18) is var adult && adult <= today)
        {
            return plan with { Until = adult, Reason = "E5" };
        }

        var soon = YearEnd.AddDays(random.Next(9, 108)).OrNext();
        var weeks = (soon.DayNumber - plan.From.DayNumber) / 7;
        var (chance, reason) = plan.Story switch
        {
            InProceedings or RemovedAtBirth when weeks is >= 26 and <= 52 => (55, random.Chance(60) ? "E44" : "E4A"),
            PlacedForAdoption => (30, random.Chance(55) ? "E12" : "E11"),
            FamilyBreakdown => (16, random.Chance(75) ? "E4A" : "E4B"),
            WithParents when weeks > 70 => (14, "E4A"),
            Stories.Unaccompanied => (2, "E8"),
            DisabledAtSchool => (5, "E4A"),
            _ => (0, ""),
        };
        return random.Chance(chance) && soon <= today ? plan with { Until = soon, Reason = reason } : plan;
    }

    private DateOnly BornAt(int age) => YearEnd.AddYears(-age - 1).AddDays(random.Next(3, 362));

    private List<string> Shuffled(params ReadOnlySpan<(int Count, string Value)> hands)
    {
        var cards = new List<string>();
        foreach (var (count, value) in hands)
        {
            cards.AddRange(Enumerable.Repeat(value, count));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cards));
        return cards;
    }
}
