using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
