using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Connected;

/// <summary>A key with which a system connects, until a day. What is kept is what proves the key, and not the key.</summary>
[Fact<CouncilRecord>("system-key", Title = "Key of a connected system")]
public sealed record SystemKey : LastingFact
{
    /// <summary>A key is never made for longer: whoever answers for the system is then asked again.</summary>
    public const int MonthsAtMost = 12;

    public FactId Of { get; init; }

    /// <summary>What stands in the key itself, so that it is found without trying others: random, and no secret.</summary>
    public string Name { get; init; } = "";

    /// <summary>SHA-256 of the key, in hexadecimal. A key is 256 random bits, so that nothing can be tried against it.</summary>
    public string Proof { get; init; } = "";

    /// <summary>Why it was ended before its day; it works no more from that moment.</summary>
    public string Ended { get; init; } = "";

    public override bool IsOfItsActs => true;
    public override (string Part, DateOnly Day)? Happened => null;

    public bool Works(DateOnly today) => Ended.Length == 0 && Span.Covers(today);

    /// <summary>Whether a key is this one, told in a time that says nothing of how near it came.</summary>
    public bool IsOf(string key) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(ProofOf(key)), Encoding.ASCII.GetBytes(Proof));

    public static string ProofOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>
    /// Whether a system is still no more than it was when somebody else made the key: one whose post, team or scopes became others since is not let in by an old key,
    /// or one person alone could widen what it opens.
    /// </summary>
    public static bool IsStillOf(Entry<SystemKey> key, Entry<ConnectedSystem> now, IEnumerable<Entry> line) =>
        line.OfType<Entry<ConnectedSystem>>().LastOrDefault(each => each.IsLive && each.Signature.Seq < key.Signature.Seq) is { } then
        && then.Fact.Role == now.Fact.Role && then.Fact.Team == now.Fact.Team && now.Fact.May.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(then.Fact.Has);

    public override string InWords => Ended.Length > 0 ? $"Key ended: {Ended}" : $"Key from {From.InWords()} to {Until!.Value.InWords()}";
}

/// <summary>Makes a key for a connected system. The key itself is made outside, shown once, and kept nowhere.</summary>
public sealed record MakeKey(FactId System) : Act
{
    public DateOnly? Until { get; init; }
    public string Name { get; init; } = "";
    public string Proof { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Council.Head(System) is not { IsLive: true, Said: ConnectedSystem system } head)
        {
            problems.Add("", "This system may not connect any more");
            return problems;
        }

        if (county.Council.Line(System).Any(entry => entry.Signature.By == by.Id))
        {
            problems.Add("", "You said that this system may connect: somebody else who keeps records must make its key");
        }

        if (Until is not { } until || until < today || until > today.AddMonths(SystemKey.MonthsAtMost))
        {
            problems.Add(nameof(Until), $"Enter a last day from today to {today.AddMonths(SystemKey.MonthsAtMost).InWords()}");
        }
        else if (system.Until is { } over && until > over)
        {
            problems.Add(nameof(Until), $"The system may connect to {over.InWords()}: enter that day or an earlier one");
        }

        return problems.Any ? problems : CouncilRecord.Says(county, new SystemKey { Of = head.FactId, From = today, Until = Until, Name = Name, Proof = Proof });
    }
}

/// <summary>Ends a key at once.</summary>
public sealed record EndKey(FactId Key) : Act
{
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var head = county.Council.Head(Key);
        if (head is not { IsLive: true, Said: SystemKey { Ended.Length: 0 } key })
        {
            problems.Add("", "This key has ended already");
            return problems;
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the key is ended");
        }

        return problems.Any ? problems : Statement.End(head, key with { Ended = Reason.Trim() });
    }
}

/// <summary>The systems of a county that may connect.</summary>
public static class SystemsOfTheCounty
{
    extension(County county)
    {
        public ImmutableArray<Entry<ConnectedSystem>> Systems => county.Council.Facts<ConnectedSystem>();

        /// <summary>The system that signs so; null for a person.</summary>
        public ConnectedSystem? SystemThatSigns(string id) => id.StartsWith(ConnectedSystem.Before, StringComparison.Ordinal) ? county.Systems.FirstOrDefault(each => each.Fact.Signs == id)?.Fact : null;

        public ImmutableArray<Entry<SystemKey>> KeysOf(FactId system) => [.. county.Council.Facts<SystemKey>().Where(each => each.Fact.Of == system)];
    }
}
