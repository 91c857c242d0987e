using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>What an entry does to its fact. Each but <see cref="Said"/> replaces the line's current head.</summary>
public enum Did
{
    Said,

    /// <summary>It goes on: its days ran out, or what was left open is said now. What was said before was right. Not a correction.</summary>
    Ended,

    Corrected,
    Retracted,
    Restored,
}

/// <summary>Who, when and why: shared by all entries of one change.</summary>
/// <param name="Seq">The change's place in the ledger: commit order, without gaps.</param>
/// <param name="At">UTC, whole microseconds, later than that of the change before.</param>
public sealed record Signature(ChangeId Change, long Seq, DateTime At, string By, string Why);

/// <summary>Where an imported fact came from: the return, its table and row (0-based, over non-blank lines), and the key it is matched by.</summary>
public sealed record Source(string Return, string Table, int Row, string Key);

/// <summary>One line of a record: written once, never changed.</summary>
public abstract class Entry
{
    public required EntryId Id { get; init; }
    public required FactId FactId { get; init; }
    public required SubjectId Subject { get; init; }
    public required Did Did { get; init; }
    public required Signature Signature { get; init; }
    public EntryId? Replaces { get; init; }
    public Source? Source { get; init; }

    /// <summary>What could not be believed without question when it was taken in.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    public abstract FactKind Kind { get; }

    /// <summary>Null only where the fact was retracted or its content destroyed.</summary>
    public abstract Fact? Said { get; }

    /// <summary>What whoever wrote over an older entry is told. Who changed it the page says, by name.</summary>
    public string ChangedMeanwhile => $"Somebody changed this on {LondonTime.Of(Signature.At).Day.InWords()} while you were writing: check the current entry";

    public bool IsLive => Did != Did.Retracted && Said is not null;
}

/// <inheritdoc />
public sealed class Entry<TFact>(TFact? fact) : Entry
    where TFact : Fact
{
    public TFact Fact => fact ?? throw new InvalidOperationException("This entry retracts its fact or was destroyed");
    public override Fact? Said => fact;
    public override FactKind Kind => FactKind.Of<TFact>();
}
