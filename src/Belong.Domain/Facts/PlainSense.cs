using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>
/// What no fact may say, whatever its kind: nothing at all, a day that has not come or can be no day of this record, an end
/// before the start, a code on no list, another fact that is not on the record.
/// </summary>
public static class PlainSense
{
    private static readonly DateOnly Ever = new(1900, 1, 1);
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> DaysOf = new();
    private static readonly ConcurrentDictionary<Type, ImmutableArray<(PropertyInfo Part, Type Kind)>> LinksOf = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> NamingOf = new();

    public static Problems Of(Fact fact, Record record, County county, DateOnly today)
    {
        var problems = new Problems();
        if (fact is LastingFact lasting && lasting.Until < lasting.From)
        {
            problems.Add("Until", "The end must be on or after the start");
        }
        else if (fact.Happened is { } happened && Impossible(happened.Day, fact is Birth ? Ever : Earliest(record), today) is { } why)
        {
            problems.Add(happened.Part, why);
        }

        if (fact.Lacks is { } lacks)
        {
            problems.Add(lacks.Part, lacks.Ask);
        }

        foreach (var (part, list, code) in fact.Codes)
        {
            foreach (var each in code.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(each => !list.Has(each)))
            {
                problems.Add(part, $"{each} is not a {list.Name} code: select one from the list");
            }
        }

        foreach (var part in DaysOf.GetOrAdd(fact.GetType(), DaysIn))
        {
            if (part.GetValue(fact) is DateOnly day && (day < Ever || day > today.AddYears(30)) && !problems.Has(part.Name))
            {
                problems.Add(part.Name, $"The date must be between 1900 and {today.Year + 30}");
            }
        }

        foreach (var (part, kind) in LinksOf.GetOrAdd(fact.GetType(), LinksIn))
        {
            if (part.GetValue(fact) is FactId id && (record.Head(id) is not { IsLive: true, Said: { } named } || named.GetType() != kind) && !problems.Has(part.Name))
            {
                problems.Add(part.Name, "Select one from the list");
            }
        }

        problems.AddRange(fact.Sense(record, county, today).Where(problem => !problems.Has(problem.Field)));

        return problems;
    }

    /// <summary>The others that a fact names, in whichever part.</summary>
    public static IEnumerable<FactId> NamedBy(Fact fact) =>
        NamingOf.GetOrAdd(fact.GetType(), static type => [.. type.GetProperties().Where(each => (Nullable.GetUnderlyingType(each.PropertyType) ?? each.PropertyType) == typeof(FactId))])
            .Select(part => part.GetValue(fact)).OfType<FactId>().Where(id => id != default);

    /// <summary>Whether a fact names another, in whichever part.</summary>
    public static bool Names(Fact fact, FactId other) => NamedBy(fact).Contains(other);

    /// <summary>The first day of which a record can speak: of a child, ten months before the birth, as a file may be opened before it.</summary>
    public static DateOnly Earliest(Record record) => record.Facts<Birth>() is [.., { Fact.On: var born }] && born > Ever.AddYears(1) ? born.PlusMonths(-10) : Ever;

    private static string? Impossible(DateOnly day, DateOnly earliest, DateOnly today) =>
        day > today || day < Ever ? "The date must be today or in the past, and not before 1900"
        : day < earliest ? $"The date must be on or after {earliest.InWords()}: the record cannot begin earlier"
        : null;

    private static ImmutableArray<PropertyInfo> DaysIn(Type type) =>
        [.. type.GetProperties().Where(each => each.SetMethod is not null && (Nullable.GetUnderlyingType(each.PropertyType) ?? each.PropertyType) == typeof(DateOnly))];

    private static ImmutableArray<(PropertyInfo Part, Type Kind)> LinksIn(Type type) =>
        [.. type.GetProperties().Select(each => (each, each.GetCustomAttribute<AsksAttribute>()?.Of!)).Where(each => each.Item2 is not null)];
}
