using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>What a household may be approved for, and would do; and how many children of which ages, in words.</summary>
public static class KindOfPlacement
{
    public static CodeList Codes { get; } = new(
        "kind of placement",
        new("short-term", "Short term"), new("long-term", "Long term"), new("emergency", "Emergencies"), new("short-break", "Short breaks"), new("relief", "Relief for other carers"),
        new("parent-and-child", "A parent with their child"), new("unaccompanied", "Unaccompanied young people"), new("remand", "Young people on remand"), new("therapeutic", "Therapeutic fostering"), new("early-permanence", "Fostering to adopt"));

    internal static IEnumerable<Problem> Wrong(int? children, string childrenPart, int? from, string fromPart, int? to, string toPart)
    {
        if (children is < 1 or > 9)
        {
            yield return new(childrenPart, "The number of children must be between 1 and 9");
        }

        if (from is < 0 or > 18)
        {
            yield return new(fromPart, "The lowest age must be between 0 and 18");
        }

        if (to is < 0 or > 25)
        {
            yield return new(toPart, "The highest age must be between 0 and 25");
        }
        else if (to < from)
        {
            yield return new(toPart, "The highest age must not be below the lowest");
        }
    }

    /// <summary>"Two children aged 5 to 10, short term or emergencies".</summary>
    internal static string InWords(int? children, int? from, int? to, string whom, string kinds)
    {
        var count = children is { } number ? NumberWords.Count(number, whom, whom == "child" ? "children" : $"{whom}s") : whom == "child" ? "Children" : $"{char.ToUpperInvariant(whom[0])}{whom[1..]}s";
        var ages = (from, to) switch
        {
            (null, null) => "",
            ({ } low, null) => $" aged {low} and over",
            (null, { } high) => $" aged up to {high}",
            ({ } low, { } high) when low == high => $" aged {low}",
            var (low, high) => $" aged {low} to {high}",
        };
        var ways = kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(Codes.Has).Select(code => Codes.Say(code).InSentence()).ToList();
        return $"{char.ToUpperInvariant(count[0])}{count[1..]}{ages}{(ways.Count > 0 ? $", {ways.Listed("or")}" : "")}";
    }
}
