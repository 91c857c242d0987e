namespace Belong.Data.Demo.Stories;

/// <summary>Sixteen or seventeen, in care for some years, now in lodgings or a shared house with a worker who comes by.</summary>
internal sealed class TowardsIndependence : Story
{
    public override int Weight(int age, int moves, bool girl) => age < 16 || moves > 2 ? 0 : age == 16 ? 8 : 22;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 420, 2200);

    public override void Tell(Life life)
    {
        var random = life.Random;
        var sixteen = Domain.Time.Age.Birthday(life.Plan.Born, 16);
        var order = life.AgeOn(life.From) < 15 && random.Chance(70);
        var moved = life.Plan.Moves > 0 ? WorkingDays.Later(sixteen.AddDays(5), new DateOnly(2016, random.Next(5, 13), random.Next(1, 28))).OrNext() : WorkingDays.Later(sixteen.AddDays(3), new DateOnly(2016, 3, 25).AddDays(-random.Next(5, 200))).OrNext();
        var apart = life.MayMove(moved) && moved > life.From.AddDays(20) && moved <= YearEnd;
        life.Begin(order ? life.Family.Need : "N5", order ? "C1" : "V2", First(life));
        if (order)
        {
            CareOrderAfterProceedings(life);
        }

        if (apart)
        {
            life.Move(moved, random.Chance(70) ? life.Places.Lodgings() : life.Places.SharedHouse(), random.Pick("CARPL", "CARPL", "CHILD"));
        }

        life.Wander(FosterOrHome, 60);
        life.Permanence.Add((random.Some(life.From, 60, 120), order ? "LTFOST18" : "RETURNEV", "To stay with the carers"));
        life.Permanence.Add((WorkingDays.Later(sixteen.AddDays(30), life.From.AddDays(140)), "SUPPLIV", "To stay put with the carers past 18"));
    }
}
