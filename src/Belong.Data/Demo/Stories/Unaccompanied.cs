namespace Belong.Data.Demo.Stories;

/// <summary>Found in a lorry at the port or by the police on the road: a reception centre, then a shared house or lodgings, college, solicitor, waiting.</summary>
internal sealed class Unaccompanied : Story
{
    /// <summary>Half of those who are here came in the summer and autumn of 2015.</summary>
    public static DateOnly Arrived(Random random) => random.Next(100) switch
    {
        < 50 => new DateOnly(2015, 6, 1).AddDays(random.Next(0, 200)),
        < 64 => new DateOnly(2015, 12, 20).AddDays(random.Next(0, 100)),
        < 70 => new DateOnly(2014, 6, 1).AddDays(random.Next(0, 360)),
        _ => new DateOnly(2016, 4, 4).AddDays(random.Next(0, 340)),
    };

    public override DateOnly Enters(Random random, Plan plan)
    {
        var earliest = Domain.Time.Age.Birthday(plan.Born, 13).AddDays(40);
        for (; ; )
        {
            var day = Arrived(random);
            if (day > earliest && (plan.Moves is not > 0 || day < YearEnd.AddDays(-70)))
            {
                return day;
            }

            if (earliest > new DateOnly(2016, 3, 1))
            {
                return WorkingDays.Earlier(earliest.AddDays(random.Next(5, 120)), YearEnd.AddDays(-20 - (70 * (plan.Moves ?? 0))));
            }
        }
    }

    public override void Tell(Life life)
    {
        var random = life.Random;
        var old = life.AgeOn(life.From) >= 16;
        var reception = life.From.AddDays(random.Next(28, 70)).OrNext();
        var first = old && life.MayMove(reception);
        life.Begin("N8", "V2", first ? life.Places.Reception : old ? random.Chance(50) ? life.Places.SharedHouse() : life.Places.Lodgings() : First(life));
        if (first)
        {
            life.Move(reception, random.Chance(60) ? life.Places.SharedHouse() : life.Places.Lodgings(), "CARPL");
        }

        life.Wander((_, of, now, until) => life.AgeOn(of) >= 16 ? new(random.Chance(60) ? life.Places.SharedHouse(now) : life.Places.Lodgings(now), now.IsFoster ? "CHILD" : random.Pick("CARPL", "LAREQ", "CHILD"), random.Chance(85)) : new(life.Places.Foster(of, until, now), random.Pick("CARPL", "CHILD", "CREQO"), random.Chance(70)), 55);
        life.Permanence.Add((random.Some(life.From, 40, 90), old ? "SUPPLIV" : "LTFOST18", "To stay where he is until the claim is decided".Replace("he is", life.IsGirl ? "she is" : "he is", StringComparison.Ordinal)));
    }
}
