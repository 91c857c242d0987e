namespace Belong.Data.Demo.Stories;

/// <summary>Proceedings are running: an interim order, assessments of parents and relatives, and a foster family in between.</summary>
internal sealed class InProceedings : Story
{
    public override bool ForSiblings => true;

    public override int Weight(int age, int moves, bool girl) => age < 1 ? 0 : age < 5 ? 26 : age < 12 ? 22 : age < 16 ? 9 : 1;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 8, 300);

    public override void Tell(Life life)
    {
        var random = life.Random;
        var police = random.Chance(22);
        var agreed = !police && random.Chance(22);
        life.Begin(life.Family.Need, police ? EmergencyPower(life.From) : agreed ? "V2" : "C1", First(life));

        var issued = police ? CourtSits(life.From) : life.From;
        if (police)
        {
            life.Order(issued, "C1");
        }
        else if (agreed)
        {
            issued = random.Some(life.From, 7, 30);
            life.Order(issued, "C1");
        }

        var hearing = life.Hearing(issued);
        life.Order(hearing, "C2");
        life.Wander(life.AgeOn(life.Last) > 12 ? FosterOrHome : Foster, 60);
        life.Permanence.Add((random.Some(life.From, 50, 100), random.Pick("RETURN6M", "LTRELFR", "RETURNEV"), "Long-term fostering, should the assessments fail"));
        life.Permanence.Add((hearing, "LTFOST18", "The aunt is assessed as a connected carer"));
    }
}
