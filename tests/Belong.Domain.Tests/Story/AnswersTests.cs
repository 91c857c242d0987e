using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Belong.Domain.Children;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// What each record of the story answers to everything that can be asked of it, kept as text that people read: of every day from 2014 to 2018 where a
/// day is asked with it, and where one entry of the record is said otherwise.
/// </summary>
public sealed class AnswersTests
{
    private static readonly DateOnly First = Day("2014-01-01"), Last = Day("2018-06-30");

    /// <summary>Everything that is asked of a record and, it may be, a day.</summary>
    private static readonly List<MethodInfo> Questions =
    [
        .. typeof(ChildRecord).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && !type.IsDefined(typeof(CompilerGeneratedAttribute), false))
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(each => each.ReturnType != typeof(void) && !each.IsGenericMethod && each.GetParameters() is [var of, .. var days] && typeof(Domain.Facts.Record).IsAssignableFrom(of.ParameterType) && (days.Length == 0 || (days.Length == 1 && days[0].ParameterType == typeof(DateOnly))))
            .OrderBy(each => $"{each.DeclaringType!.Name}.{each.Name}", StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_record_answers_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("answers.txt", [.. county.Everything.OrderBy(record => record.Id.ToString(), StringComparer.Ordinal).SelectMany(Lines)]);
    }

    [Fact]
    public void Every_record_answers_as_it_was_agreed_where_an_entry_is_said_otherwise()
    {
        var county = AStory.Told().County;
        Agreed.Holds("answers-said-otherwise.txt", [.. county.Children.SelectMany(child => SaidOtherwise.Lines(county, child, other => [.. Brief(other.Find(child.Id)!)], line => line[..line.IndexOf(':', StringComparison.Ordinal)]))]);
    }

    private static IEnumerable<MethodInfo> Of(Domain.Facts.Record record) => Questions.Where(each => each.GetParameters()[0].ParameterType.IsInstanceOfType(record));

    private static IEnumerable<string> Lines(Domain.Facts.Record record)
    {
        yield return $"# {record.GetType().Name} {AStory.NumberOf(record.Id)}";
        foreach (var question in Of(record))
        {
            var name = $"{question.DeclaringType!.Name}.{question.Name}";
            if (question.GetParameters().Length == 1)
            {
                yield return $"{name}: {Ask(question, record, null)}";
                continue;
            }

            var (from, before) = (First, Ask(question, record, First));
            for (var day = First.AddDays(1); day <= Last; day = day.AddDays(1))
            {
                if (Ask(question, record, day) is var now && now != before)
                {
                    yield return $"{name} {Said(from)} to {Said(day.AddDays(-1))}: {before}";
                    (from, before) = (day, now);
                }
            }

            if (before.Length > 0)
            {
                yield return $"{name} from {Said(from)}: {before}";
            }
        }
    }

    private static IEnumerable<string> Brief(Domain.Facts.Record record)
    {
        // An entry is told by its kind and its place among those of its kind: what it says was changed by the test.
        var names = record.Heads.Where(head => head.IsLive).GroupBy(head => head.Kind.Name).SelectMany(kind => kind.Index().Select(each => (Words: $"[{each.Item.Said!.InWords.ReplaceLineEndings(" / ")}]", Name: $"[{kind.Key} {each.Index + 1}]"))).ToList();
        string[] days = ["2016-04-20", "2016-09-12", "2017-03-31", "2017-07-21"];
        foreach (var question in Of(record))
        {
            foreach (var day in question.GetParameters().Length == 1 ? new string?[] { null } : days)
            {
                // What is put together of much is told by the returns and the duties made of it.
                if (Ask(question, record, day is null ? null : Day(day)) is var answer && !answer.Contains('{', StringComparison.Ordinal))
                {
                    yield return $"{question.DeclaringType!.Name}.{question.Name}{(day is null ? "" : $" {day}")}: {names.Aggregate(answer, (words, entry) => words.Replace(entry.Words, entry.Name, StringComparison.Ordinal))}";
                }
            }
        }
    }

    private static string Ask(MethodInfo question, Domain.Facts.Record record, DateOnly? day)
    {
        try
        {
            return Said(question.Invoke(null, day is { } on ? [record, on] : [record]));
        }
        catch (TargetInvocationException nothing) when (nothing.InnerException is InvalidOperationException or NullReferenceException or ArgumentException or IndexOutOfRangeException)
        {
            return "(cannot be asked so)";
        }
    }

    private static string Said(object? answer, int deep = 0) => answer switch
    {
        null or false => "",
        true => "yes",
        string words => words.ReplaceLineEndings(" / "),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Entry entry => $"[{entry.Said?.InWords.ReplaceLineEndings(" / ") ?? "withdrawn"}]",
        Fact fact => $"[{fact.InWords.ReplaceLineEndings(" / ")}]",
        Domain.Facts.Record record => $"record {AStory.NumberOf(record.Id)}",
        SubjectId id => $"record {AStory.NumberOf(id)}",
        FactId => "an entry",
        DateSpan span => span.ToString(),
        Enum or int or decimal or long => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
        IDictionary => "",
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(each => Said(each, deep + 1))),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(at => Said(tuple[at], deep + 1)))})",
        _ when deep < 3 && answer.GetType().Namespace?.StartsWith("Belong", StringComparison.Ordinal) == true => $"{{{string.Join(", ", answer.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(part => part.GetIndexParameters().Length == 0 && !typeof(Domain.Facts.Record).IsAssignableFrom(part.PropertyType) && part.Name is not ("EqualityContract" or "Because")).OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => (part.Name, Is: Part(part, answer, deep + 1))).Where(part => part.Is.Length > 0).Select(part => $"{part.Name} {part.Is}"))}}}",
        _ => "…",
    };

    private static string Part(PropertyInfo part, object of, int deep)
    {
        try
        {
            return Said(part.GetValue(of), deep);
        }
        catch (TargetInvocationException)
        {
            return "";
        }
    }
}
