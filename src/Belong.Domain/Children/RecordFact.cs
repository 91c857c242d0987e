using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>
/// Records something of which nothing is recorded yet and that has no act of its own: what the year's return asks of
/// every child. What is recorded already is corrected instead.
/// </summary>
public sealed record RecordFact(SubjectId Child) : ActOnChild(Child)
{
    /// <summary>The kinds that can be recorded so.</summary>
    public static ImmutableArray<FactKind> Kinds { get; } =
    [
        FactKind.Of<Birth>(), FactKind.Of<Identifier>(), FactKind.Of<Sex>(), FactKind.Of<Ethnicity>(), FactKind.Of<Motherhood>(), FactKind.Of<Unaccompanied>(), FactKind.Of<HealthOfYear>(),
        FactKind.Of<CareLeaverOfYear>(), FactKind.Of<PreviousPermanence>(), FactKind.Of<DecisionToPlace>(), FactKind.Of<Adoption>(), FactKind.Of<DeprivationOfLiberty>(), FactKind.Of<MissingEpisode>(), FactKind.Of<Allocation>(),
    ];

    /// <summary>What is to be recorded.</summary>
    public Fact? Said { get; init; }

    /// <summary>What is recorded in its place already, and is to be corrected instead.</summary>
    public static Entry? Already(ChildRecord child, Fact said) => said switch
    {
        Identifier id => child.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == id.Scheme),
        Birth => child.Facts<Birth>().LastOrDefault(),
        Sex => child.Facts<Sex>().LastOrDefault(),
        Ethnicity => child.Facts<Ethnicity>().LastOrDefault(),
        Motherhood => child.Facts<Motherhood>().LastOrDefault(),
        Unaccompanied => child.Facts<Unaccompanied>().LastOrDefault(),
        HealthOfYear health => child.Facts<HealthOfYear>().LastOrDefault(each => each.Fact.Year == health.Year),
        CareLeaverOfYear leaver => child.Facts<CareLeaverOfYear>().LastOrDefault(each => each.Fact.Year == leaver.Year),
        Adoption => child.Facts<Adoption>().LastOrDefault(),
        _ => child.Heads.LastOrDefault(head => head.IsLive && head.Said!.Equals(said)),
    };

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Said is null || !Kinds.Contains(FactKind.Of(Said.GetType())))
        {
            problems.Add("", "This cannot be recorded here");
            return problems;
        }

        problems.AddRange(PlainSense.Of(Said, today));
        if (Already(child, Said) is not null)
        {
            problems.Add("", "It is recorded already: correct it where it stands");
        }

        switch (Said)
        {
            case Identifier { Scheme: not Identifier.Upn }:
                problems.Add(nameof(Identifier.Scheme), "Only a unique pupil number is recorded here");
                break;
            case Identifier upn when upn.IsAnothers(child, county):
                problems.Add(nameof(Identifier.Value), "Another record already has this number");
                break;
            case HealthOfYear { Year: < 2000 or > 2100 } or CareLeaverOfYear { Year: < 2000 or > 2100 }:
                problems.Add("Year", "Enter the collection year: 2027 for 2026-27");
                break;
            default:
                break;
        }

        return problems.Any ? problems : Statement.Say(child.Id, Said);
    }
}
