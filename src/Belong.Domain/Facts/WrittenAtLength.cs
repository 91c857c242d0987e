using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Belong.Domain.Facts;

/// <summary>What somebody wrote in a fact at length, and its own words leave out.</summary>
internal static class WrittenAtLength
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Parts = new();

    /// <summary>The words of the fact, then each such part as a sentence; what a child said in quotation marks.</summary>
    public static string After(Fact fact)
    {
        var words = fact.InWords.Trim().TrimEnd('.');
        var more = Parts.GetOrAdd(fact.GetType(), static type => [.. type.GetProperties().Where(part => part.PropertyType == typeof(string) && part.GetCustomAttribute<AsksAttribute>()?.Long == true)])
            .Select(part => (part.Name, Said: ((string)part.GetValue(fact)!).Trim())).Where(each => each.Said.Length > 0 && !words.Contains(each.Said.TrimEnd('.'), StringComparison.Ordinal))
            .Select(each => each.Name.StartsWith("Childs", StringComparison.Ordinal) ? $"“{each.Said.Unquoted()}”" : each.Said[^1] is '.' or '?' or '!' or '”' ? each.Said : $"{each.Said}.").ToList();
        return more.Count == 0 ? words : $"{words}. {string.Join(' ', more)}";
    }
}
