using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Papers;

/// <summary>A letter about a child, begun from a template and filled from the record. What goes out is what stands here.</summary>
[Fact<ChildRecord>("letter", Title = "Letter", Plain = true)]
public sealed partial record Letter : Fact
{
    [Asks("Date of the letter", Named = "Date of the letter")]
    public DateOnly On { get; init; }

    [Asks("Who is it to?", Hint = "Name and address, a line each", Named = "Who it is to", Long = true)]
    public string To { get; init; } = "";

    [Asks("What is it about?", Hint = "Stands as its heading", Named = "What it is about")]
    public string About { get; init; } = "";

    [Asks("Letter", Hint = "Read it through. Replace whatever stands in square brackets, which the record could not fill", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks =>
        To.Trim().Length == 0 ? (nameof(To), "Enter who the letter is to") : About.Trim().Length == 0 ? (nameof(About), "Enter what the letter is about") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the letter") : null;
    public override string InWords => $"Letter to {FirstLine(To)} on {On.InWords()}: {About.Trim()}";

    /// <summary>Whom a letter is to, without the address: the first line of what is written over it.</summary>
    public static string FirstLine(string to) => to.Trim().Split('\n')[0].Trim().TrimEnd(',');

    /// <summary>A letter with a gap is not sent: nobody is to read that a name is not recorded.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        new[] { (nameof(To), To), (nameof(About), About), (nameof(Words), Words) }.Select(part => (part.Item1, Gaps: Gap().Matches(part.Item2).Select(each => each.Value).Distinct().ToList()))
            .Where(each => each.Gaps.Count > 0).Select(each => new Problem(each.Item1, $"Replace what stands in square brackets: {string.Join(", ", each.Gaps.Select(gap => gap.ReplaceLineEndings(" ")))}"));

    /// <summary>Whoever writes where a child lives while that is withheld from somebody is asked whether the letter may say so.</summary>
    public override IEnumerable<Problem> Doubted(Record record) =>
        record is ChildRecord child && child.PlacementOn(On)?.Fact is { } lives && child.AddressWithheldOn(On).FirstOrDefault() is { } withheld
            && new[] { lives.Home, lives.Postcode }.Any(place => place.Trim().Length > 2 && $"{To} {About} {Words}".Contains(place.Trim(), StringComparison.OrdinalIgnoreCase))
            ? [new(nameof(Words), $"The letter says where the child lives, which is withheld from {withheld.Fact.Whom.Trim().TrimEnd('.')}")] : [];

    /// <summary>Anything in square brackets but what an editor puts there.</summary>
    [GeneratedRegex(@"\[(?!sic\])[^\]]+\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Gap();
}
