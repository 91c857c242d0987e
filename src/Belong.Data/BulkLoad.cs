using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>An act that was done at an instant long past.</summary>
public sealed record Dated(Act Act, Actor By, ChangeId Change, DateTime At);

/// <summary>What a dated act came to, with everything of it that does not turn on its place in the chain.</summary>
internal sealed record Decided(Dated Dated, Outcome Outcome, IReadOnlyList<Sealed> Statements, byte[]? WhySalt, byte[]? Why)
{
    public static Decided Of(Dated dated, Outcome outcome, County before)
    {
        outcome = outcome.Named(dated.Change);
        var lines = new Dictionary<FactId, List<Link>>();
        var statements = new Sealed[outcome.Statements.Length];
        for (var i = 0; i < statements.Length; i++)
        {
            var said = outcome.Statements[i];
            var id = EntryId.Of(dated.Change, i);
            var fact = said.Line ?? new FactId(id.Value);
            if (!lines.TryGetValue(fact, out var links))
            {
                links = said.Did == Did.Said ? [] : [.. before.Find(said.Subject)?.Line(fact).SelectMany(each => each.Said?.Others ?? []) ?? []];
                lines.Add(fact, links);
            }

            links.AddRange(said.Fact?.Others ?? []);
            var (bytes, salt) = (FactJson.Write(said), RandomNumberGenerator.GetBytes(32));
            statements[i] = new(said, id, fact, bytes, salt, Chain.Digest(salt, bytes), EntryRow.InOrder(links.Select(link => (link.Subject.Value, link.Role))));
        }

        var why = dated.Act.Why is { Length: > 0 } words ? Encoding.UTF8.GetBytes(words) : null;
        return new(dated, outcome, statements, why is null ? null : RandomNumberGenerator.GetBytes(32), why);
    }
}

/// <summary>One statement as it will be stored.</summary>
internal sealed record Sealed(Statement Said, EntryId Id, FactId Fact, byte[] Bytes, byte[] Salt, byte[] Digest, IReadOnlyList<(Guid Subject, string Role)> Links);

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
        var parts = lines.AsParallel().Select(line =>
        {
            var own = basis;
            var answers = Line(line, ref own, refused);
            progress?.Invoke(Interlocked.Add(ref done, line.Count));
            return answers;
        }).ToList();
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
                decided.Add(Decided.Of(dated, outcome, county));
                county = county.With(outcome, county.Sign(dated.Change, dated.At, dated.By.Id, dated.Act.Why), out _);
            }
        }

        return decided;
    }
}
