namespace Belong.Data.Demo.Stories;

/// <summary>Relatives who cared through the proceedings, or the foster carers themselves, become special guardians.</summary>
internal sealed class SpecialGuardians : Story
{
    public override bool ForSiblings => true;

    /// <summary>Most orders end the proceedings; some come years later, to foster carers.</summary>
    public static DateOnly From(Random random, DateOnly ordered, string reason) =>
        reason == "E44" ? random.Some(ordered, -52 * 7, -26 * 7) : random.Some(ordered, -1500, -600);

    public override void Tell(Life life)
    {
        var random = life.Random;
        var relatives = life.Plan.Reason == "E44";
        life.Begin(life.Family.Need, "C1", relatives && random.Chance(50) ? Kinship.With(life) : First(life));
        if (relatives)
        {
            life.Move(random.Some(life.From, 30, 120), Kinship.With(life), "CARPL");
        }
        else
        {
            life.Order(life.Hearing(life.From), "C2");
        }

        life.Permanence.Add((random.Some(life.From, 50, 100), "LTRELFR", "Long-term fostering"));
    }
}
