using System.Globalization;
using Belong.Domain.Children;

namespace Belong.Domain.Tests.Story;

/// <summary>The county as it would be with one entry of a record said otherwise: each code, number, answer or entry that it names another, blank, or the whole of it said once more.</summary>
internal static class SaidOtherwise
{
    /// <summary>More differences than these are told by how many there are of which kind.</summary>
    private const int Listed = 10;

    /// <summary>What becomes of the lines that are said of a record, entry by entry.</summary>
    /// <param name="kind">What a line is one of, where there are too many to list.</param>
    public static IEnumerable<string> Lines(County county, Domain.Facts.Record record, Func<County, IReadOnlyList<string>> ask, Func<string, string> kind)
    {
        var whole = ask(county);
        var entries = Of(county, record).Select(other => (other.Entry, other.Words, Is: Apart(whole, ask(other.County), kind).Replace($" as {other.Words.Split(' ')[^1]} ", " as it ", StringComparison.Ordinal))).Where(each => each.Is.Length > 0).ToList();
        return entries.GroupBy(each => (each.Entry, each.Is), each => each.Words).Select(same => $"{same.Key.Entry}: {string.Join(", ", same)}: {same.Key.Is}").Prepend($"# Record {AStory.NumberOf(record.Id)}");
    }

    private static string Apart(IReadOnlyList<string> whole, IReadOnlyList<string> now, Func<string, string> kind)
    {
        var (gone, come) = (whole.Except(now).ToList(), now.Except(whole).ToList());
        return gone.Count + come.Count == 0 ? now.Count == whole.Count ? "" : $"{now.Count - whole.Count:+0;-0} the same"
            : gone.Count + come.Count > Listed ? $"{Counted("-", gone)} {Counted("+", come)}".Trim()
            : string.Join(" ", gone.Select(line => $"- {line}").Concat(come.Select(line => $"+ {line}")));

        string Counted(string sign, List<string> lines) => string.Join(" ", lines.CountBy(kind).Select(each => $"{sign}{each.Value} {each.Key}"));
    }

    private static readonly DateOnly Today = Day("2017-07-21");

    public static IEnumerable<(string Entry, string Words, County County)> Of(County county, Domain.Facts.Record record)
    {
        // Names and origin are only told on.
        foreach (var head in record.Heads.Where(head => head is { IsLive: true, Said: not Domain.People.Name and not Domain.People.Ethnicity and not Domain.People.Identifier }))
        {
            var said = head.Said!;
            var entry = said.InWords.ReplaceLineEndings(" / ");
            foreach (var (name, type, value, with) in RoundTheActsTests.Parts(said, ""))
            {
                var plain = Nullable.GetUnderlyingType(type) ?? type;
                if (plain == typeof(DateOnly))
                {
                    if (plain != type && value is not null && MakesSense((Fact)with(null)))
                    {
                        yield return (entry, $"{name} blank", With(county, Statement.Correct(head, (Fact)with(null))));
                    }

                    continue;
                }

                foreach (var (words, other) in RoundTheActsTests.Others(plain, plain != type || !type.IsValueType, value, county, new RecordFact(record.Id) { Said = said }).Where(other => !Equals(other.Value, value) && MakesSense((Fact)with(other.Value))))
                {
                    yield return (entry, $"{name} {words}", With(county, Statement.Correct(head, (Fact)with(other))));
                }
            }

            foreach (var days in new[] { -30, -1, 0, 1, 30 }.Where(days => MakesSense(Moved(said, days))))
            {
                yield return (entry, $"once more{(days == 0 ? "" : $", {Math.Abs(days)} days {(days < 0 ? "earlier" : "later")}")}", With(county, Statement.Say(record.Id, Moved(said, days))));
            }
        }

        bool MakesSense(Fact fact) => !PlainSense.Of(fact, record, county, Today).Any;
    }

    /// <summary>The days on which what is asked of the county turns, for each day of each entry: far and near, and the day of the turn found exactly.</summary>
    public static IEnumerable<string> Turns(County county, Domain.Facts.Record record, Func<County, string> ask)
    {
        foreach (var head in record.Heads.Where(head => head.IsLive))
        {
            foreach (var (name, _, value, with) in RoundTheActsTests.Parts(head.Said!, "").Where(part => part.Value is DateOnly).ToList())
            {
                var own = (DateOnly)value!;
                foreach (var turn in Turns(RoundTheActsTests.Near(county, own, Today), own, day => PlainSense.Of((Fact)with(day), record, county, Today).Any ? "makes no sense" : ask(With(county, Statement.Correct(head, (Fact)with(day))))))
                {
                    yield return $"{head.Said!.InWords.ReplaceLineEndings(" / ")}: {name} {turn}";
                }
            }
        }
    }

