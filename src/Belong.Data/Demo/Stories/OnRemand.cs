namespace Belong.Data.Demo.Stories;

/// <summary>Remanded by the court, and in care because of it until the trial.</summary>
internal sealed class OnRemand : Story
{
    public override DateOnly Enters(Random random, Plan plan) => YearEnd.AddDays(-random.Next(20, 60)).OrNext();

    public override void Tell(Life life)
    {
        life.Begin("N6", "J1", Homes.YoungOffenders());
        life.Wander(FosterOrHome, 0);
        life.Permanence.Add((life.Random.Some(life.From, 10, 25), "RETURN1M", "Lodgings with a bail support worker"));
    }
}
