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

        // Home by degrees: under the interim order still, the parents assessed, some weeks before the court ends it.
        if (!police && stayed > 26 * 7 && life.Plan.Reason == "E4A" && life.Random.Chance(60))
        {
            life.Move(life.Random.Some(life.Last, -70, -28), Homes.Parents($"{life.Family.Mother} {life.Family.Name}, mother", life.Family.Mother, life.Family.Postcode), "CARPL");
        }

        life.Wander((_, day, now, until) => Foster(life, day, now, until), 30, until: WorkingDays.Earlier(life.Last, life.From.AddDays(Math.Max(30, stayed - 75))));
        life.Permanence.Add((life.Random.Some(life.From, 30, 80), "RETURN6M", "The grandmother, whose assessment is positive"));
    }
}
