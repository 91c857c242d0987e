using Belong.Domain.Time;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Two sentences that say the same of the same period with another number.</summary>
public sealed class SaidTwice : Check
{
    public override string Title => "The same said twice";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        // What is typed: a live figure has its own check.
        foreach (var doubt in Dated(paper))
        {
            yield return doubt;
        }

        var said = PlainWords.Sentences(paper.Blocks).SelectMany(each => Wording.SentencesOf(PlainWords.Of(each.Runs)))
            .Select(words => (Words: words, Sense: Wording.SenseOf(words), Periods: string.Join(' ', Wording.PeriodsIn(words)), Numbers: Wording.NumbersIn(words)))
            .Where(each => each.Numbers.Length is 1 or 2 && each.Sense.Count >= 2).ToList();
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = i + 1; j < said.Count; j++)
            {
                var (a, b) = (said[i], said[j]);
                if (a.Words != b.Words && a.Periods == b.Periods && a.Numbers[0].IsShare == b.Numbers[0].IsShare && Alike(a.Sense, b.Sense) && a.Numbers[0].Value != b.Numbers[0].Value)
                {
                    yield return Doubt(a.Words, $"{Wording.Write(a.Numbers[0].Value)}{(a.Numbers[0].IsShare ? "%" : "")} here, {Wording.Write(b.Numbers[0].Value)}{(b.Numbers[0].IsShare ? "%" : "")} in: {b.Words}");
                }
            }
        }
    }

    /// <summary>Two sentences that say the same with other days or months.</summary>
    private IEnumerable<PaperDoubt> Dated(FilledPaper paper)
    {
        var said = PlainWords.Sentences(paper.Blocks).SelectMany(each => Wording.SentencesOf(PlainWords.Of(each.Runs)))
            .Select(words => (Words: words, Sense: Wording.SenseOf(words), Days: Wording.DaysIn(words).Select(day => $"{day.Day.InWords()}").ToHashSet(), Periods: Wording.PeriodsIn(words).Where(period => period.Length == 7).ToHashSet()))
            .Where(each => each.Sense.Count >= 2 && each.Periods.Count > 0).ToList();
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = i + 1; j < said.Count; j++)
            {
                var (a, b) = (said[i], said[j]);
                if (a.Words != b.Words && Alike(a.Sense, b.Sense) && (a.Days.Count > 0 && b.Days.Count > 0 ? !a.Days.Overlaps(b.Days) : !a.Periods.Overlaps(b.Periods)) && Wording.NumbersIn(a.Words).IsEmpty && Wording.NumbersIn(b.Words).IsEmpty)
                {
                    yield return Doubt(a.Words, $"The same is said with another date in: {b.Words}");
                }
            }
        }
    }

    private static bool Alike(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared >= 2 && shared * 10 >= Math.Min(a.Count, b.Count) * 8 && shared * 2 >= Math.Max(a.Count, b.Count);
    }
}
