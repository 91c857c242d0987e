namespace Belong.Data.Demo.Stories;

/// <summary>A disabled child who lives at home and stays some nights a month with the same family; never counted among children in care.</summary>
internal sealed class ShortBreaks : Story
{
    public override void Tell(Life life) => life.Begin("N2", "V4", life.Places.Foster(life.From, life.Last));
}
