using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// How far each act of the story reaches, kept as text that people read: what it says, and what it says or is refused for when it
/// is done on another day or by somebody else, and when each of its parts is left blank or says another day, code, number or entry.
/// Days are tried far and near, and the day on which the answer turns is found exactly.
/// </summary>
public sealed partial class RoundTheActsTests
{
    internal static readonly CodeList[] Lists = [.. new[] { typeof(CodeLists), typeof(Domain.Reviewing.Codes), typeof(Domain.Duties.Posts) }.Concat(typeof(Fact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Fact)))).SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public)).Where(each => each.PropertyType == typeof(CodeList)).Select(each => (CodeList)each.GetValue(null)!)];

    [Fact]
    public void Every_act_reaches_as_far_as_it_was_agreed()
    {
        var lines = new List<string>();
        var books = new Books();
        foreach (var (day, by, act) in AStory.Acts())
        {
            var made = act(books);
            lines.AddRange(Lines(books.County, made, Day(day), by));
            books.As(by).Try(made, day);
        }

        Agreed.Holds("round-the-acts.txt", lines);
    }

    internal static IEnumerable<string> Lines(County county, Act act, DateOnly today, string by)
    {
        var whole = Answer(county, act, today, by);
        yield return $"# {today.InWords()}, {by}: {act.GetType().Name}{(act is RecordFact { Said: { } said } ? $" {FactKind.Of(said.GetType())!.Name}" : "")}: {whole}";
        foreach (var other in new[] { "head-1", "sw-9", "sw-1", "iro-1" }.Where(other => other != by))
        {
            if (Answer(county, act, today, other) is var answer && answer != whole)
            {
                yield return $"  by {other}: {answer}";
            }
        }

        foreach (var line in OfDays("done", today, [today.AddDays(-1), today, today.AddDays(1), today.AddDays(-400), today.AddDays(400), .. DaysIn(act)], day => Answer(county, act, day, by), whole))
        {
            yield return line;
        }

        foreach (var (name, type, value, with) in Parts(act, "").Where(part => part.Type != typeof(SubjectId)))
        {
            string Ask(object? other) => Answer(county, (Act)with(other), today, by);
            var plain = Nullable.GetUnderlyingType(type) ?? type;
            if (plain == typeof(DateOnly))
            {
                var own = (DateOnly?)value is { } given && given != default ? given : today;
                foreach (var line in OfDays(name, own, Near(county, own, today), day => Ask(day), whole))
                {
                    yield return line;
                }

                if (plain != type && Ask(null) is var blank && blank != whole)
                {
                    yield return $"  {name} blank: {blank}";
                }
            }
            else
            {
                foreach (var same in Others(plain, type != plain || !type.IsValueType, value, county, act).GroupBy(other => Ask(other.Value).Replace($"{other.Value} is not a", "it is not a", StringComparison.Ordinal), other => other.Said).Where(group => group.Key != whole).OrderBy(group => group.Count()))
                {
                    yield return $"  {name} {(same.Count() > 8 ? $"{string.Join(' ', same.Take(3))} and {same.Count() - 3} others" : string.Join(' ', same))}: {same.Key}";
                }
            }
        }
    }

    internal static string Answer(County county, Act act, DateOnly today, string by)
    {
        try
        {
            var outcome = act.Decide(county, today, new(by, by));
            return outcome.Refused ? string.Join("; ", outcome.Problems.Select(problem => $"{(problem.Field.Length > 0 ? $"{problem.Field}, " : "")}{problem.Words}"))
                : outcome.Statements.IsEmpty && outcome.Opened.IsEmpty ? "nothing new"
                : string.Join("; ", outcome.Statements.Select(said => $"{said.Did.ToString().ToLowerInvariant()} {said.Kind.Name}{(said.Fact is { } fact ? $": {fact.InWords.ReplaceLineEndings(" / ")}" : "")}")) + (outcome.LeftAlone.IsEmpty ? "" : $" [left alone: {string.Join("; ", outcome.LeftAlone.Select(each => each.Words))}]");
        }
        catch (Exception nothing) when (nothing is InvalidOperationException or NullReferenceException or ArgumentException or IndexOutOfRangeException)
        {
            return "(cannot be asked so)";
        }
    }

    private static IEnumerable<string> OfDays(string name, DateOnly own, IEnumerable<DateOnly> tried, Func<DateOnly, string> ask, string whole)
    {
        var known = new SortedDictionary<DateOnly, string>();
        string At(DateOnly day) => known.TryGetValue(day, out var answer) ? answer : known[day] = InPlaceOf(ask(day), day);
        foreach (var day in tried.Append(own))
        {
            At(day);
        }

        // Between two days that differ the day of the turn is looked for, and every other turn that comes up.
        while (known.Zip(known.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value && pair.Second.Key.DayNumber - pair.First.Key.DayNumber > 1).Select(pair => pair.First.Key.AddDays((pair.Second.Key.DayNumber - pair.First.Key.DayNumber) / 2)).ToList() is { Count: > 0 } between)
        {
            between.ForEach(day => At(day));
        }

        var same = InPlaceOf(whole, own);
        var all = known.ToList();
        for (var i = 0; i < all.Count;)
        {
            var until = i;
            while (until + 1 < all.Count && all[until + 1].Value == all[i].Value)
            {
                until++;
            }

            if (all[i].Value != same)
            {
                var (from, to) = ($"{all[i].Key:yyyy-MM-dd}", $"{all[until].Key:yyyy-MM-dd}");
                yield return $"  {name} {(i == until ? from : i == 0 ? $"until {to}" : until == all.Count - 1 ? $"from {from}" : $"{from} to {to}")}: {all[i].Value}";
            }

            i = until + 1;
        }
    }

    /// <summary>The day that is tried is not itself a difference, nor is one that is worked out from it: the day before, or an anniversary.</summary>
    internal static string InPlaceOf(string answer, DateOnly day) => DayInWords().Replace(answer, found =>
    {
        if (!DateOnly.TryParseExact(found.Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named))
        {
            return found.Value;
        }

        var apart = named.DayNumber - day.DayNumber;
        var years = named.Year - day.Year;
        return apart == 0 ? "that day"
            : Math.Abs(apart) < 3 ? $"that day {apart:+0;-0}"
            : Math.Abs(years) > 0 && Math.Abs(named.DayNumber - day.AddYears(years).DayNumber) < 2 ? $"that day {years:+0;-0} years {named.DayNumber - day.AddYears(years).DayNumber:+0;-0;''}".TrimEnd()
            : found.Value;
    });

    [GeneratedRegex("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex DayInWords();

    internal static IEnumerable<DateOnly> Near(County county, DateOnly own, DateOnly today) =>
        new[] { own, today }.SelectMany(day => new[] { -5000, -400, -100, -30, -8, -1, 0, 1, 8, 30, 100, 400, 5000 }.Select(days => day.AddDays(days)));

    private static IEnumerable<DateOnly> DaysIn(Act act) => Parts(act, "").Select(part => part.Value).OfType<DateOnly>().Where(day => day != default);

    internal static IEnumerable<(string Said, object? Value)> Others(Type plain, bool mayBeNull, object? value, County county, Act act)
    {
        if (plain == typeof(string))
        {
            yield return ("blank", "");
            yield return ("“Words”", "Words");
            var list = Lists.Where(each => value is string { Length: > 0 } code && each.Codes.Any(one => one.Value == code)).ToList();
            foreach (var code in list.SelectMany(each => each.Codes).Select(code => code.Value).Where(code => code != (string?)value).Distinct())
            {
                yield return (code, code);
            }
        }
        else if (plain == typeof(bool))
        {
            yield return ("no", false);
            yield return ("yes", true);
        }
        else if (plain == typeof(int))
        {
            foreach (var number in new[] { -1, 0, 1, 2, 5, 100, 101, 2010, 2017, 2018, 2019, 9999, ((int?)value ?? 7) + 1, ((int?)value ?? 7) - 1 }.Distinct())
            {
                yield return (number.ToString(CultureInfo.InvariantCulture), number);
            }
        }
        else if (plain == typeof(TimeOnly))
        {
            yield return ("00:00", new TimeOnly(0, 0));
            yield return ("23:59", new TimeOnly(23, 59));
        }
        else if (plain == typeof(FactId))
        {
            yield return ("unknown", new FactId(new Guid(7, 0, 0, new byte[8])));
            foreach (var kind in Subject(county, act)?.Heads.Where(head => value is not FactId own || head.FactId != own).GroupBy(head => head.Kind.Name) ?? [])
            {
                yield return (kind.Key, kind.First().FactId);
                yield return ($"last-{kind.Key}", kind.Last().FactId);
            }
        }
        else if (plain.IsEnum)
        {
            foreach (var other in Enum.GetValues(plain))
            {
                yield return (other.ToString()!, other);
            }
        }

        if (mayBeNull && plain.IsValueType)
        {
            yield return ("blank", null);
        }
    }

    private static Domain.Facts.Record? Subject(County county, Act act) =>
        Parts(act, "").Select(part => part.Value).OfType<SubjectId>().Take(1).Select(id => id == CouncilRecord.TheCouncil ? county.Council : county.Find(id)).FirstOrDefault();

    /// <summary>Every part of an act, and of what it holds, with how to say it otherwise.</summary>
    internal static IEnumerable<(string Name, Type Type, object? Value, Func<object?, object> With)> Parts(object of, string before)
    {
        foreach (var part in of.GetType().GetProperties().Where(part => part.SetMethod is { IsPublic: true } && part.GetIndexParameters().Length == 0).OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            var value = part.GetValue(of);
            if (value is Fact or Domain.Children.NewPlacement)
            {
                foreach (var inner in Parts(value, $"{before}{part.Name}."))
                {
                    yield return (inner.Name.Replace("Said.", "", StringComparison.Ordinal), inner.Type, inner.Value, other => Copy(of, part, inner.With(other)));
                }
            }
            else if (value is not IEnumerable or string)
            {
                yield return ($"{before}{part.Name}", part.PropertyType, value, other => Copy(of, part, other));
            }
        }
    }

    internal static object Copy(object of, PropertyInfo part, object? value)
    {
        var copy = of.GetType().GetMethod("<Clone>$")!.Invoke(of, null)!;
        part.SetValue(copy, value);
        return copy;
    }
}
