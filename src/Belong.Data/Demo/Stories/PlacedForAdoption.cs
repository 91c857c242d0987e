namespace Belong.Data.Demo.Stories;

/// <summary>Placed with adopters in the year; the order is still to come.</summary>
internal sealed class PlacedForAdoption : Story
{
    public override int Weight(int age, int moves, bool girl) => moves is 0 or > 3 ? 0 : age is 1 or 2 ? 110 : age is 3 or 4 ? 70 : age is 5 or 6 ? 14 : 0;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 400, 640);

    public override void Tell(Life life)
    {
        var random = life.Random;
        life.Begin("N1", "C1", First(life));
        var placed = WorkingDays.Later(YearEnd.AddDays(-random.Next(20, 110)).OrBefore(), life.From.AddDays(330).OrNext());
        if (life.Plan.Until is { } ordered)
        {
            // Ten weeks with the adopters at least before the court may be asked.
            placed = WorkingDays.Earlier(placed, ordered.AddDays(-85).OrBefore());
        }

        var hearing = WorkingDays.Later(life.From.AddDays(26 * 7).OrNext(), WorkingDays.Earlier(placed.AddDays(-random.Next(70, 130)).OrNext(), life.From.AddDays(50 * 7).OrBefore()));
        life.Order(hearing, "E1");
        life.Move(placed, life.Places.Adopters(), "CARPL");
        life.Wander(Foster, 30, until: placed.AddDays(-5));
        TowardsAdoption(life, hearing);
    }
}
