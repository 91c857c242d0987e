namespace Belong.Data.Demo.Stories;

/// <summary>One foster family after another could not keep this child; then a children's home, and not always the last one.</summary>
internal sealed class Breakdowns : Story
{
    public override int Weight(int age, int moves, bool girl) => moves < 2 || age < 9 ? 0 : age < 12 ? 60 : 150;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 260, Math.Min(2300, Math.Max(300, DaysAt(plan, 5))));

    public override void Tell(Life life)
    {
        var random = life.Random;
        var order = random.Chance(65);
        life.Begin(order ? life.Family.Need : random.Pick("N4", "N5", "N6"), order ? "C1" : "V2", First(life));
        if (order)
        {
            CareOrderAfterProceedings(life);
        }

        life.Wander(Next, 130);
        life.Permanence.Add((random.Some(life.From, 60, 120), order ? "LTFOST18" : "RETURN6M", "A children’s home with its own school"));
        life.Permanence.Add((random.Some(new DateOnly(2016, 9, 1), 0, 200), life.AgeOn(YearEnd) >= 16 ? "SUPPLIV" : "RESPLMT", "A solo placement with the same staff"));
    }

    private static Placing Next(Life life, DateOnly day, Home now, DateOnly until)
    {
        var (random, age) = (life.Random, life.AgeOn(day));
        var soon = until.DayNumber - day.DayNumber < 15;
        return age >= 16 && random.Chance(45) ? new(life.Places.Lodgings(now), Broke(life, now, age), random.Chance(35))
            : age >= 12 && !soon && random.Chance(55) || (now.Code == "K2" && random.Chance(55)) ? new(life.Places.ChildrensHome(now), Broke(life, now, age), random.Chance(35))
            : new(life.Places.Foster(day, until, now), Broke(life, now, age), soon ? false : random.Chance(35));
    }

}
