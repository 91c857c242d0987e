namespace Belong.Data.Demo.Stories;

/// <summary>A disabled child whose parents cannot do it alone any more: a residential school in term, fifty-two weeks for some, by agreement and with the parents in everything.</summary>
internal sealed class DisabledAtSchool : Story
{
    public override int Weight(int age, int moves, bool girl) => age < 8 || moves > 1 ? 0 : age < 12 ? 3 : 4;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 90, Math.Min(1500, Math.Max(150, DaysAt(plan, 7))));

    public override void Tell(Life life)
    {
        var school = life.Places.ResidentialSchool();
        life.Begin("N2", "V2", life.Plan.Moves is 1 ? life.Places.Foster(life.From, life.Last) : life.Random.Chance(75) ? school : life.Places.ChildrensHome());
        life.Wander((_, _, now, _) => now.Code == "S1" ? new(life.Places.ChildrensHome(), "CARPL") : new(school, "CARPL"), 10);
        life.Permanence.Add((life.Random.Some(life.From, 50, 100), "REMAINSUP", "A home near the family for all the year"));
    }
}
