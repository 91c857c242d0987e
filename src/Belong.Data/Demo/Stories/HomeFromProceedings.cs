namespace Belong.Data.Demo.Stories;

/// <summary>Removed, often by the police at night; proceedings, work with the parents, and home again when the court ended its order.</summary>
internal sealed class HomeFromProceedings : Story
{
    public override bool ForSiblings => true;

    public override void Tell(Life life)
    {
        var police = life.Random.Chance(45);
        var stayed = life.Last.DayNumber - life.From.DayNumber;
        life.Begin("N1", police ? EmergencyPower(life.From) : stayed < 90 ? "V2" : "C1", First(life));
        if (police && stayed > 3)
        {
            life.Order(CourtSits(life.From), stayed < 90 ? "V2" : "C1");
        }

        life.Wander(Foster, 30);
        life.Permanence.Add((life.Random.Some(life.From, 30, 80), "RETURN6M", "The grandmother, whose assessment is positive"));
    }
}
