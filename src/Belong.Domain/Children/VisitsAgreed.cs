using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>How often the child is to be visited, where a review or an agreement decides it.</summary>
[Fact<ChildRecord>("visits-agreed", Title = "How often to visit", Plain = true)]
public sealed record VisitsAgreed : Fact
{
    [Asks("When does this frequency start?", Named = "Start date")]
    public DateOnly From { get; init; }

    [Asks("What is the longest gap between visits, in days?")]
    public int Days { get; init; }

    [Asks("Who agreed this frequency, and why?", Long = true, Hint = "After placement for adoption, each review decides how often. For short breaks, the reviewing officer and the parents agree how often")]
    public string Agreed { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override (string Part, string Ask)? Lacks => Days is < 1 or > 366 ? (nameof(Days), "Enter a whole number of days from 1 to 366") : Agreed.Trim().Length == 0 ? (nameof(Agreed), "Enter who agreed the frequency, and why") : null;
    public override string InWords => $"To be visited at least every {Days} days from {From.InWords()}: {Agreed}";
}
