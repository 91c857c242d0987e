namespace Belong.Data.Demo.Stories;

/// <summary>With a grandmother or an aunt, whom the council approved as a connected carer; a care order so far.</summary>
internal sealed class Kinship : Story
{
    public override bool ForSiblings => true;

    public override int Weight(int age, int moves, bool girl) => moves > 1 ? 0 : age == 0 ? 12 : age < 3 ? 14 : 17;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 30, Math.Min(1400, Math.Max(60, DaysAt(plan, 1))));

    public override void Tell(Life life)
    {
        var random = life.Random;
        var kin = With(life);
        var first = life.Plan.Moves is 0 || random.Chance(60);
        life.Begin(life.Family.Need, "C1", first ? kin : First(life));
        var hearing = life.Hearing(life.From);
        life.Order(hearing, "C2");
        if (!first)
        {
            life.Move(life.Plan.Moves is null ? random.Some(life.From, 20, 120) : WorkingDays.Later(random.Some(life.From, 20, 120), new DateOnly(2016, 4, random.Next(5, 28)).OrNext()), kin, "CARPL");
        }

        life.Wander((_, of, now, until) => now.Name == kin.Name ? new(life.Places.Foster(of, until), random.Pick("CREQO", "CREQB"), false) : new(kin, "CARPL"), 10);
        if (first)
        {
            life.Settle(random.Some(hearing, 30, 120));
        }

        life.Permanence.Add((random.Some(life.From, 60, 110), "RETURN6M", $"To stay with {kin.Carer}"));
        life.Permanence.Add((hearing, "LTRELFR", "Special guardianship, once the support plan is agreed"));
    }

    /// <summary>The grandmother or the aunt of the family.</summary>
    public static Home With(Life life)
    {
        var aunt = life.Family.Name.Length % 2 == 0;
        var who = aunt ? life.Family.Aunt : life.Family.Grandmother;
        return Homes.Kin($"{who} {life.Family.KinName}, {(aunt ? "aunt" : "grandmother")}", who, life.Family.KinPostcode);
    }
}
