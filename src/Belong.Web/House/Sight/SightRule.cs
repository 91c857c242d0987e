using System.Collections.Concurrent;
using System.Collections.Frozen;
using Belong.Domain.Facts;

namespace Belong.Web.House.Sight;

/// <summary>Whoever reads, on what day and in which county as it is now: permissions are never as they once were.</summary>
/// <param name="Instant">When they ask (UTC); null where what is open for a time only does not count.</param>
/// <param name="HasPersonas">Made-up people sign in here, and trays are everybody's of their post.</param>
public sealed record Reader(Person Me, County Now, DateOnly Today, bool HasPersonas, DateTime? Instant)
{
    private ConcurrentDictionary<SubjectId, bool>? seen;

    /// <summary>Whether they may see the record of that id, as it is now; worked out once for each.</summary>
    public bool Sees(SubjectId id) => (seen ?? Interlocked.CompareExchange(ref seen, new(), null) ?? seen).GetOrAdd(id, static (id, reader) =>
        reader.Now.Find(id) is { } record && SightRule.For(record.Kind) is { } rule && reader.Me.May(rule.Needs) && rule.MaySee(record, reader), this);
}

/// <summary>Who may see records of one kind, what one is called, and what stands over its pages. Found by its class.</summary>
public abstract class SightRule
{
    public abstract RecordKind Of { get; }

    /// <summary>Without which nobody opens one, whichever it is.</summary>
    public abstract Permission Needs { get; }

    /// <summary>The partial page that stands over every page of the record.</summary>
    public virtual string Bar => "_Bar";

    /// <summary>Tabs of its own between the first page and the documents, each with what its page needs.</summary>
    public virtual IReadOnlyList<(string Page, string Words, Permission Needs)> Tabs => [];

    /// <summary>What one is called.</summary>
    public abstract string NameOf(Record record);

    /// <summary>Whether this one may be seen. Who may not cannot tell it from one that does not exist.</summary>
    /// <param name="now">The record as it is now.</param>
    public abstract bool MaySee(Record now, Reader reader);

    /// <summary>Whether an entry of a record that may be seen may be read.</summary>
    public virtual bool MayRead(Entry entry, Reader reader) => true;

    /// <summary>Whether the reader is told what is due of a record that they may see.</summary>
    public virtual bool SeesDuties(Reader reader) => true;

    /// <summary>Whether the reader may be told who looked at a record that they may see, beside what its page asks.</summary>
    public virtual bool TellsWhoLooked(Reader reader) => true;

    /// <summary>What tells it from others of its kind in a line, over forms about it: age, where a child lives. Blank where the name is enough.</summary>
    public virtual string LineOf(Record record, DateOnly day) => "";

    /// <summary>Who reads what is put on such a record, where whoever adds to it might not think of them; blank where they would.</summary>
    public virtual string WhoReads => "";

    /// <summary>Whether somebody has to do with it on the day, so that its alerts stand on lists; on its own pages they stand always.</summary>
    public virtual bool IsCurrent(Record record, DateOnly day) => true;

    /// <summary>Whether it is among the reader's own, or their team's, so that its alerts stand on their first page.</summary>
    public virtual bool IsOf(WorkOf whose, Record record, Reader reader) => whose == WorkOf.Service;

    /// <summary>The record's own first page.</summary>
    public virtual string HomeOf(Record record) => $"/{Of.Many}/{record.Id}";

    /// <summary>Every rule, by the kind of record.</summary>
    public static FrozenDictionary<RecordKind, SightRule> All { get; } = Modules.Each<SightRule>(typeof(SightRule).Assembly).ToFrozenDictionary(rule => rule.Of);

    /// <summary>The rule of a kind of record; null where nobody may see any.</summary>
    public static SightRule? For(RecordKind kind) => All.GetValueOrDefault(kind);

    /// <summary>The rule of records whose pages stand under a word.</summary>
    public static SightRule? Under(string? many) => All.Values.FirstOrDefault(rule => rule.Of.Many == many);
}

/// <inheritdoc />
public abstract class SightRule<TRecord> : SightRule
    where TRecord : Record
{
    public sealed override RecordKind Of => RecordKind.Of<TRecord>();

    public sealed override string NameOf(Record record) => NameOf((TRecord)record);

    public sealed override bool MaySee(Record now, Reader reader) => MaySee((TRecord)now, reader);

    public sealed override string LineOf(Record record, DateOnly day) => LineOf((TRecord)record, day);

    public sealed override bool IsOf(WorkOf whose, Record record, Reader reader) => whose == WorkOf.Service || IsOf(whose, (TRecord)record, reader);

    protected abstract string NameOf(TRecord record);

    protected virtual string LineOf(TRecord record, DateOnly day) => "";

    protected virtual bool IsOf(WorkOf whose, TRecord record, Reader reader) => false;

    protected virtual bool MaySee(TRecord now, Reader reader) => true;
}
