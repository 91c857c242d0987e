namespace Belong.Data.Demo.Stories;

/// <summary>Removed as a baby or very young; proceedings, a placement order, adopters, and the adoption order that ends care.</summary>
internal sealed class Adopted : Story
{
    /// <summary>From the adoption order backwards: the timetable that most keep.</summary>
    public static (DateOnly Born, DateOnly From) Before(Random random, DateOnly ordered)
    {
        var placed = ordered.AddDays(-random.Next(150, 330)).OrBefore();
        var hearing = placed.AddDays(-random.Next(70, 260)).OrBefore();
        var from = random.Some(hearing, -45 * 7, -26 * 7);
        return (from.AddDays(-(random.Chance(55) ? random.Next(1, 6) : random.Chance(50) ? random.Next(60, 400) : random.Next(400, 1500))), from);
    }

    public override void Tell(Life life)
    {
        var random = life.Random;
        var ordered = life.Plan.Until!.Value;
        life.Begin("N1", "C1", random.Chance(7) ? life.Places.FosterToAdopt() : First(life));
        var placed = ordered.AddDays(-random.Next(140, 260)).OrBefore();
        var least = life.From.AddDays(26 * 7).OrNext();
        placed = WorkingDays.Later(placed, least.AddDays(45).OrNext());
        var hearing = WorkingDays.Earlier(WorkingDays.Later(least, placed.AddDays(-random.Next(70, 260)).OrNext()), life.From.AddDays(55 * 7).OrBefore());
        if (life.Plan.Moves == 0)
        {
            // The published table counts no move of this child's in the year, so the adopters came before it.
            placed = WorkingDays.Earlier(placed, new DateOnly(2016, 3, random.Next(14, 31)).OrBefore());
            hearing = WorkingDays.Earlier(hearing, placed.AddDays(-50).OrBefore());
        }

        life.Order(hearing, "E1");
        life.Move(placed, life.Places.Adopters(), "CARPL");
        life.Wander(Foster, 35, until: placed.AddDays(-5));
        TowardsAdoption(life, hearing);
    }
}
