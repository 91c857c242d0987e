using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>
/// A sentence of a paper and those it may speak of: the ones before it in its paragraph and in the paragraph before, the nearest first. A heading or
/// a table ends what was spoken of; the points of a list may each speak of what leads into the list.
/// </summary>
/// <param name="Paragraph">All that is said in its paragraph, what follows it too.</param>
public sealed partial record Passage(ImmutableArray<Run> Runs, string Paragraph, ImmutableArray<Passage> Before)
{
    /// <summary>Words of comparison and of counting, which name nothing that is counted.</summary>
    private static readonly HashSet<string> OfNothing =
    [
        .. Wording.SenseOf("""
            this that it these those them they number numbers figure figures total count share proportion percentage rate result increase increased increasing decrease decreased
            decreasing rise rose risen rising fall fell fallen falling drop dropped reduce reduced reduction grow grew grown growth decline declined improve improved improvement up
            down higher lower more fewer less better worse unchanged stable steady change changed compare compared compares comparing comparison against last previous earlier before
            ago since again also now still only just over under nearly almost some slight slightly small sharp sharply marked markedly significant significantly further steadily
            stood stands represent represents show shows mark marks means in on at to by of is was be so year years however although while both same when
            """),
    ];

    public string Words { get; } = PlainWords.Of(Runs);

    /// <summary>Every sentence of a paper, in the order in which they are read.</summary>
    public static IEnumerable<Passage> Of(FilledPaper paper)
    {
        ImmutableArray<Passage> above = [];
        foreach (var block in paper.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    var said = Said(paragraph.Text, above).ToList();
                    foreach (var passage in said)
                    {
                        yield return passage;
                    }

                    above = [.. said.AsEnumerable().Reverse()];
                    break;
                case Points points:
                    foreach (var passage in points.Items.SelectMany(item => Said(item, above)))
                    {
                        yield return passage;
                    }

                    above = [];
                    break;
                case Quotation quotation:
                    foreach (var passage in Said(quotation.Text, []))
                    {
                        yield return passage;
                    }

                    break;
                default:
                    above = [];
                    break;
            }
        }
    }

    /// <summary>
    /// The sentence whose figure or number this one speaks of without saying it again: the nearest before it that has one, where this one names nothing
    /// that the other does not. Null where it has a subject of its own.
    /// </summary>
    /// <param name="has">Whether a sentence has what is looked for.</param>
    /// <param name="known">What else the other is known to speak of, such as the title of its figure.</param>
    public Passage? SpeaksOf(Func<Passage, bool> has, Func<Passage, string> known) =>
        Before.FirstOrDefault(has) is { } other && Wording.SenseOf(Words).Except(OfNothing).Except(Wording.SenseOf($"{other.Words} {known(other)}")).IsEmpty ? other : null;

    private static IEnumerable<Passage> Said(ImmutableArray<Run> runs, ImmutableArray<Passage> above)
    {
        foreach (var sentence in Sentences(runs))
        {
            var passage = new Passage(sentence, PlainWords.Of(runs), above);
            yield return passage;
            above = above.Insert(0, passage);
        }
    }

    /// <summary>The runs of each sentence: plain words are cut at a full stop, figures stay whole.</summary>
    private static IEnumerable<ImmutableArray<Run>> Sentences(ImmutableArray<Run> runs)
    {
        var sentence = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in runs)
        {
            if (run.Figure is not null)
            {
                sentence.Add(run);
                continue;
            }

            foreach (var (i, part) in Ends().Split(run.Text).Index())
            {
                if (i > 0)
                {
                    yield return sentence.DrainToImmutable();
                }

                sentence.Add(run with { Text = part });
            }
        }

        yield return sentence.DrainToImmutable();
    }

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ends();
}
