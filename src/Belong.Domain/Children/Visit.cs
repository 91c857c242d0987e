using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>The social worker, or somebody standing in, went to see the child where the child lives.</summary>
[Fact("visit", Title = "Visit", Plain = true)]
public sealed record Visit : Fact
{
    /// <summary>What the child says of how often the worker comes.</summary>
    public static CodeList Frequency { get; } = new(
        "view of how often", new("right", "About right"), new("too-few", "Not often enough"), new("too-many", "Too often"), new("not-asked", "Not asked this time"));

    [Asks("When was the visit?", Hint = "For example, 27 3 2017")]
    public DateOnly On { get; init; }

    [Asks("Was the child seen?")]
    public bool Seen { get; init; } = true;

    [Asks("Was the child spoken to alone?", Hint = "In private, unless that would not be right for the child or the child refused")]
    public bool Alone { get; init; }

    [Asks("Where the child was not seen or not alone: why?", Long = true)]
    public string WhyNot { get; init; } = "";

    [Asks("What did the child say, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("What does the child say of how often you come?")]
    public string HowOften { get; init; } = "";

    [Asks("What did you see and agree?", Long = true)]
    public string Notes { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(HowOften), Frequency, HowOften)];
    public override string InWords => $"Visited on {On:d MMMM yyyy}{(Seen ? Alone ? ", child seen alone" : ", child seen" : ", child not seen")}";

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

/// <summary>How often the child is to be visited, where a review or an agreement decides it.</summary>
[Fact("visits-agreed", Title = "How often to visit", Plain = true)]
public sealed record VisitsAgreed : Fact
{
    [Asks("From which day?")]
    public DateOnly From { get; init; }

    [Asks("At most how many days between visits?")]
    public int Days { get; init; }

    [Asks("Who agreed it, and why?", Long = true, Hint = "After placement for adoption each review decides it; for short breaks the reviewing officer and the parents agree it")]
    public string Agreed { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override (string Part, string Ask)? Lacks => Days is < 1 or > 366 ? (nameof(Days), "Enter a whole number of days from 1 to 366") : Agreed.Trim().Length == 0 ? (nameof(Agreed), "Enter who agreed it, and why") : null;
    public override string InWords => $"To be visited at least every {Days} days from {From:d MMMM yyyy}: {Agreed}";
}

/// <summary>Somebody asks for a visit between those that are due.</summary>
[Fact("visit-asked", Title = "Visit asked for", Plain = true)]
public sealed record VisitAsked : Fact
{
    public static CodeList Askers { get; } = new("who asked", new("child", "The child"), new("carer", "The carer or the home"), new("iro", "The reviewing officer"), new("notice", "Ofsted served a notice on the provider"));

    [Asks("When was it asked for, or the notice served?")]
    public DateOnly On { get; init; }

    [Asks("Who asked?")]
    public string By { get; init; } = "";

    [Asks("Why?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(By), Askers, By)];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select who asked") : null;
    public override string InWords => $"Visit asked for on {On:d MMMM yyyy}: {Askers.Say(By)}";
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, On, nameof(On));
}

/// <summary>What facts about a child in care ask of their days.</summary>
internal static class Whether
{
    /// <summary>The child was looked after on the day, short breaks included.</summary>
    public static IEnumerable<Problem> LookedAfter(Record record, DateOnly on, string part) =>
        record is ChildRecord child && !child.Episodes.Any(episode => episode.Span.Covers(on)) ? [new(part, "The child was not looked after on that date")] : [];

    /// <summary>A day that may be left out but must have come.</summary>
    public static IEnumerable<Problem> Came(DateOnly? day, string part, DateOnly today) =>
        day > today ? [new(part, "The date must be today or in the past")] : [];

    /// <summary>A day that may be left out, must have come and is not before another.</summary>
    public static IEnumerable<Problem> Between(DateOnly? day, DateOnly first, DateOnly today, string part, string what) =>
        day > today || day < first ? [new(part, $"The date must be between {first:d MMMM yyyy}, {what}, and today")] : [];

    /// <summary>A day not before another.</summary>
    public static IEnumerable<Problem> NotBefore(DateOnly? day, DateOnly? other, string part, string what) =>
        day < other ? [new(part, $"The date must be on or after {other:d MMMM yyyy}, {what}")] : [];
}
