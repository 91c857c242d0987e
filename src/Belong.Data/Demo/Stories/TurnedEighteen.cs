namespace Belong.Data.Demo.Stories;

/// <summary>Grew up in care and turned eighteen.</summary>
internal sealed class TurnedEighteen : Story
{
    public override void Tell(Life life)
    {
        var random = life.Random;
        var order = life.AgeOn(life.From) < 15 && random.Chance(75);
        life.Begin(order ? life.Family.Need : "N5", order ? "C1" : "V2", First(life));
        if (order)
        {
            CareOrderAfterProceedings(life);
        }

        var moved = Domain.Time.Age.Birthday(life.Plan.Born, 16).AddDays(random.Next(60, 500)).OrNext();
        if (random.Chance(60) && moved > life.From.AddDays(20))
        {
            life.Move(moved, life.Places.Lodgings(), "CARPL");
        }

        life.Wander(FosterOrHome, 80);
        life.Permanence.Add((random.Some(life.From, 60, 120), "LTFOST18", "Supported lodgings"));
        life.Permanence.Add((WorkingDays.Later(moved, life.From.AddDays(130)), "SUPPLIV", "To stay put with the carers past 18"));
    }
}
