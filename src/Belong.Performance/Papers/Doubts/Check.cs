using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Something in a paper that its figures do not bear out, in words for its author. It may be right all the same: it is shown, not forbidden.</summary>
/// <param name="Check">Which check found it.</param>
/// <param name="Where">The words it is about, as they stand in the paper.</param>
/// <param name="Words">What is doubtful, with the sum that shows it.</param>
public sealed record PaperDoubt(string Check, string Where, string Words)
{
    /// <summary>Tells it from every other doubt of the paper, for as long as the words stay as they are: an answer to it is kept under this.</summary>
    public string Key => $"{Check}: {Where}: {Words}";
}

/// <summary>One way in which a paper's words and its figures may disagree.</summary>
public abstract class Check
{
    /// <summary>What it is called where its doubts are listed.</summary>
    public abstract string Title { get; }

    public abstract IEnumerable<PaperDoubt> In(FilledPaper paper);

    protected PaperDoubt Doubt(string where, string words) => new(Title, where.Length > 160 ? $"{where[..157]}…" : where, words);
}

/// <summary>Every check, found by its type.</summary>
public static class Checks
{
    public static ImmutableArray<Check> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Check)))
            .Select(type => (Check)Activator.CreateInstance(type)!)
            .OrderBy(check => check.Title, StringComparer.Ordinal),
    ];

    /// <summary>All doubts of a paper.</summary>
    /// <param name="head">The head it goes out under, whose sentences are checked too.</param>
    public static ImmutableArray<PaperDoubt> In(FilledPaper paper, FrozenHead head) =>
        In(paper with { Blocks = [.. paper.Blocks, new Paragraph(Run.Plain(head.Summary)), new Paragraph(Run.Plain(head.Recommendation))] });

    public static ImmutableArray<PaperDoubt> In(FilledPaper paper) => [.. All.SelectMany(check => Of(check, paper)).Distinct()];

    /// <summary>What one check finds. A sentence it cannot get through in a second is said to be unchecked, never passed over.</summary>
    private static IReadOnlyList<PaperDoubt> Of(Check check, FilledPaper paper)
    {
        try
        {
            return [.. check.In(paper)];
        }
        catch (RegexMatchTimeoutException slow)
        {
            return [new PaperDoubt(check.Title, slow.Input.Length > 160 ? $"{slow.Input[..157]}…" : slow.Input, "This could not be checked: make the sentence shorter")];
        }
    }
}
