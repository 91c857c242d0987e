using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Governance;

/// <summary>Sets what a measure should reach in a year; set again, the earlier target stays in History.</summary>
public sealed record SetTarget(string Measure) : Act
{
    [Asks("Year", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("What kind of target is this?")]
    public string Direction { get; init; } = "reach";

    [Asks("Target number", Hint = "For a percentage, enter 95 or 12.5. Leave blank if only the direction is set.")]
    public string Value { get; init; } = "";

    [Asks("Tolerance", Hint = "How far from the target still counts as near, in the same unit. Leave blank for none")]
    public string Tolerance { get; init; } = "";

    [Asks("Who set the target, and in which document?")]
    public string Source { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Direction), MeasureTarget.Directions)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Year is < 2000 or > 2100)
        {
            problems.Add(nameof(Year), "Enter the year the period ends, for example 2018");
        }

        if (!MeasureTarget.Directions.Has(Direction))
        {
            problems.Add(nameof(Direction), "Select the type of target");
        }

        var value = Number(Value);
        if (Direction == "reach" && Value.Trim().Length == 0)
        {
            problems.Add(nameof(Value), "Enter the target number");
        }
        else if (Value.Trim().Length > 0 && value is null)
        {
            problems.Add(nameof(Value), "Enter a number such as 95 or 12.5");
        }

        var tolerance = Tolerance.Trim().Length == 0 ? 0 : Number(Tolerance);
        if (tolerance is null)
        {
            problems.Add(nameof(Tolerance), "Enter a number such as 2 or 0.5");
        }

        if (Source.Trim().Length == 0)
        {
            problems.Add(nameof(Source), "Enter who set the target");
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = new MeasureTarget { Measure = Measure, Year = Year, Direction = Direction, Value = value, Tolerance = tolerance!.Value, Source = Source.Trim() };
        var before = county.Council.Facts<MeasureTarget>().LastOrDefault(each => each.Fact.Measure == Measure && each.Fact.Year == Year);
        if (before?.Fact == said)
        {
            problems.Add("", "This is already the target");
            return problems;
        }

        return before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }

    /// <summary>A number from 0 to a million with up to two decimals; null where it is none.</summary>
    internal static decimal? Number(string text) =>
        decimal.TryParse(text.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 && decimal.Round(number, 2) == number ? number : null;
}
