namespace Belong.Data.Demo.Stories;

/// <summary>A girl in care who had a baby: together in a mother and baby placement, two plans that must not be mixed up.</summary>
internal sealed class TeenageMother : Story
{
    public override int Weight(int age, int moves, bool girl) => girl && age >= 16 && moves is 1 or 2 ? 12 : 0;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 420, 1500);

    public override void Tell(Life life)
    {
        life.Begin(life.Family.Need, "C1", First(life));
        CareOrderAfterProceedings(life);
        life.Move(new DateOnly(2016, life.Random.Next(8, 13), life.Random.Next(2, 27)).OrNext(), Homes.MotherAndBaby(life.Random), "CARPL");
        life.Wander(FosterOrHome, 60);
        life.Permanence.Add((life.Random.Some(life.From, 60, 120), "LTFOST18", "Supported lodgings"));
    }
}
