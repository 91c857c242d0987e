namespace Belong.Data.Demo.Stories;

/// <summary>In care by order, sentenced, and in a young offender institution at the year's end; five of them are published.</summary>
internal sealed class InCustody : Story
{
    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 400, 1500);

    public override void Tell(Life life)
    {
        life.Begin("N1", "C1", First(life));
        CareOrderAfterProceedings(life);
        var sentenced = new DateOnly(2017, life.Random.Next(1, 3), life.Random.Next(3, 26)).OrNext();
        life.Move(sentenced, Homes.YoungOffenders(), "OTHER");
        life.Wander(FosterOrHome, 120, until: sentenced.AddDays(-4));
        life.Permanence.Add((life.Random.Some(life.From, 60, 120), "LTFOST18", "A children’s home"));
        life.Permanence.Add((sentenced.AddDays(14), "SUPPLIV", "A bail and resettlement address with support"));
    }
}
