using System.Collections.Frozen;

namespace Belong.Domain.People;

/// <summary>One code: what it means and in which collection years it may be used (2027 is 2026-27).</summary>
public sealed record Code(string Value, string Meaning, int From = int.MinValue, int To = int.MaxValue);

/// <summary>A list of codes. A code outside it is kept as it came and said to be unknown, never thrown away.</summary>
public sealed class CodeList(string name, params Code[] codes)
{
    private readonly FrozenDictionary<string, Code> byValue = codes.ToFrozenDictionary(code => code.Value, StringComparer.Ordinal);

    public string Name { get; } = name;
    public IReadOnlyList<Code> Codes { get; } = codes;

    public bool Has(string? value) => value is not null && byValue.ContainsKey(value);

    /// <summary>True when the code may be used in the return of that year.</summary>
    public bool HasIn(string? value, int year) => value is not null && byValue.TryGetValue(value, out var code) && code.From <= year && year <= code.To;

    /// <summary>The meaning, or the code itself where the list does not know it.</summary>
    public string Say(string? value) => value switch
    {
        null or "" => "not recorded",
        _ => byValue.TryGetValue(value, out var code) ? code.Meaning : $"{value} (not a code on the list)",
    };

    public IEnumerable<Code> InYear(int year) => Codes.Where(code => code.From <= year && year <= code.To);
}
