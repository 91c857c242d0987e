using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>Somewhere a child can live: a code of the return, who provides it, and what the service calls it.</summary>
internal sealed record Home(string Code, string Provider, string Name, string Postcode)
{
    public string Urn { get; init; } = "";

    /// <summary>Where it lies, in the words of the placement; blank where that was not said.</summary>
    public string Area { get; init; } = "";

    /// <summary>The carer whom the child speaks of; for a home its key worker.</summary>
    public string Carer { get; init; } = "";

    /// <summary>The council's own foster household, where it is one; the same on other terms.</summary>
    public SubjectId? Household { get; init; }

    public bool IsFoster => Code[0] == 'U';
    public bool IsKin => Code is "U1" or "U2" or "U3";
}

/// <summary>
/// The made-up county's foster carers, homes and lodgings. A carer has few places: whoever is full is not asked again until a child
/// moves on.
/// </summary>
internal sealed class Homes
{
    private readonly Random random;
    private readonly List<(Home Home, int Places)> carers = [];
    private readonly Dictionary<Home, List<(DateOnly From, DateOnly Until)>> taken = [];
    private readonly List<Home> childrens = [], lodgings = [], shared = [], schools = [];

    public Homes(Random random)
    {
        this.random = random;
        for (var i = 0; i < 1500; i++)
        {
            // Two of three foster families are the council's own.
            carers.Add((Carers("U6", i % 3 > 0 ? "PR1" : "PR4") with { Household = i % 3 > 0 ? new SubjectId(new Guid(i, 0x484f, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1])) : null }, 1 + random.Next(3)));
        }

        for (var i = 0; i < 26; i++)
        {
            childrens.Add(new("K2", i < 5 ? "PR1" : "PR4", $"{MadeUpNames.Family(random)} House", MadeUpNames.Postcode(random)) { Urn = $"SC{900_100 + i}", Carer = random.Pick(MadeUpNames.OfCarers), Area = i % 6 == 0 ? "distance" : "" });
        }

        for (var i = 0; i < 60; i++)
        {
            lodgings.Add(new("H5", i % 3 > 0 ? "PR4" : "PR5", $"{MadeUpNames.Family(random)} Lodge", MadeUpNames.Postcode(random)) { Carer = random.Pick(MadeUpNames.OfCarers) });
        }

        for (var i = 0; i < 110; i++)
        {
            shared.Add(new("P2", i % 4 > 0 ? "PR4" : "PR1", $"{random.Next(2, 90)} {MadeUpNames.Family(random)} Road", MadeUpNames.Postcode(random)) { Carer = random.Pick(MadeUpNames.Men) });
        }

        for (var i = 0; i < 8; i++)
        {
            schools.Add(new("S1", "PR4", $"{MadeUpNames.Family(random)} Hall School", MadeUpNames.Postcode(random)) { Carer = random.Pick(MadeUpNames.OfCarers), Area = i % 3 == 0 ? "adjoining" : "" });
        }
    }

    /// <summary>The council's own foster households, and how many children each takes.</summary>
    public IEnumerable<(Home Home, int Places)> Own => carers.Where(each => each.Home.Household is not null);

    /// <summary>A foster family with a place for so long. Long-term carers are the same families on other terms.</summary>
    public Home Foster(DateOnly from, DateOnly until, Home? notAgain = null, int children = 1)
    {
        for (var tries = 0; ; tries++)
        {
            var (home, places) = carers[random.Next(carers.Count)];
            if (home != notAgain && (places >= children || tries > 60) && (tries > 200 || Children(home, from, until) + children <= places))
            {
                Take(home, from, until);
                return home;
            }
        }
    }

    public Home Reception { get; } = new("H5", "PR1", "Saltreach reception centre", "QX7 4RC") { Carer = "Rosalind" };

    public Home ChildrensHome(Home? notAgain = null) => Another(childrens, notAgain);

    public Home Lodgings(Home? notAgain = null) => Another(lodgings, notAgain);

    public Home SharedHouse(Home? notAgain = null) => Another(shared, notAgain);

    public Home ResidentialSchool() => Another(schools, null);

    public static Home Secure() => new("K1", "PR2", "Fallowgarth secure children’s home", "QX29 1SC") { Urn = "SC900090", Area = "distance", Carer = "Martin" };

    public static Home YoungOffenders() => new("R5", "PR3", "Coldridge young offender institution", "QX28 9YO") { Area = "distance", Carer = "Mr Hollis" };

    public static Home MotherAndBaby(Random of) => new("R3", "PR4", of.Pick("Thistlemead family centre", "Hazelcroft mother and baby unit"), "QX12 3MB") { Carer = "Lorraine" };

    public static Home Hospital() => new("R2", "PR3", "Yarrowfield children’s unit", "QX3 1NH") { Carer = "Sister Anne" };

    /// <summary>A relative or friend, approved by the council itself.</summary>
    public static Home Kin(string name, string carer, string postcode, bool lasting = false) => new(lasting ? "U1" : "U3", "PR1", name, postcode) { Carer = carer };

    public static Home Parents(string name, string carer, string postcode) => new("P1", "PR0", name, postcode) { Carer = carer };

    public Home Adopters()
    {
        var home = Carers("A6", "PR1");
        return home with { Provider = random.Chance(25) ? "PR5" : "PR1", Area = random.Chance(30) ? "adjoining" : "" };
    }

    public Home FosterToAdopt() => Carers("U5", "PR1");

    private Home Carers(string code, string provider)
    {
        var (her, family) = (random.Pick(MadeUpNames.OfCarers), MadeUpNames.Family(random));
        return random.Chance(78)
            ? new(code, provider, $"{her} and {(random.Chance(94) ? random.Pick(MadeUpNames.Men) : random.Pick(MadeUpNames.OfCarers))} {family}", MadeUpNames.Postcode(random)) { Carer = her, Area = random.Chance(8) ? "adjoining" : "" }
            : new(code, provider, $"{her} {family}", MadeUpNames.Postcode(random)) { Carer = her };
    }

    private Home Another(List<Home> of, Home? notAgain)
    {
        for (; ; )
        {
            if (of[random.Next(of.Count)] is var home && home.Name != notAgain?.Name)
            {
                return home;
            }
        }
    }

    private int Children(Home home, DateOnly from, DateOnly until) => taken.TryGetValue(home, out var stays) ? stays.Count(stay => stay.From < until && from < stay.Until) : 0;

    private void Take(Home home, DateOnly from, DateOnly until)
    {
        if (!taken.TryGetValue(home, out var stays))
        {
            taken.Add(home, stays = []);
        }

        stays.Add((from, until));
    }
}