    /// <summary>The same for one entry more, of every plain kind, on any day.</summary>
    public static IEnumerable<string> TurnsOfOneMore(County county, Domain.Facts.Record record, Func<County, string> ask)
    {
        var none = ask(county);
        var days = record.Heads.Where(head => head.IsLive).SelectMany(head => RoundTheActsTests.Parts(head.Said!, "")).Select(part => part.Value).OfType<DateOnly>().Where(day => day > Day("2013-01-01")).SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Distinct().Order().ToList();
        foreach (var kind in RecordFact.Kinds.Where(kind => kind.On == RecordKind.Of(record.GetType())).OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            var whole = AStory.Whole(kind, record);
            string At(DateOnly day) => (record is ChildRecord child && child.PeriodsOfCare.All(care => care.Until < day)) || (Moved(whole, day) is var fact && PlainSense.Of(fact, record, county, Today).Any) ? none : ask(With(county, Statement.Say(record.Id, Moved(whole, day))));
            foreach (var turn in Turns(days.Where((_, at) => at % 9 == 0), DateOnly.MinValue, At, none))
            {
                yield return $"one more {kind.Name} {turn}";
            }
        }
    }

    private static IEnumerable<string> Turns(IEnumerable<DateOnly> tried, DateOnly own, Func<DateOnly, string> ask, string? whole = null)
    {
        var known = new SortedDictionary<DateOnly, string>();
        string At(DateOnly day) => known.TryGetValue(day, out var answer) ? answer : known[day] = ask(day);
        foreach (var day in tried)
        {
            At(day);
        }

        whole ??= At(own);

        while (known.Zip(known.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value && pair.Second.Key.DayNumber - pair.First.Key.DayNumber > 1).Select(pair => pair.First.Key.AddDays((pair.Second.Key.DayNumber - pair.First.Key.DayNumber) / 2)).ToList() is { Count: > 0 } between)
        {
            between.ForEach(day => At(day));
        }

        var all = known.ToList();
        for (var i = 0; i < all.Count;)
        {
            var until = i;
            while (until + 1 < all.Count && all[until + 1].Value == all[i].Value)
            {
                until++;
            }

            if (all[i].Value != whole)
            {
                yield return i == 0 && until == all.Count - 1 ? $"whenever: {Apart(whole.Split("; "), all[i].Value.Split("; "), line => line.Split(' ')[0])}" : $"{(i == 0 ? "until " : "")}{(i > 0 ? Said(all[i].Key) : "")}{(i > 0 && until > i && until < all.Count - 1 ? " to " : i > 0 && until == all.Count - 1 ? " and later" : "")}{(until < all.Count - 1 && (i == 0 || until > i) ? Said(all[until].Key) : "")}: {Apart(whole.Split("; "), all[i].Value.Split("; "), line => line.Split(' ')[0])}";
            }

            i = until + 1;
        }
    }

    private static Fact Moved(Fact fact, DateOnly to)
    {
        object moved = fact;
        foreach (var (name, type, _, _) in RoundTheActsTests.Parts(fact, "").Where(part => part.Value is DateOnly || part.Type == typeof(TimeOnly?)).ToList())
        {
            moved = RoundTheActsTests.Copy(moved, moved.GetType().GetProperty(name)!, type == typeof(DateOnly) || name == "Until" ? to : null);
        }

        return (Fact)moved;
    }

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Fact Moved(Fact fact, int days)
    {
        object moved = fact;
        foreach (var (name, _, value, _) in RoundTheActsTests.Parts(fact, "").Where(part => part.Value is DateOnly).ToList())
        {
            moved = RoundTheActsTests.Copy(moved, moved.GetType().GetProperty(name)!, ((DateOnly)value!).AddDays(days));
        }

        return days == 0 ? (Fact)moved.GetType().GetMethod("<Clone>$")!.Invoke(moved, null)! : (Fact)moved;
    }

    private static County With(County county, Statement said) =>
        county.With(Outcome.Add(said), county.Sign(ChangeId.Of("other"), new DateTime(2017, 7, 21, 9, 0, 0, DateTimeKind.Utc), "sw-1", "Wrong"), out _);
}
