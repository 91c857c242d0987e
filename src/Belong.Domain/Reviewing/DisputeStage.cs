using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A level at which a dispute stood, from being put to somebody to an answer or the next level. Level 0 is the informal one.</summary>
[Fact<ChildRecord>("dispute-stage", Title = "Stage of a dispute")]
public sealed record DisputeStage : LastingFact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Dispute = other(Dispute) };

    public FactId Dispute { get; init; }
    public int Level { get; init; }

    /// <summary>Who is to answer.</summary>
    public string To { get; init; } = "";
    public DateOnly? AnsweredOn { get; init; }
    public string Answer { get; init; } = "";
    public override bool IsOfItsActs => true;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Level is < 0 or > DisputeLevels.Highest ? new[] { new Problem(nameof(Level), $"Enter a level from 0, the informal one, to {DisputeLevels.Highest}") } : [],
        .. Whether.Between(AnsweredOn, From, today, nameof(AnsweredOn), "when this stage began"),
    ];

    public override string InWords => $"{(Level == 0 ? "Informal" : $"Level {Level}")} from {From.InWords()}{(To.Length > 0 ? $", sent to {To}" : "")}{(AnsweredOn is { } on ? $", answered on {on.InWords()}" : "")}";
}
