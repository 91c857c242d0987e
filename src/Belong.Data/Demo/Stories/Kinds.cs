namespace Belong.Data.Demo.Stories;

/// <summary>The kinds of story of children in care, dealt by age and by how often the published table says that the child moved.</summary>
internal static class Kinds
{
    private static readonly Story[] All =
    [
        new RemovedAtBirth(), new InProceedings(), new WaitingForAdopters(), new PlacedForAdoption(), new Kinship(), new CareOrder(), new LongTermFostered(), new WithParents(), new FamilyBreakdown(), new Breakdowns(), new InAChildrensHome(),
        new DisabledAtSchool(), new TowardsIndependence(), new TeenageMother(),
    ];

    public static Story Of(Random random, int age, int moves, bool girl)
    {
        var at = random.Next(All.Sum(story => story.Weight(age, moves, girl)));
        return All.First(story => (at -= story.Weight(age, moves, girl)) < 0);
    }
}
