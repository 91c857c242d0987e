namespace Belong.Data.Demo;

/// <summary>The people a made-up child comes from. Brothers and sisters share one.</summary>
internal sealed class Family
{
    public Family(Random random, string ethnicity)
    {
        Ethnicity = ethnicity;
        Name = MadeUpNames.Family(random);
        District = random.Pick(MadeUpNames.Districts);
        Postcode = MadeUpNames.Postcode(random);
        Mother = random.Pick(MadeUpNames.OfFamilies);
        Father = random.Chance(72) ? random.Pick(MadeUpNames.Men) : "";
        Grandmother = random.Pick(MadeUpNames.OfFamilies);
        Aunt = random.Pick(MadeUpNames.OfFamilies);
        Need = random.Next(100) switch { < 64 => "N1", < 73 => "N5", < 82 => "N4", < 90 => "N3", _ => "N1" };
        Trouble = random.Pick(Troubles);
        KinName = random.Chance(50) ? Name : MadeUpNames.Family(random);
        KinPostcode = MadeUpNames.Postcode(random);
    }

    /// <summary>A young person who came alone: the family is far away, and only their own name goes with them.</summary>
    public static Family Abroad(Random random, Origin origin) => new(random, "") { Name = random.Pick([.. origin.Boys]), Postcode = "", Mother = "", Father = "", Need = "N8", Trouble = "", IsAbroad = true };

    public bool IsAbroad { get; private init; }
    public string Ethnicity { get; }
    public string Name { get; private init; }
    public string District { get; }
    public string Postcode { get; private init; }
    public string Mother { get; private init; }
    public string Father { get; private init; }
    public string Grandmother { get; }
    public string Aunt { get; }
    public string Need { get; private init; }

    /// <summary>What brought the children into care, as the worker writes it.</summary>
    public string Trouble { get; private init; }

    public string KinName { get; }
    public string KinPostcode { get; }

    /// <summary>Its children of whom there are records, eldest first.</summary>
    public List<Life> Children { get; } = [];

    private static readonly string[] Troubles =
    [
        "the mother’s heroin use", "drinking at home and nights alone", "violence between the parents", "long neglect: no food, no school, a house in squalor", "the mother’s psychosis", "an injury that nobody could explain", "a stepfather who hit the children",
        "sexual abuse by somebody in the household", "the parents’ learning difficulties and no one to help", "cannabis dealt from the house", "the mother’s death and nobody to take over", "the father’s imprisonment and the mother’s breakdown",
    ];
}
