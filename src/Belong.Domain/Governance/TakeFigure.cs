using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Governance;

/// <summary>Takes over a figure of others. Taken again for the same period, the earlier one stays in History.</summary>
public sealed record TakeFigure(string Measure) : Act
{
    [Asks("Whose figure is this?")]
    public string Area { get; init; } = "";

    [Asks("Period", Hint = "2017 for 2016-17, 2017-q1 for April to June 2016, 2017-03 for March 2017")]
    public string Period { get; init; } = "";

    [Asks("What is the figure?", Hint = "For a percentage, include the sign: 14%")]
    public string Value { get; init; } = "";

    [Asks("What is the figure a share of?", Hint = "The base number, if given")]
    public int? Base { get; init; }

    [Asks("Source of the figure")]
    public string Source { get; init; } = "";

    [Asks("When was the figure extracted?", Named = "Date of the extract")]
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>What it counts, where it stands beside no measure of ours.</summary>
    public string Title { get; init; } = "";

    private const int LongestMeasure = 100, LongestTitle = 200;

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Area), FigureOfOthers.Areas)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (!FigureOfOthers.Areas.Has(Area))
        {
            problems.Add(nameof(Area), "Select whose figure it is");
        }

        if (Measure.Length == 0 || (Title.Length > 0 && Title.Trim().Length == 0))
        {
            problems.Add(nameof(Title), "Enter what the figure counts");
        }
        else if (Measure.Length > LongestMeasure || Title.Length > LongestTitle)
        {
            problems.Add(nameof(Title), $"Name what the figure counts in no more than {LongestTitle} letters");
        }

        if (Time.Period.Parse(Period) is null)
        {
            problems.Add(nameof(Period), "Enter the period as 2017, 2017-q1 or 2017-03");
        }

        if (SetTarget.Number(Value) is null)
        {
            problems.Add(nameof(Value), "Enter a number such as 14%, 12.5% or 300");
        }

        if (Source.Trim().Length == 0)
        {
            problems.Add(nameof(Source), "Enter the source");
        }

        if (ExtractedOn is not { } on)
        {
            problems.Add(nameof(ExtractedOn), "Enter the date of the extract");
        }
        else if (on > today)
        {
            problems.Add(nameof(ExtractedOn), "The date of the extract cannot be in the future");
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = new FigureOfOthers { Measure = Measure, Title = Title.Trim(), Area = Area, Period = Time.Period.Parse(Period)!.Value.Name, Value = SetTarget.Number(Value)!.Value, IsShare = Value.Trim().EndsWith('%'), Base = Base, Source = Source.Trim(), ExtractedOn = ExtractedOn!.Value };
        var before = county.Council.Facts<FigureOfOthers>().LastOrDefault(each => each.Fact.Measure == Measure && each.Fact.Area == Area && each.Fact.Period == said.Period);
        if (before?.Fact == said)
        {
            problems.Add("", "This figure is already recorded");
            return problems;
        }

        return before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }
}
