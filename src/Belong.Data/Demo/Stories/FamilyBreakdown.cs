namespace Belong.Data.Demo.Stories;

/// <summary>A teenager whom the parents asked the council to accommodate: rows, a new partner, nights out, then a foster family or a home by agreement.</summary>
internal sealed class FamilyBreakdown : Story
{
    public override int Weight(int age, int moves, bool girl) => age < 11 ? 0 : age < 14 ? 13 : 30;

    public override DateOnly Enters(Random random, Plan plan) => Within(random, plan, 15, Math.Min(800, Math.Max(80, DaysAt(plan, 11))));

    public override void Tell(Life life)
    {
        var random = life.Random;
        life.Begin(random.Pick("N4", "N5", "N5", "N6", "N1"), "V2", life.AgeOn(life.From) >= 16 && random.Chance(45) ? life.Places.Lodgings() : random.Chance(15) ? life.Places.ChildrensHome() : First(life));
        life.Wander(FosterOrHome);
        life.Permanence.Add((random.Some(life.From, 40, 90), life.AgeOn(life.From) < 15 ? "RETURN6M" : "SUPPLIV", "To stay with these carers, with contact at home"));
        life.Permanence.Add((random.Some(life.From, 200, 280), life.AgeOn(life.Last) >= 16 ? "SUPPLIV" : "LTFOST18", "A return home, if it can be mended"));
    }
}
