namespace Belong.Data.Demo.Stories;

/// <summary>A placement order was made, and the family finders look for adopters.</summary>
internal sealed class WaitingForAdopters : Story
{
    public override int Weight(int age, int moves, bool girl) => age is 1 or 2 ? 26 : age is 3 or 4 ? 20 : age == 5 ? 6 : 0;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 330, 560);

    public override void Tell(Life life)
    {
        life.Begin("N1", "C1", First(life));
        var hearing = life.Hearing(life.From);
        life.Order(hearing, "E1");
        if (life.AgeOn(YearEnd) < 4 && life.Plan.Until is null && life.Random.Some(YearEnd, 10, 90) is var placed && placed > hearing.AddDays(60) && life.Random.Chance(40))
        {
            life.Move(placed, life.Places.Adopters(), "CARPL");
        }

        life.Wander(Foster, 40, until: WorkingDays.Earlier(life.Last, YearEnd));
        TowardsAdoption(life, hearing);
    }
}
