namespace Belong.Data.Demo.Stories;

/// <summary>Fostering ended in hurt on both sides; a children's home, a key worker, and a place that has held.</summary>
internal sealed class InAChildrensHome : Story
{
    public override int Weight(int age, int moves, bool girl) => age < 9 || moves > 2 ? 0 : age < 12 ? 2 : age < 16 ? 5 : 3;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 420, Math.Min(1900, Math.Max(450, DaysAt(plan, 6))));

    public override void Tell(Life life)
    {
        var random = life.Random;
        var moved = life.Plan.Moves > 0 ? new DateOnly(2016, random.Next(5, 12), random.Next(1, 28)).OrNext() : new DateOnly(2016, 3, 1).AddDays(-random.Next(10, 300)).OrNext();
        var order = random.Chance(70);
        var apart = life.MayMove(moved) && moved > life.From.AddDays(30);
        life.Begin(order ? life.Family.Need : "N5", order ? "C1" : "V2", apart ? First(life) : life.Places.ChildrensHome());
        if (order)
        {
            CareOrderAfterProceedings(life);
        }

        if (apart)
        {
            life.Move(moved, life.Places.ChildrensHome(), "CREQB", random.Chance(50));
        }

        life.Wander((_, of, now, until) => now.Code == "K2" ? new(life.Places.ChildrensHome(now), "CARPL") : Foster(life, of, now, until), 40);
        life.Permanence.Add((random.Some(life.From, 60, 120), "LTFOST18", "A children’s home"));
        life.Permanence.Add((WorkingDays.Later(moved, life.From.AddDays(130)), "RESPLMT", "A foster family, should one be found who can wait"));
    }
}
