using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>What an act wants added to the ledger: one entry, before it is signed.</summary>
public sealed record Statement(SubjectId Subject, FactKind Kind, Did Did, Fact? Fact)
{
    /// <summary>The fact it continues; none where it says something new.</summary>
    public FactId? Line { get; init; }

    /// <summary>The head it replaces. If another entry has replaced that head since, the act is decided again.</summary>
    public EntryId? Replaces { get; init; }

    public Source? Source { get; init; }
    public ImmutableArray<string> Doubts { get; init; } = [];

    public static Statement Say(SubjectId subject, Fact fact) => new(subject, FactKind.Of(fact.GetType()), Did.Said, fact);

    /// <summary>The fact's days ran out on that day (the last on which it was true).</summary>
    public static Statement End<TFact>(Entry<TFact> head, DateOnly until)
        where TFact : LastingFact => On(head, Did.Ended, head.Fact with { Until = until });

    /// <summary>Ends with more than a day said, such as the reason; or says what was left open, such as that it was sent.</summary>
    public static Statement End(Entry head, Fact ended) => On(head, Did.Ended, ended);

    public static Statement Correct(Entry head, Fact fact) => On(head, Did.Corrected, fact);

    public static Statement Retract(Entry head) => On(head, Did.Retracted, null);

    public static Statement Restore(Entry head, Fact fact) => On(head, Did.Restored, fact);

    private static Statement On(Entry head, Did did, Fact? fact) =>
        new(head.Subject, head.Kind, did, fact) { Line = head.FactId, Replaces = head.Id };
}
