namespace Belong.Data.Demo.Stories;

/// <summary>A care order, and at home with a parent again under it: visited, supported, and to be discharged when it has held.</summary>
internal sealed class WithParents : Story
{
    public override bool ForSiblings => true;

    public override int Weight(int age, int moves, bool girl) => moves > 1 || age < 1 ? 0 : age < 10 ? 9 : 6;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, Math.Min(330, Math.Max(60, DaysAt(plan, 0) - 10)), 900);

    public override void Tell(Life life)
    {
        var random = life.Random;
        var parents = Homes.Parents($"{life.Family.Mother} {life.Family.Name}, mother", life.Family.Mother, life.Family.Postcode);
        var hearing = life.Hearing(life.From);
        var home = life.Plan.Moves == 1 ? new DateOnly(2016, random.Next(5, 12), random.Next(1, 28)).OrNext() : random.Some(hearing, 5, 60);
        var apart = life.MayMove(home) && home > life.From.AddDays(90);
        life.Begin(life.Family.Need, "C1", apart ? First(life) : parents);
        life.Order(hearing, "C2");
        if (apart)
        {
            life.Move(home, parents, "CARPL");
        }

        life.Wander((_, of, now, until) => now.Code == "P1" ? new(life.Places.Foster(of, until), "CARPL", false) : new(parents, "CARPL"), 0);
        life.Permanence.Add((random.Some(life.From, 50, 100), "RETURN6M", "A relative, or long-term fostering"));
        life.Permanence.Add((hearing, "REMAINSUP", "Back to foster carers the same day if the safety plan fails"));
    }
}
