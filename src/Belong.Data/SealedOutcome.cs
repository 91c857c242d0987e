using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>One statement as it will be stored.</summary>
/// <param name="Links">Links of the entry and of the line it continues, so that whoever showed the fact hears of its end too.</param>
internal sealed record SealedStatement(Statement Said, EntryId Id, FactId Fact, byte[] Bytes, byte[] Salt, byte[] Digest, IReadOnlyList<(Guid Subject, string Role)> Links);

/// <summary>What an act came to as it will be stored: everything of it that does not turn on its place in the chain.</summary>
/// <param name="Why">The reason given; null where there is none.</param>
internal sealed record SealedOutcome(ChangeId Change, Outcome Outcome, IReadOnlyList<SealedStatement> Statements, (byte[] Salt, byte[] Bytes, byte[] Digest)? Why)
{
    /// <param name="before">The county in which it was decided.</param>
    /// <exception cref="InvalidOperationException">The act replaced one entry twice.</exception>
    public static SealedOutcome Of(Outcome outcome, ChangeId change, string why, County before)
    {
        if (outcome.Statements.Where(said => said.Replaces is not null).DistinctBy(said => said.Replaces).Count() != outcome.Statements.Count(said => said.Replaces is not null))
        {
            throw new InvalidOperationException("An act replaced one entry twice");
        }

        outcome = outcome.Named(change);
        var lines = new Dictionary<FactId, List<Link>>();
        var statements = new SealedStatement[outcome.Statements.Length];
        for (var i = 0; i < statements.Length; i++)
        {
            var said = outcome.Statements[i];
            var id = EntryId.Of(change, i);
            var fact = said.Line ?? new FactId(id.Value);
            if (!lines.TryGetValue(fact, out var links))
            {
                links = said.Did == Did.Said ? [] : [.. before.Find(said.Subject)?.Line(fact).SelectMany(each => each.Said?.Others ?? []) ?? []];
                lines.Add(fact, links);
            }

            links.AddRange(said.Fact?.Others ?? []);
            var (bytes, salt, digest) = Seal(FactJson.Write(said));
            statements[i] = new(said, id, fact, bytes, salt, digest, EntryRow.InOrder(links.Select(link => (link.Subject.Value, link.Role))));
        }

        return new(change, outcome, statements, why.Length > 0 && Seal(Encoding.UTF8.GetBytes(why)) is var reason ? (reason.Salt, reason.Bytes, reason.Digest) : null);
    }

    private static (byte[] Bytes, byte[] Salt, byte[] Digest) Seal(byte[] bytes)
    {
        var salt = RandomNumberGenerator.GetBytes(32);
        return (bytes, salt, Chain.Digest(salt, bytes));
    }
}
