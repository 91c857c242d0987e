using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Alerts;

/// <summary>Looks at records of one kind for one state of alarm. Found by its class, as clocks are.</summary>
/// <remarks>Pure: the same record, the same terms, the same alerts.</remarks>
public abstract class Watch
{
    /// <summary>The kind of record it looks at.</summary>
    public abstract RecordKind About { get; }

    /// <summary>How it stands in addresses and exports: missing.</summary>
    public abstract string Code { get; }

    /// <summary>What its alerts are called together, as a heading: Missing or away.</summary>
    public abstract string Title { get; }

    public abstract IEnumerable<Alert> Look(Record record, Terms terms);
}

/// <summary>A watch over records of one kind.</summary>
public abstract class Watch<TRecord> : Watch
    where TRecord : Record
{
    public sealed override RecordKind About => RecordKind.Of<TRecord>();

    public sealed override IEnumerable<Alert> Look(Record record, Terms terms) => Look((TRecord)record, terms);

    protected abstract IEnumerable<Alert> Look(TRecord record, Terms terms);
}
