namespace Belong.Data.Demo.Stories;

/// <summary>Care that ended otherwise: with a father by a child arrangements order, sentenced, or moved to relatives abroad.</summary>
internal sealed class OtherEnds : Story
{
    public override void Tell(Life life)
    {
        var arrangement = life.Plan.Reason == "E41" && life.Last.DayNumber - life.From.DayNumber is > 26 * 7 and < 56 * 7;
        life.Begin(arrangement ? "N1" : life.Random.Pick("N5", "N4"), arrangement ? "C1" : "V2", arrangement && life.Random.Chance(40) ? Kinship.With(life) : First(life));
        life.Wander(FosterOrHome);
        life.Permanence.Add((life.Random.Some(life.From, 40, 90), arrangement ? "LTRELFR" : "RETURN6M", "Long-term fostering"));
    }
}
