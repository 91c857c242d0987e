using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Fostering;

/// <summary>
/// Which children the household would take, in its own words: less than its approval allows, never more. A later one takes the place of the one before.
/// </summary>
[Fact<HouseholdRecord>("would-take", Title = "Which children they would take", Plain = true)]
public sealed record WouldTake : Fact
{
    public static CodeList Genders { get; } = new("gender", new("either", "Girls and boys"), new("girls", "Girls only"), new("boys", "Boys only"));

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("From what age?", Hint = "In years. 0 for a baby", Named = "Lowest age")]
    public int? AgeFrom { get; init; }

    [Asks("To what age?", Named = "Highest age")]
    public int? AgeTo { get; init; }

    [Asks("How many children at once?", Named = "Number of children")]
    public int? Children { get; init; }

    [Asks("Girls, boys or both?", Named = "Girls or boys")]
    public string Gender { get; init; } = "";

    [Asks("For how long, and in which ways?", Several = true, Named = "Kinds of placement")]
    public string Kinds { get; init; } = "";

    [Asks("Would they take brothers and sisters together?", Named = "Brothers and sisters")]
    public bool? Siblings { get; init; }

    [Asks("Which needs would they take on, and which not?", Long = true)]
    public string Needs { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Gender), Genders, Gender), (nameof(Kinds), KindOfPlacement.Codes, Kinds)];
    public override (string Part, string Ask)? Lacks => AgeFrom is null && AgeTo is null && Children is null && Kinds.Length == 0 && Needs.Trim().Length == 0 ? (nameof(Needs), "Enter which children they would take") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => KindOfPlacement.Wrong(Children, nameof(Children), AgeFrom, nameof(AgeFrom), AgeTo, nameof(AgeTo));

    public override string InWords => KindOfPlacement.InWords(Children, AgeFrom, AgeTo, Gender == "girls" ? "girl" : Gender == "boys" ? "boy" : "child", Kinds) + (Siblings == true ? "; brothers and sisters together" : "") + (Needs.Trim().Length > 0 ? $". {Needs}" : "");
}
