using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Why the child is in care, in a few sentences, and what the child was told of it. A later one takes the place of the one before; the earlier stays.</summary>
[Fact<ChildRecord>("why-in-care", Title = "Why the child is in care", Plain = true)]
public sealed record WhyInCare : Fact
{
    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Why is the child in care?", Hint = "A few sentences that somebody new can read in a minute: what happened, who decided, what has been tried", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What has the child been told about why?", Hint = "By whom, when and in which words", Long = true)]
    public string Told { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter why the child is in care") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, On, nameof(On));
    public override string InWords => Told.Length > 0 ? $"{Words.TrimEnd('.', ' ')}. The child has been told: {Told}" : Words;
}
