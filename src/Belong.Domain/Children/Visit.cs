using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The social worker, or somebody standing in, went to see the child where the child lives.</summary>
[Fact<ChildRecord>("visit", Title = "Visit", Plain = true)]
public sealed record Visit : Fact
{
    /// <summary>What the child says of how often the worker comes.</summary>
    public static CodeList Frequency { get; } = new(
        "view of how often", new("right", "About right"), new("too-few", "Not often enough"), new("too-many", "Too often"), new("not-asked", "Not asked this time"));

    [Asks("When was the visit?", Hint = "For example, 27 3 2017", Named = "Visit date")]
    public DateOnly On { get; init; }

    [Asks("Was the child seen?")]
    public bool Seen { get; init; } = true;

    [Asks("Was the child spoken to alone?", Hint = "The child should be seen in private unless this would not be right or the child refused")]
    public bool Alone { get; init; }

    [Asks("If the child was not seen, or not seen alone, why not?", Long = true)]
    public string WhyNot { get; init; } = "";

    [Asks("What did the child say, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("Does the child think you visit often enough?")]
    public string HowOften { get; init; } = "";

    [Asks("What did you observe and agree?", Long = true)]
    public string Notes { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(HowOften), Frequency, HowOften)];
    public override string InWords => $"Visited on {On.InWords()}{(Seen ? Alone ? ", child seen alone" : ", child seen" : ", child not seen")}";

    public override IEnumerable<Problem> Doubted(Record record) => Seen ? Whether.NotMissing(record, On, nameof(On)) : [];

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        foreach (var problem in Whether.LookedAfter(record, On, nameof(On)))
        {
            yield return problem;
        }

        if (!(Seen && Alone) && WhyNot.Trim().Length == 0 && On >= new DateOnly(2000, 1, 1))
        {
            yield return new(nameof(WhyNot), Seen ? "Enter why the child was not spoken to alone" : "Enter why the child was not seen");
        }
    }
}
