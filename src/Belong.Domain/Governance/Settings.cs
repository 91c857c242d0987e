using System.Globalization;

namespace Belong.Domain.Governance;

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
