using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>Changes a setting from a day on. What was set off before that day is not touched.</summary>
public sealed record ChangeSetting(string Code) : Act
{
    [Asks("New value")]
    public string Value { get; init; } = "";

    [Asks("When does the change apply from?", Hint = "This can be a future date. Tasks that started earlier keep the number that applied then", Named = "Start date")]
    public DateOnly? From { get; init; }

    [Asks("Why are you changing this?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var setting = Setting.All.FirstOrDefault(each => each.Code == Code);
        if (setting is null)
        {
            problems.Add(nameof(Code), "There is no such setting");
        }
        else if (setting.Wrong(Value.Trim()) is { } wrong)
        {
            problems.Add(nameof(Value), wrong);
        }

        if (From is null)
        {
            problems.Add(nameof(From), "Enter the start date");
        }
        else if (From.Value.Year is < 1990 or > 2100)
        {
            problems.Add(nameof(From), "Enter a date between 1990 and 2100");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why this is being changed");
        }

        return problems.Any ? problems : CouncilRecord.Says(county, new SettingSaid { Code = Code, Value = Value.Trim(), From = From!.Value });
    }
}
