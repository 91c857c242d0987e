using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>
/// A number or a name that the council decides, or one of law and guidance that was not verified here. It has a value
/// from the start and a history: each change says from which day it holds.
/// </summary>
/// <param name="Code">The stable name it is stored under.</param>
/// <param name="Ordinary">What holds until the council says otherwise.</param>
/// <param name="Source">Where the ordinary value comes from.</param>
public sealed record Setting(string Code, string Title, string Ordinary, string Unit, string Source)
{
    /// <summary>The least and the most a number may be; null for words.</summary>
    public (int Least, int Most)? Range { get; init; }

    public static Setting Number(string code, string title, int ordinary, string unit, string source, int least = 1, int most = 400) =>
        new(code, title, ordinary.ToString(CultureInfo.InvariantCulture), unit, source) { Range = (least, most) };

    public static Setting Words(string code, string title, string ordinary, string source) => new(code, title, ordinary, "", source);

    /// <summary>Every setting there is, found where it is declared.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(Setting) || property.PropertyType == typeof(ImmutableArray<Setting>))
            .Where(property => !(property.DeclaringType == typeof(Setting)))
            .SelectMany(property => property.GetValue(null) is ImmutableArray<Setting> several ? [.. several] : new[] { (Setting)property.GetValue(null)! })
            .DistinctBy(setting => setting.Code)
            .OrderBy(setting => setting.Code, StringComparer.Ordinal),
    ];

    /// <summary>What is wrong with a value, or null.</summary>
    public string? Wrong(string value) =>
        Range is { } range
            ? int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= range.Least && number <= range.Most ? null : $"Enter a whole number from {range.Least} to {range.Most}"
            : value.Trim().Length is 0 or > 200 ? "Enter up to 200 characters" : null;
}

/// <summary>The council decides a setting, from a day on.</summary>
[Fact("setting", Title = "Setting", On = SubjectKind.Council)]
public sealed record SettingSaid : Fact
{
    public string Code { get; init; } = "";
    public string Value { get; init; } = "";

    /// <summary>The first day on which it holds. What was set off before goes by what held then.</summary>
    public DateOnly From { get; init; }

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Setting.All.FirstOrDefault(setting => setting.Code == Code)?.Title ?? Code}: {Value} from {From:d MMMM yyyy}";
}

/// <summary>The settings as known at one instant, each with its history.</summary>
public sealed class Settings
{
    private readonly Dictionary<string, List<SettingSaid>> said;

    public Settings(IEnumerable<SettingSaid> said) =>
        this.said = said.GroupBy(each => each.Code, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.OrderBy(one => one.From).ToList(), StringComparer.Ordinal);

    /// <summary>Nothing has been decided: every setting has its ordinary value.</summary>
    public static Settings Ordinary { get; } = new([]);

    /// <summary>The value in force on a day.</summary>
    public string On(DateOnly day, Setting setting) =>
        said.TryGetValue(setting.Code, out var values) && values.FindLast(each => each.From <= day) is { } value ? value.Value : setting.Ordinary;

    public int NumberOn(DateOnly day, Setting setting) => int.Parse(On(day, setting), CultureInfo.InvariantCulture);
}

/// <summary>Changes a setting from a day on. What was set off before that day is not touched.</summary>
public sealed record ChangeSetting(string Code) : Act
{
    [Asks("What should it be?")]
    public string Value { get; init; } = "";

    [Asks("From which day does it hold?", Hint = "It may lie ahead. What was set off before that day goes by what held then.")]
    public DateOnly? From { get; init; }

    [Asks("Why is it being changed?", Long = true)]
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
            problems.Add(nameof(From), "Enter the first day on which it holds");
        }
        else if (From.Value.Year is < 1990 or > 2100)
        {
            problems.Add(nameof(From), "Enter a day between 1990 and 2100");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why it is being changed");
        }

        return problems.Any ? problems : Outcome.OfCouncil(county, new SettingSaid { Code = Code, Value = Value.Trim(), From = From!.Value });
    }
}
