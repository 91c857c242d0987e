using System.Reflection;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Facts;

/// <summary>
/// What every kind of fact says of itself, and what it asks for, kept as text that people read: whole, blank, and with each part
/// alone left out or alone said, where that makes a difference.
/// </summary>
public class WordsOfFactsTests
{
    [Fact]
    public void Every_kind_of_fact_speaks_and_asks_as_it_was_agreed()
    {
        var now = FactKind.In(typeof(Fact).Assembly).Values.OrderBy(kind => kind.Name, StringComparer.Ordinal).SelectMany(Lines).ToList();
        Agreed.Holds("words-of-facts.txt", now);
    }

    private static IEnumerable<string> Lines(FactKind kind)
    {
        var parts = kind.Type.GetProperties().Where(part => part.SetMethod is { IsPublic: true }).OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        var (blank, whole) = (Of(kind, []), Of(kind, parts));
        yield return $"{kind.Name}: {Told(whole)}{(whole.IsOfTheRecord ? " [of the record]" : whole.IsOfItsActs ? " [of its acts]" : "")}{(whole.CarriesItsRecord ? " [carries its record]" : "")}";
        if (blank.Lacks is { } lacks)
        {
            yield return $"{kind.Name}, blank: asks {lacks.Part}, {lacks.Ask}";
        }

        foreach (var part in parts)
        {
            var without = Told(Of(kind, parts.Except([part])));
            if (without != Told(whole))
            {
                yield return $"{kind.Name} without {part.Name}: {without}";
            }

            if (Of(kind, [part]) is var alone && alone.Lacks != blank.Lacks)
            {
                yield return $"{kind.Name} with {part.Name} alone: {(alone.Lacks is { } still ? $"asks {still.Part}, {still.Ask}" : "asks nothing")}";
            }
        }
    }

    private static string Told(Fact fact) => $"{Try(() => fact.InWords)}{(fact.Lacks is { } lacks ? $" [asks {lacks.Part}, {lacks.Ask}]" : "")}{(fact.Happened is { } happened ? $" [happened {happened.Day.InWords()}]" : "")}";

    /// <summary>Some words need what the fact cannot be without.</summary>
    private static string Try(Func<string> words)
    {
        try
        {
            return words().ReplaceLineEndings(" / ");
        }
        catch (Exception nothing) when (nothing is InvalidOperationException or NullReferenceException or ArgumentException or IndexOutOfRangeException)
        {
            return "(no words)";
        }
    }

    private static Fact Of(FactKind kind, IEnumerable<PropertyInfo> parts)
    {
        var fact = (Fact)Activator.CreateInstance(kind.Type)!;
        foreach (var part in parts)
        {
            if (Samples.Of(part.PropertyType, part.Name) is { } value)
            {
                part.SetValue(fact, value);
            }
        }

        // Codes are said as the first of their list.
        foreach (var (part, list, code) in fact.Codes.ToList())
        {
            if (code == "As it was said" && kind.Type.GetProperty(part) is { } coded && coded.PropertyType == typeof(string))
            {
                coded.SetValue(fact, list.Codes[0].Value);
            }
        }

        return fact;
    }
}
