using System.Collections;
using System.Collections.Immutable;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// What each act of the story says or is refused for on another record, done again, done when the story is over, and with its words and lists
/// said otherwise, kept as text that people read.
/// </summary>
public sealed class ActsElsewhereTests
{
    private static readonly (string Name, SubjectId Id)[] Records =
    [
        ("no record", Id(49)), ("child 1", Id(1)), ("child 2", Id(2)), ("child 3", Id(3)), ("child 4", Id(4)), ("child 5", Id(5)), ("child 6", Id(6)), ("child 8", Id(8)),
        ("the panel", Id(AStory.Panel)), ("the plan", Id(AStory.Plan)), ("the report", Id(AStory.Report)), ("the officer", Id(AStory.Officer)), ("the council", CouncilRecord.TheCouncil),
    ];

    [Fact]
    public void Every_act_is_answered_elsewhere_as_it_was_agreed()
    {
        var lines = new List<string>();
        var books = new Books();
        var over = AStory.Told().County;
        foreach (var (day, by, act) in AStory.Acts())
        {
            var made = act(books);
            var before = books.County;
            books.As(by).Try(made, day);
            lines.AddRange(Lines(before, books.County, over, made, Day(day), by));
        }

        Agreed.Holds("acts-elsewhere.txt", lines);
    }

    internal static IEnumerable<string> Lines(County before, County after, County over, Act act, DateOnly today, string by)
    {
        var whole = RoundTheActsTests.Answer(before, act, today, by);
        yield return $"# {today.InWords()}, {by}: {act.GetType().Name}{(act is RecordFact { Said: { } said } ? $" {FactKind.Of(said.GetType())!.Name}" : "")}: {Short(whole)}";
        var answers = new List<(string Words, string Is)>
        {
            ("again", RoundTheActsTests.Answer(after, act, today, by)),
            ("again a week later", RoundTheActsTests.Answer(after, act, today.AddDays(7), by)),
            ("when the story is over", RoundTheActsTests.Answer(over, act, Day("2017-07-21"), by)),
        };
        foreach (var (name, type, value, with) in RoundTheActsTests.Parts(act, ""))
        {
            if (type == typeof(SubjectId))
            {
                answers.AddRange(Records.Where(record => record.Id != (SubjectId)value!).Select(record => ($"{name} {record.Name}", Ask(with, record.Id))));
                answers.AddRange(Records.Where(record => record.Id != (SubjectId)value!).Select(record => ($"{name} {record.Name} in the end", RoundTheActsTests.Answer(over, (Act)with(record.Id), Day("2017-07-21"), by))));
            }
            else if (type == typeof(string) && value is string { Length: > 0 } words)
            {
                // What is only said as it was given is no other answer.
                var same = InPlaceOf(whole, words);
                var others = new[] { ("in capitals", words.ToUpperInvariant()), ("in small letters", words.ToLowerInvariant()), ("of five thousand letters", new string('x', 5000)), ("sw-1", "sw-1"), ("iro-1", "iro-1"), ("nobody", "nobody-1") }.Concat(IsACode(words) ? [] : new[] { ("of a blank", " "), ("with blanks round it", $"  {words}  ") });
                answers.AddRange(others.Select(other => (Words: $"{name} {other.Item1}", Is: InPlaceOf(Ask(with, other.Item2), other.Item2))).Where(answer => answer.Is != same && !(answer.Words.EndsWith("blank", StringComparison.Ordinal) && answer.Is.StartsWith("said", StringComparison.Ordinal))));
            }
        }

        foreach (var part in act.GetType().GetProperties().Where(part => part.SetMethod is { IsPublic: true } && part.PropertyType.IsGenericType && part.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
        {
            var items = ((IEnumerable)part.GetValue(act)!).Cast<object>().ToList();
            answers.AddRange(new (string, IEnumerable<object>)[] { ("empty", []), ("twice", [.. items, .. items]), ("the other way round", Enumerable.Reverse(items)) }.Select(other => ($"{part.Name} {other.Item1}", RoundTheActsTests.Answer(before, (Act)RoundTheActsTests.Copy(act, part, Array(part.PropertyType, other.Item2)), today, by))));
        }

        // How long a text and how large a number may be, the turn found exactly.
        foreach (var (name, type, value, with) in RoundTheActsTests.Parts(act, "").Where(part => (part.Type == typeof(string) && part.Value is string { Length: > 0 } code && !IsACode(code)) || (Nullable.GetUnderlyingType(part.Type) ?? part.Type) == typeof(int)).ToList())
        {
            var known = new SortedDictionary<int, string>();
            string At(int size) => known.TryGetValue(size, out var answer) ? answer : known[size] = RoundTheActsTests.Answer(before, (Act)with(type == typeof(string) ? new string('ж', size) : size), today, by) is var told && (told.StartsWith("said", StringComparison.Ordinal) || told.StartsWith("corrected", StringComparison.Ordinal)) ? "said" : told;
            foreach (var size in type == typeof(string) ? [1, 2, 3, 10, 40, 41, 60, 100, 200, 201, 300, 500, 1000, 2000, 5000] : new[] { -1, 0, 1, 2, 3, 5, 10, 50, 99, 100, 101, 366, 400, 500, 1000, 1999, 2000, 2016, 2017, 2018, 2030, 2100, 2101, 9999 })
            {
                At(size);
            }

            while (known.Count < 200 && known.Zip(known.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value && pair.Second.Key - pair.First.Key > 1).Select(pair => pair.First.Key + ((pair.Second.Key - pair.First.Key) / 2)).ToList() is { Count: > 0 } between)
            {
                between.ForEach(size => At(size));
            }

            foreach (var (size, answer) in known.Where((each, at) => at > 0 && each.Value != known.ElementAt(at - 1).Value && known.Count < 200))
            {
                yield return $"  {name} from {size}{(type == typeof(string) ? " letters" : "")}: {Short(answer)}";
            }
        }

        foreach (var same in answers.GroupBy(answer => answer.Is, answer => answer.Words).Where(same => same.Key != whole))
        {
            yield return $"  {string.Join(", ", same)}: {Short(same.Key)}";
        }

        string Ask(Func<object?, object> with, object other) => RoundTheActsTests.Answer(before, (Act)with(other), today, by);
    }

    private static bool IsACode(string words) => RoundTheActsTests.Lists.Any(list => list.Codes.Any(code => code.Value == words));

    private static string InPlaceOf(string answer, string words) =>
        words.Trim().Length < 2 ? answer : answer.Replace(words, "it", StringComparison.Ordinal).Replace(words.Trim(), "it", StringComparison.Ordinal);

    private static object Array(Type type, IEnumerable<object> items)
    {
        var item = type.GetGenericArguments()[0];
        var made = System.Array.CreateInstance(item, items.Count());
        foreach (var (at, each) in items.Index())
        {
            made.SetValue(each, at);
        }

        return typeof(ImmutableArray).GetMethods().First(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(item).Invoke(null, [made])!;
    }

    private static string Short(string words) => words.Length > 600 ? $"{words[..600]}… ({words.Length} letters)" : words;
}
