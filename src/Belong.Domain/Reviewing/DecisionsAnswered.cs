using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The team manager agrees to a review's decisions, or contests some. Unanswered in time they stand.</summary>
[Fact<ChildRecord>("decisions-answered", Title = "Decisions answered", Plain = true)]
public sealed record DecisionsAnswered : Fact
{
    [Asks("Which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When were the decisions answered?", Named = "Date of the answer")]
    public DateOnly On { get; init; }

    [Asks("Do you agree to all the decisions?")]
    public bool Agrees { get; init; } = true;

    [Asks("Which decisions are contested, and why?", Long = true)]
    public string Contests { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => other is DecisionsAnswered answered && answered.Review == Review;
    public override (string Part, string Ask)? Lacks => !Agrees && Contests.Trim().Length == 0 ? (nameof(Contests), "Enter which decisions are contested, and why") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => AfterTheReview.Sense(record, Review, On, nameof(On));
    public override string InWords => Agrees ? $"Decisions agreed to on {On.InWords()}" : $"Decisions contested on {On.InWords()}: {Contests}";
}
