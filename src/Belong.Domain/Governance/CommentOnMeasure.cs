using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>The owner says what a figure means.</summary>
public sealed record CommentOnMeasure(string Measure, string Period) : Act
{
    [Asks("What does the figure mean, and what is being done?", Long = true, Hint = "Do not name a child: the comment is shown wherever the figure is shown")]
    public string Words { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = county.Council.Facts<MeasureComment>().LastOrDefault(each => each.Fact.Measure == Measure && each.Fact.Period == Period);
        if (Time.Period.Parse(Period) is null)
        {
            problems.Add("", "There is no such period");
        }

        if (Words.Trim() == (before?.Fact.Words ?? ""))
        {
            problems.Add(nameof(Words), before is null ? "Enter the comment" : "Nothing has changed");
        }

        var said = new MeasureComment { Measure = Measure, Period = Period, Words = Words.Trim() };
        return problems.Any ? problems : before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }
}
