using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

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
    public override string InWords => $"Letter to {To.Trim().Split('\n')[0].Trim().TrimEnd(',')} on {On.InWords()}: {About.Trim()}";
    public override string InFull => $"{InWords}. {Words.Trim()}";

    /// <summary>A letter with a gap is not sent: nobody is to read that a name is not recorded.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Gap().Match(Words) is { Success: true } gap ? [new(nameof(Words), $"Replace what stands in square brackets: {gap.Value}")] : [];

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}
