namespace Belong.Data.Demo.Stories;

/// <summary>Neglected or hurt at home; proceedings, a care order, and a foster family while a lasting one is sought.</summary>
internal sealed class CareOrder : Story
{
    public override bool ForSiblings => true;

    public override int Weight(int age, int moves, bool girl) => age < 2 ? 0 : age < 5 ? 12 : moves > 2 ? 30 : 24;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 400, 1150);

    public override void Tell(Life life)
    {
        var agreed = life.Random.Chance(30);
        life.Begin(life.Family.Need, agreed ? "V2" : "C1", First(life));
        var issued = life.From;
        if (agreed)
        {
            issued = life.Random.Some(life.From, 20, 70);
            life.Order(issued, "C1");
        }

        var hearing = life.Hearing(issued);
        life.Order(hearing, "C2");
        life.Wander(life.AgeOn(life.Last) > 10 ? FosterOrHome : Foster, 55);
        life.Permanence.Add((life.Random.Some(life.From, 60, 110), "RETURNEV", "Relatives are assessed beside it"));
        life.Permanence.Add((hearing, life.AgeOn(hearing) < 15 ? "LTFOST18" : "SUPPLIV", "To stay where the child is until a match is found"));
        if (life.Random.Chance(35) && life.AgeOn(hearing) > 4)
        {
            life.Settle(life.Random.Some(hearing, 200, 420));
        }
    }
}
