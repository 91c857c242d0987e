using System.Collections;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>Why an act was refused: the field to put right and what to do, in words fit for the page.</summary>
public sealed record Problem(string Field, string Words);

/// <summary>Problems in the order in which the page asks.</summary>
public sealed class Problems : IReadOnlyList<Problem>
{
    private readonly List<Problem> list = [];

    public int Count => list.Count;
    public bool Any => list.Count > 0;
    public Problem this[int index] => list[index];

    public void Add(string field, string words) => list.Add(new(field, words));

    public void AddRange(IEnumerable<Problem> problems) => list.AddRange(problems);

    public bool Has(string field) => list.Exists(problem => problem.Field == field);

    public IEnumerator<Problem> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What an act comes to: either what to add, all or nothing, or the problems that stop it.</summary>
public sealed class Outcome
{
    private Outcome(ImmutableArray<Statement> statements, ImmutableArray<Opening> opened, ImmutableArray<Problem> problems)
    {
        Statements = statements;
        Opened = opened;
        Problems = problems;
    }

    public ImmutableArray<Statement> Statements { get; }

    /// <summary>Subjects that begin to exist with this change.</summary>
    public ImmutableArray<Opening> Opened { get; }

    public ImmutableArray<Problem> Problems { get; }

    /// <summary>What the act came upon and did not touch, with the reason: for whoever reads the result.</summary>
    public ImmutableArray<Problem> LeftAlone { get; private init; } = [];

    public bool Refused => Problems.Length > 0;

    /// <summary>Allowed, but there is nothing new to say: no change is written.</summary>
    public static Outcome Nothing { get; } = new([], [], []);

    public static Outcome Add(IEnumerable<Statement> statements, params IEnumerable<Opening> opened) => new([.. statements], [.. opened], []);

    public static Outcome Add(params ReadOnlySpan<Statement> statements) => new([.. statements], [], []);

    /// <summary>With the ids put in of facts that statements of this act name by their place in it.</summary>
    public Outcome Named(ChangeId change) => Statements.Any(said => said.Fact is INames)
        ? new([.. Statements.Select(said => said.Fact is INames names ? said with { Fact = names.Naming(id => id.In(change)) } : said)], Opened, Problems) { LeftAlone = LeftAlone }
        : this;

    public Outcome Leaving(IEnumerable<Problem> alone) => new(Statements, Opened, Problems) { LeftAlone = [.. alone] };

    public static Outcome Refuse(IEnumerable<Problem> problems) => new([], [], [.. problems]);

    public static implicit operator Outcome(Problems problems) => Refuse(problems);

    public static implicit operator Outcome(Statement statement) => Add(statement);
}

/// <summary>A subject that begins to exist.</summary>
public readonly record struct Opening(SubjectId Subject, RecordKind Kind)
{
    public static Opening Of<TRecord>(SubjectId subject)
        where TRecord : Record => new(subject, RecordKind.Of<TRecord>());
}
