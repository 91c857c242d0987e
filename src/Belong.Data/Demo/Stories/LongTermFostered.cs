namespace Belong.Data.Demo.Stories;

/// <summary>In care since they were small; a care order, a family found, and with the same carers for years.</summary>
internal sealed class LongTermFostered : Story
{
    public override bool ForSiblings => true;

    public override int Weight(int age, int moves, bool girl) => moves > 1 ? 0 : age switch { < 6 => 0, < 9 => 36, < 12 => 54, < 16 => 60, _ => 46 } / (moves == 0 ? 1 : 4);

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, Math.Max(1000, DaysAt(plan, 10)), Math.Min(3100, DaysAt(plan, 2)));

    public override void Tell(Life life)
    {
        var random = life.Random;
        life.Begin(life.Family.Need, random.Chance(20) ? "V2" : "C1", First(life));
        if (life.LegalOn(life.From) == "V2")
        {
            life.Order(random.Some(life.From, 15, 60), "C1");
        }

        var issued = life.Orders.Count > 0 ? life.Orders[0].On : life.From;
        var hearing = life.Hearing(issued);
        life.Order(hearing, "C2");
        var matched = random.Some(hearing, 60, 300);
        life.Move(matched, (_, of, _, until) => new(life.Places.Foster(of, until), "CARPL"));
        life.Wander(Foster, 70, until: matched.AddDays(-20));
        life.Wander((_, of, now, until) => new(life.Places.Foster(of, until, now), random.Pick("CREQO", "CREQB", "CLOSE"), random.Chance(50)), 4, from: matched.AddDays(300));
        life.Settle(random.Some(matched, 180, 420));
        life.Permanence.Add((random.Some(life.From, 60, 110), "RETURNEV", "Relatives are assessed beside it"));
        life.Permanence.Add((hearing, "LTFOST18", "Another long-term match, sought by the family finders"));
    }
}
