using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>An entry in whose words somebody found what they looked for.</summary>
/// <param name="Around">The words around the first of them.</param>
public sealed record Found(Record Record, Entry Entry, DateOnly On, string Around)
{
    /// <summary>They stand in the file that the entry names, not in what was recorded of it.</summary>
    public bool InFile { get; init; }
}

/// <summary>
/// Finds words in everything that people wrote in their own words: notes, visits, minutes, plans. It looks only at records and entries that
/// it is given, so that what a reader may not see has no part in hits, counts or time.
/// </summary>
public static class WordsFound
{
    private const int Beside = 60;
    private static readonly object Key = new();
    private static readonly object FilesKey = new();
    private static readonly ConcurrentDictionary<Type, ImmutableArray<Func<Fact, string?>>> Parts = new();

    /// <summary>All entries that have every word, the newest first. Of an entry with several parts the words may stand in different ones.</summary>
    public static IReadOnlyList<Found> In(IEnumerable<Record> records, IReadOnlyList<string> words, Func<Record, Entry, bool> mayRead)
    {
        var sought = words.Select(word => Encoding.UTF8.GetBytes(word.ToLowerInvariant())).ToArray();
        return sought.Length == 0 ? [] :
        [
            .. AtOnce.Many([.. records], record => record.Once(Key, Written.Of).With(sought).Where(entry => mayRead(record, entry)).Select(entry => new Found(record, entry, DayOf(entry), Around(TextWith(entry, words[0]), words[0]))))
                .OrderByDescending(found => found.On).ThenByDescending(found => found.Entry.Signature.Seq),
        ];
    }

    /// <summary>Entries that name a file in which every word is written, the newest first.</summary>
    public static IReadOnlyList<Found> InFiles(Files files, IEnumerable<Record> records, IReadOnlyList<string> words, Func<Record, Entry, bool> mayRead)
    {
        var named =
            (from record in records
             from head in record.Once(FilesKey, Named)
             where mayRead(record, head)
             select (Record: record, Head: head, Name: ((INamesFile)head.Said!).File)).ToList();
        // A word may stand in what was recorded of the file, such as its title, and another in the file.
        string[] names = [.. named.Select(each => each.Name).Distinct()];
        var saying = words.Select(word => (Word: word, In: files.Saying(names, [word]))).ToList();
        return
        [
            .. named.Where(each => saying.Any(word => word.In.ContainsKey(each.Name)) && saying.TrueForAll(word => word.In.ContainsKey(each.Name) || Says(each.Head, word.Word)))
                .Select(each => (each.Record, each.Head, First: saying.Find(word => word.In.ContainsKey(each.Name)), each.Name))
                .Select(each => new Found(each.Record, each.Head, DayOf(each.Head), Around(each.First.In[each.Name], each.First.Word)) { InFile = true })
                .OrderByDescending(found => found.On).ThenByDescending(found => found.Entry.Signature.Seq),
        ];
    }

    private static bool Says(Entry entry, string word) => Parts.GetOrAdd(entry.Said!.GetType(), PartsOf).Any(part => part(entry.Said!)?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The live entries of a record that name a file.</summary>
    private static ImmutableArray<Entry> Named(Record record) => [.. record.Heads.Where(head => head is { IsLive: true, Said: INamesFile { File.Length: 64 } })];

    /// <summary>Words as they are looked for: two letters at least, at most eight of them.</summary>
    public static IReadOnlyList<string> WordsOf(string? text) => [.. Printable.Of(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.Trim('“', '”', '"', ',', ';', '?', '!', '(', ')')).Where(word => word.Length > 1).Take(8)];

    private static DateOnly DayOf(Entry entry) => entry.Said!.Happened?.Day ?? LondonDay.Of(entry.Signature.At);

    /// <summary>What somebody wrote in the part that has the word.</summary>
    private static string TextWith(Entry entry, string word)
    {
        var parts = Parts.GetOrAdd(entry.Said!.GetType(), PartsOf).Select(part => part(entry.Said!)).OfType<string>().ToList();
        return parts.Find(part => part.Contains(word, StringComparison.OrdinalIgnoreCase)) ?? parts.FirstOrDefault() ?? "";
    }

    /// <summary>The parts in which a kind of fact has somebody's own words.</summary>
    private static ImmutableArray<Func<Fact, string?>> PartsOf(Type kind) =>
    [
        .. kind.GetProperties().Where(part => part.PropertyType == typeof(string) && (part.GetCustomAttribute<AsksAttribute>() is { From: not Chosen.OfWorkers, Several: false } || (kind, part.Name) == (typeof(Allocation), nameof(Allocation.HandOver))) && !Coded(kind).Contains(part.Name))
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

    /// <summary>
    /// Everything that people wrote in a record, end to end in small letters, and where in it each entry begins: to look through it is to walk
    /// once along a row of bytes, where to ask entry by entry is to walk through all of memory. A byte of nothing stands after each part.
    /// </summary>
    private sealed record Written(byte[] Folded, ImmutableArray<(Entry Entry, int From)> Entries)
    {
        public static Written Of(Record record)
        {
            var folded = new MemoryStream();
            var entries = ImmutableArray.CreateBuilder<(Entry, int)>();
            foreach (var head in record.Heads.Where(head => head.IsLive))
            {
                var from = (int)folded.Length;
                foreach (var part in Parts.GetOrAdd(head.Said!.GetType(), PartsOf))
                {
                    if (part(head.Said!) is { Length: > 0 } text)
                    {
                        folded.Write(Encoding.UTF8.GetBytes(text.ToLowerInvariant()));
                        folded.WriteByte(0);
                    }
                }

                if (folded.Length > from)
                {
                    entries.Add((head, from));
                }
            }

            return new(folded.ToArray(), entries.ToImmutable());
        }

        /// <summary>The entries that have every word.</summary>
        public IEnumerable<Entry> With(byte[][] words)
        {
            for (var at = 0; at < Folded.Length;)
            {
                var hit = Folded.AsSpan(at).IndexOf(words[0]);
                if (hit < 0)
                {
                    yield break;
                }

                var i = Holding(at + hit);
                var (from, until) = (Entries[i].From, i + 1 < Entries.Length ? Entries[i + 1].From : Folded.Length);
                if (Array.TrueForAll(words, word => Folded.AsSpan(from, until - from).IndexOf(word) >= 0))
                {
                    yield return Entries[i].Entry;
                }

                at = until;
            }
        }

        /// <summary>Which entry a byte belongs to.</summary>
        private int Holding(int at)
        {
            var (low, high) = (0, Entries.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = Entries[middle].From <= at ? (middle, high) : (low, middle - 1);
            }

            return low;
        }
    }
}
