using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A strengths and difficulties questionnaire: 0 to 40, higher is more difficulty.</summary>
[Fact<ChildRecord>("sdq", Title = "Strengths and difficulties", Plain = true)]
public sealed record StrengthsAndDifficulties : Fact
{
    [Asks("When was the questionnaire filled in?", Named = "Date of the questionnaire")]
    public DateOnly On { get; init; }

    [Asks("What is the score?", Hint = "0 to 40. A higher score means more difficulties")]
    public int Score { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Score is < 0 or > 40 ? [new(nameof(Score), "Enter a score from 0 to 40")] : [];
    public override string InWords => $"Strengths and difficulties score {Score} on {On.InWords()}";
}
