using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>An entry in whose words somebody found what they looked for.</summary>
/// <param name="Around">The words around the first of them.</param>
public sealed record Found(Record Record, Entry Entry, DateOnly On, string Around);

/// <summary>
/// Finds words in everything that people wrote in their own words: notes, visits, minutes, plans. It looks only at records and entries that
/// it is given, so that what a reader may not see has no part in hits, counts or time.
/// </summary>
public static class WordsFound
{
    private const int Beside = 60;
    private static readonly object Key = new();
    private static readonly ConcurrentDictionary<Type, ImmutableArray<Func<Fact, string?>>> Written = new();

    /// <summary>All entries that have every word, the newest first.</summary>
    public static IReadOnlyList<Found> In(IEnumerable<Record> records, IReadOnlyList<string> words, Func<Record, Entry, bool> mayRead)
    {
        if (words.Count == 0)
        {
            return [];
        }

        return
        [
            .. records.AsParallel().SelectMany(record => record.Once(Key, Said).Where(said => mayRead(record, said.Entry)).Select(said => (said.Entry, Text: TextWith(said.Parts, words))).Where(each => each.Text is not null)
                .Select(each => new Found(record, each.Entry, each.Entry.Said!.Happened?.Day ?? LondonDay.Of(each.Entry.Signature.At), Around(each.Text!, words[0]))))
                .OrderByDescending(found => found.On).ThenByDescending(found => found.Entry.Signature.Seq),
        ];
    }

    /// <summary>The live entries of a record in which somebody wrote something, with what they wrote: gathered once, for most entries have no words, and to ask each is to walk through all of memory.</summary>
    private static ImmutableArray<(Entry Entry, string[] Parts)> Said(Record record) =>
    [
        .. from head in record.Heads
           where head.IsLive
           let parts = Written.GetOrAdd(head.Said!.GetType(), PartsOf)
           where !parts.IsEmpty
           let said = parts.Select(part => part(head.Said!)).OfType<string>().Where(text => text.Length > 0).ToArray()
           where said.Length > 0
           select (head, said),
    ];

    /// <summary>Words as they are looked for: two letters at least, at most eight of them.</summary>
    public static IReadOnlyList<string> WordsOf(string? text) => [.. Printable.Of(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.Trim('“', '”', '"', ',', ';', '?', '!', '(', ')')).Where(word => word.Length > 1).Take(8)];

    /// <summary>What was written, where it has every word; null where it has not. Of a fact with several parts the words may stand in different ones.</summary>
    private static string? TextWith(string[] parts, IReadOnlyList<string> words)
    {
        string? hit = null;
        foreach (var word in words)
        {
            if (Array.Find(parts, part => part.Contains(word, StringComparison.OrdinalIgnoreCase)) is not { } at)
            {
                return null;
            }

            hit ??= at;
        }

        return hit;
    }

    /// <summary>The parts in which a kind of fact has somebody's own words.</summary>
    private static ImmutableArray<Func<Fact, string?>> PartsOf(Type kind) =>
    [
        .. kind.GetProperties().Where(part => part.PropertyType == typeof(string) && part.GetCustomAttribute<AsksAttribute>() is { From: not Chosen.OfWorkers, Several: false } && !Coded(kind).Contains(part.Name))
            .Select(part =>
            {
                var fact = Expression.Parameter(typeof(Fact));
                return Expression.Lambda<Func<Fact, string?>>(Expression.Property(Expression.Convert(fact, kind), part), fact).Compile();
            }),
    ];

    private static HashSet<string> Coded(Type kind) => [.. ((Fact)Activator.CreateInstance(kind)!).Codes.Select(code => code.Part)];

    private static string Around(string text, string word)
    {
        var at = Math.Max(0, text.IndexOf(word, StringComparison.OrdinalIgnoreCase));
        var (from, until) = (Math.Max(0, at - Beside), Math.Min(text.Length, at + word.Length + Beside));
        return $"{(from > 0 ? "…" : "")}{text[from..until].ReplaceLineEndings(" ")}{(until < text.Length ? "…" : "")}";
    }
}
