namespace Belong.Data.Demo.Stories;

/// <summary>Found at the port, in the reception centre for some weeks, and taken over by another authority under the national transfer scheme.</summary>
internal sealed class Dispersed : Story
{
    public override void Tell(Life life) => life.Begin("N8", "V2", life.AgeOn(life.From) >= 16 ? life.Places.Reception : life.Places.Foster(life.From, life.Last));
}
