namespace Belong.Data.Demo.Stories;

/// <summary>Accommodated when things fell apart at home, for days or months, and back with the parents.</summary>
internal sealed class HomeByAgreement : Story
{
    public override bool ForSiblings => true;

    public override void Tell(Life life)
    {
        life.Begin(life.Random.Pick("N4", "N4", "N5", "N3", "N1"), "V2", life.AgeOn(life.From) >= 16 && life.Family.Children.Count == 1 && life.Random.Chance(40) ? life.Places.Lodgings() : First(life));
        life.Wander(FosterOrHome, 70);
        life.Permanence.Add((life.Random.Some(life.From, 15, 60), "RETURN6M", "Proceedings, if the parents do not keep to the agreement"));
    }
}
