using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Places;
using Belong.Domain.Relations;

namespace Belong.Web.House;

/// <summary>
/// Finds a child by whatever the reader has: names in any order, a nickname, a misspelling, an id, a postcode, a date
/// of birth. Every word must be answered; the nearer the answer, the higher the child.
/// </summary>
public static class Finding
{
    private static readonly object Key = new();

    /// <summary>How near the child comes to the words; 0 where some word finds nothing.</summary>
    public static int Score(ChildRecord child, IReadOnlyList<string> words)
    {
        var sought = child.Once(Key, static record => Sought((ChildRecord)record));
        var score = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var best = Best(words[i]);
            if (best == 0 && i > 0)
            {
                // Two words that the record writes as one: Anne Marie, where it says Annemarie.
                best = Joined(words[i - 1] + words[i]);
            }

            if (best == 0 && i + 1 < words.Count && Joined(words[i] + words[i + 1]) is > 0 and var both)
            {
                (best, i) = (both, i + 1);
            }

            if (best == 0)
            {
                return 0;
            }

            score += best;
        }

        return score;

        int Best(string word) => sought.Max(each => Near(each.Text, word, each.Exact));
        int Joined(string word) => Best(word) is >= 8 and var near ? near : 0; // no misspelling of what is guessed already
    }

    /// <summary>Whether each of the words begins one of the adult's names.</summary>
    public static bool IsCalled(AdultRecord adult, IReadOnlyList<string> words) =>
        adult.Once(Key, static record => Spelling.WordsOf(((AdultRecord)record).CalledName)) is var names && words.All(word => names.Any(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Words as compared. Two halves of a postcode are one word, and a day is one however it is written.</summary>
    public static IReadOnlyList<string> WordsOf(string? text)
    {
        var words = Printable.Of(text ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(word => Date(word) is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : Spelling.WordsOf(word)).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Length is >= 2 and <= 4 && words[i + 1].Length == 3 && char.IsAsciiLetter(words[i][0]) && char.IsAsciiDigit(words[i][^1]) && char.IsAsciiDigit(words[i + 1][0]))
            {
                words[i] += words[i + 1];
                words.RemoveAt(i + 1);
            }
        }

        return words;
    }

    private static ImmutableArray<(string Text, bool Exact)> Sought(ChildRecord child) =>
    [
        .. child.Facts<Name>().SelectMany(name => Spelling.FormsOf(name.Fact.Given).Union(Spelling.FormsOf(name.Fact.Family))).Select(word => (word, false)),
        .. child.Facts<Identifier>().SelectMany(id => Spelling.FormsOf(id.Fact.Value)).Select(word => (word, true)),
        .. child.Facts<Placement>().SelectMany(placement => new[] { placement.Fact.Postcode, placement.Fact.HomePostcode }).Where(code => code.Length > 0).Select(code => (string.Concat(Spelling.WordsOf(Postcode.Plain(code))), true)),
        .. child.BornOn is { } born ? new[] { (born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), true) } : [],
        ("", true),
    ];

    private static int Near(string text, string word, bool exact) =>
        text == word ? 12
        : text.Length > 0 && text.StartsWith(word, StringComparison.Ordinal) && word.Length >= (exact ? 3 : 1) ? 8
        : !exact && word.Length >= 4 && Math.Abs(text.Length - word.Length) <= 2 && Distance(text, word) <= (word.Length >= 10 ? 3 : word.Length >= 7 ? 2 : 1) ? 4
        : 0;

    private static DateOnly? Date(string word) =>
        DateOnly.TryParseExact(word, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>How many letters must be put in, taken out, changed, or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
        {
            rows[i] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (now, before, before2) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(now[j - 1], before[j]) + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], before2[j - 2] + 1);
                }
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
