using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Something requires a review before the next is due.</summary>
[Fact<ChildRecord>("early-review", Title = "Early review", Plain = true)]
public sealed record EarlyReview : Fact
{
    [Asks("When did the need for an early review become clear?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Ground for the early review")]
    public string Ground { get; init; } = "";

    [Asks("Which date must the review be held before?", Hint = "The day of the release, the move or the end of care. Leave blank if there is none", Named = "Latest date")]
    public DateOnly? Before { get; init; }

    [Asks("What should the early review consider?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Ground), Reviewing.Codes.EarlyGrounds, Ground)];
    public override (string Part, string Ask)? Lacks => Ground.Length == 0 ? (nameof(Ground), "Select the ground for the early review") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Children.Whether.NotBefore(Before, On, nameof(Before), "when the need became clear");
    public override string InWords => $"Early review: {Reviewing.Codes.EarlyGrounds.Say(Ground).ToLowerInvariant()}, {On.InWords()}";
}
