using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Belong.Domain.Tests.Story;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Facts;

/// <summary>How large a number, how long a text and how far a day may be in every kind of fact and every act, and where its words change, kept as text that people read: the number, length or day of each turn found exactly.</summary>
public sealed class NumbersAndLengthsTests
{
    private static readonly DateOnly Today = Day("2017-07-21");
    private static readonly County County = AStory.Told().County;

    [Fact]
    public void Every_part_of_a_fact_turns_where_it_was_agreed() =>
        Agreed.Holds("numbers-and-lengths.txt", [.. FactKind.In(typeof(Fact).Assembly).Values.OrderBy(kind => kind.Name, StringComparer.Ordinal).SelectMany(Lines)]);

    private static IEnumerable<string> Lines(FactKind kind)
    {
        var parts = kind.Type.GetProperties().Where(part => part.SetMethod is { IsPublic: true }).OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        foreach (var part in parts)
        {
            var plain = Nullable.GetUnderlyingType(part.PropertyType) ?? part.PropertyType;
            foreach (var line in plain == typeof(int) ? Turns(kind, parts, part, Numbers, number => number, number => number.ToString(CultureInfo.InvariantCulture))
                : plain == typeof(decimal) ? Turns(kind, parts, part, Numbers, number => number / 10m, number => (number / 10m).ToString(CultureInfo.InvariantCulture))
                : plain == typeof(string) ? Turns(kind, parts, part, [0, 1, 2, 3, 4, 10, 40, 41, 60, 100, 200, 201, 500, 1000, 1001, 2000, 5000, 10_001], length => new string('ж', length), length => $"{length} letters")
                : plain == typeof(DateOnly) ? Turns(kind, parts, part, [.. new[] { "1899-12-31", "1900-01-01", "2009-05-05", "2009-05-06", "2016-03-06", "2016-03-07", "2017-07-20", "2017-07-21", "2017-07-22", "2018-07-21", "2047-07-21", "2047-07-22" }.Select(day => Day(day).DayNumber)], number => DateOnly.FromDayNumber(number), number => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                : [])
            {
                yield return $"{kind.Name} {part.Name} {line}";
            }
        }
    }

    private static readonly int[] Numbers = [-1, 0, 1, 2, 5, 10, 11, 40, 41, 60, 99, 100, 101, 200, 365, 400, 500, 1000, 1899, 1990, 1999, 2000, 2010, 2016, 2017, 2018, 2019, 2020, 2027, 2028, 2030, 2050, 2100, 2101, 9999, 1_000_000];

    private static IEnumerable<string> Turns(FactKind kind, List<PropertyInfo> parts, PropertyInfo part, int[] tried, Func<int, object> value, Func<int, string> said)
    {
        var known = new SortedDictionary<int, string>();
        string At(int number) => known.TryGetValue(number, out var answer) ? answer : known[number] = Answer(kind, parts, part, value(number), said(number));
        foreach (var number in tried)
        {
            At(number);
        }

        while (known.Zip(known.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value && pair.Second.Key - pair.First.Key > 1).Select(pair => pair.First.Key + ((pair.Second.Key - pair.First.Key) / 2)).ToList() is { Count: > 0 } between)
        {
            if (known.Count > 120)
            {
                yield break; // its words tell the number itself
            }

            between.ForEach(number => At(number));
        }

        var all = known.ToList();
        if (all.Select(each => each.Value).Distinct().Count() == 1)
        {
            yield break;
        }

        for (var i = 0; i < all.Count;)
        {
            var until = i;
            while (until + 1 < all.Count && all[until + 1].Value == all[i].Value)
            {
                until++;
            }

            yield return $"{said(all[i].Key)}{(until > i ? $" to {said(all[until].Key)}" : "")}: {all[i].Value}";
            i = until + 1;
        }
    }

    private static string Answer(FactKind kind, List<PropertyInfo> parts, PropertyInfo part, object value, string said)
    {
        var fact = (Fact)Activator.CreateInstance(kind.Type)!;
        foreach (var each in parts)
        {
            if (Samples.Of(each.PropertyType, each.Name) is { } sample)
            {
                each.SetValue(fact, sample is DateOnly && each.Name == "Until" ? Day("2017-06-30") : sample);
            }
        }

        foreach (var (coded, list, code) in fact.Codes.ToList())
        {
            if (code == "As it was said" && kind.Type.GetProperty(coded) is { } of && of.PropertyType == typeof(string))
            {
                of.SetValue(fact, list.Codes[0].Value);
            }
        }

        part.SetValue(fact, value);
        try
        {
            var words = fact.InWords;
            var problems = PlainSense.Of(fact, County.Find(Id(1))!, County, Today).Where(problem => problem.Field == part.Name || problem.Field == "Until").Select(problem => problem.Words);
            return $"{string.Join("; ", problems)}{(fact.Lacks is { } lacks ? $" [asks {lacks.Part}]" : "")} {(value is string text ? words.Replace(text.Length > 0 ? text : "\0", "…", StringComparison.Ordinal).Replace(text.Length > 60 ? text[..60] : "\0", "…", StringComparison.Ordinal) is { Length: < 300 } told ? told : "(long)" : value is DateOnly day ? words.Replace(day.InWords(), "that day", StringComparison.Ordinal) : Regex.Replace(words, $"(?<![0-9.,/]|April |March |May ){Regex.Escape(value is int number ? number.ToString("N0", CultureInfo.InvariantCulture) : said)}(?![0-9.,])|(?<![0-9.,/]|April |March |May ){Regex.Escape(said)}(?![0-9.,])", "it", RegexOptions.None, TimeSpan.FromSeconds(1)))}".ReplaceLineEndings(" / ");
        }
        catch (Exception nothing) when (nothing is InvalidOperationException or NullReferenceException or ArgumentException or IndexOutOfRangeException)
        {
            return "(no words)";
        }
    }
}
