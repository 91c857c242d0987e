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
        string[] women = [.. MadeUpNames.OfFamilies];
        random.Shuffle(women);
        (Mother, Grandmother, Aunt) = (women[0], women[1], women[2]);
        Father = random.Chance(72) ? random.Pick(MadeUpNames.Men) : "";
        Need = random.Next(100) switch { < 64 => "N1", < 73 => "N5", < 82 => "N4", < 90 => "N3", _ => "N1" };
        Trouble = TroubleOf(random, Need);
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

    /// <summary>What leads to care, by the need it is counted under.</summary>
    private static string TroubleOf(Random random, string need) => need switch
    {
        "N3" => random.Pick("the mother’s psychosis, which came back in the spring", "the parents’ learning disability, with no one near to help", "the mother’s illness, and long stays in hospital"),
        "N4" => random.Pick("the father’s imprisonment and the mother’s breakdown after it", "an eviction, debts and months in one room", "the mother’s depression after the last birth"),
        "N5" => random.Pick("violence between the parents", "drinking at home, and the children alone at night", "a new partner of the mother’s who would not have the children"),
        _ => random.Pick("the mother’s heroin use", "drinking at home, and the children alone at night", "violence between the parents", "long neglect: no food, no school and a house in squalor", "an injury that nobody could explain", "a stepfather who hit the children", "sexual abuse by somebody in the household", "cannabis dealt from the house", "bruises that were seen at nursery"),
    };
}
