using System.Collections.Concurrent;
using System.Diagnostics;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>An act that was done at an instant long past.</summary>
public sealed record Dated(Act Act, Actor By, ChangeId Change, DateTime At);

/// <summary>A dated act and what it came to.</summary>
internal sealed record Decided(Dated Dated, SealedOutcome Sealed);

/// <summary>
/// Decides many acts of the past at once. Acts of one line follow each other; lines turn on nothing that another says, so that they are
/// decided beside each other. Every act's own <c>Decide</c> is asked, as it is when somebody records it today.
/// </summary>
internal static class BulkLoad
{
    private const int RefusalsShown = 40;

    /// <param name="common">What all lines may look at: it is decided first, though it is written in its time.</param>
    /// <exception cref="UnreachableException">An act was refused.</exception>
    public static List<Decided> Decide(County county, IReadOnlyList<Dated> common, IReadOnlyList<IReadOnlyList<Dated>> lines, Action<int>? progress = null)
    {
        var refused = new ConcurrentQueue<string>();
        var decided = new List<Decided>(Line(common, ref county, refused));
        var basis = county;
        var done = decided.Count;
        var parts = new List<Decided>[lines.Count];

        // Lines are of every length: whoever is done with one takes the next.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, lines.Count), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            var own = basis;
            parts[i] = Line(lines[i], ref own, refused);
            progress?.Invoke(Interlocked.Add(ref done, lines[i].Count));
        });
        decided.AddRange(parts.SelectMany(part => part));

        if (!refused.IsEmpty)
        {
            throw new UnreachableException($"{refused.Count} acts were refused:\n{string.Join('\n', refused.Take(RefusalsShown))}");
        }

        // A sort that keeps what stands at one instant in the order of its line.
        return [.. decided.OrderBy(each => each.Dated.At)];
    }

    private static List<Decided> Line(IReadOnlyList<Dated> line, ref County county, ConcurrentQueue<string> refused)
    {
        var decided = new List<Decided>(line.Count);
        foreach (var dated in line)
        {
            var outcome = dated.Act.Decide(county, DateOnly.FromDateTime(dated.At), dated.By);
            if (outcome.Refused)
            {
                refused.Enqueue($"{outcome.Problems[0].Words} ({outcome.Problems[0].Field}), {dated.At:O}: {dated.Act}");
                continue;
            }

            if (!outcome.Statements.IsEmpty)
            {
                decided.Add(new(dated, SealedOutcome.Of(outcome, dated.Change, dated.Act.Why, county)));
                county = county.With(outcome, county.Sign(dated.Change, dated.At, dated.By.Id, dated.Act.Why), out _);
            }
        }

        return decided;
    }
}
