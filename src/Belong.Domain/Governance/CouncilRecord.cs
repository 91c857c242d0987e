using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>What the council says of itself: whose records these are, its settings, further days off.</summary>
[Record("council", Many = "council", Only = "be10c000-0000-4000-8000-000000000001")]
public sealed class CouncilRecord(RecordParts parts) : Record(parts)
{
    /// <summary>There is one council to a database, so its id is fixed.</summary>
    public static SubjectId TheCouncil { get; } = RecordKind.Of<CouncilRecord>().Only!.Value;

    /// <summary>The council of which nothing has been said.</summary>
    public static CouncilRecord Unsaid { get; } = new(new RecordParts(TheCouncil, [], []));

    /// <summary>Says something of the council itself, and opens its record where this is the first.</summary>
    public static Outcome Says(County county, Fact said) => Outcome.Add([Statement.Say(TheCouncil, said)], OpenedIn(county));

    /// <summary>The council's record where it is not open yet; nothing where it is.</summary>
    public static IEnumerable<Opening> OpenedIn(County county) => county.Exists(TheCouncil) ? [] : [Opening.Of<CouncilRecord>(TheCouncil)];
}

/// <summary>The council among a county's records.</summary>
public static class CouncilOfTheCounty
{
    extension(County county)
    {
        public CouncilRecord Council => county.Find(CouncilRecord.TheCouncil) as CouncilRecord ?? CouncilRecord.Unsaid;
    }
}
