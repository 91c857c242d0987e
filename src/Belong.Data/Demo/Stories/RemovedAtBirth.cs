namespace Belong.Data.Demo.Stories;

/// <summary>A baby whose parents were assessed before the birth: proceedings from the first days, foster carers who may adopt, a mother and baby unit, or relatives.</summary>
internal sealed class RemovedAtBirth : Story
{
    public override int Weight(int age, int moves, bool girl) => age == 0 ? 100 : age == 1 ? 25 : 0;

    public override DateOnly Enters(Random random, Plan plan)
    {
        var days = YearEnd.DayNumber - plan.Born.DayNumber;
        var early = plan.Born.AddDays(random.Next(1, 6)).OrNext();
        return plan.Moves > 0 || random.Chance(75) || days < 60 ? early : plan.Born.AddDays(random.Next(20, Math.Min(days - 20, 200))).OrNext();
    }

    public override void Tell(Life life)
    {
        var random = life.Random;
        var atBirth = life.From < life.Plan.Born.AddDays(12);
        var moves = life.Plan.Moves ?? 0;
        var together = moves > 0 && random.Chance(40);
        var agreed = atBirth && random.Chance(20);
        life.Begin("N1", agreed ? "V2" : "C1", together ? Homes.MotherAndBaby(random) : random.Chance(9) ? life.Places.FosterToAdopt() : random.Chance(15) ? Homes.Kin($"{life.Family.Grandmother} {life.Family.KinName}, grandmother", life.Family.Grandmother, life.Family.KinPostcode) : First(life));
        var issued = life.From;
        if (agreed)
        {
            issued = random.Some(life.From, 4, 12);
            life.Order(issued, "C1");
        }

        var hearing = life.Hearing(issued);
        var adoption = random.Chance(60);
        life.Order(hearing, adoption ? "E1" : "C2");
        life.Wander((_, day, now, until) => now.Code == "R3" ? new(life.Places.Foster(day, until), "CARPL", false) : Foster(life, day, now, until), 30);
        if (adoption)
        {
            TowardsAdoption(life, hearing);
        }
        else
        {
            life.Permanence.Add((random.Some(life.From, 40, 90), "RETURN6M", "Adoption, by parallel planning"));
            life.Permanence.Add((hearing, "LTRELFR", "Adoption"));
        }
    }
}
