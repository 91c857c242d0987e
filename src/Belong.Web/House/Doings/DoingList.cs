using Belong.Domain.Facts;

namespace Belong.Web.House.Doings;

/// <summary>What can be done to one kind of record, and who may. Found by its class.</summary>
public abstract class DoingList
{
    public abstract RecordKind Of { get; }

    public abstract IEnumerable<Doing> All { get; }

    /// <summary>
    /// What somebody must be allowed besides to correct or take back what is recorded; null where whoever may say a thing may put
    /// it right, and nothing else is put right.
    /// </summary>
    public virtual Permission? ToCorrect => null;

    /// <summary>Who keeps documents with such a record; null where it has none.</summary>
    public virtual Permission? KeepsDocuments => null;

    /// <summary>Under which group of things that can be done a document is added.</summary>
    public virtual string DocumentsStandUnder => "Documents";
}

/// <inheritdoc />
public abstract class DoingList<TRecord> : DoingList
    where TRecord : Record
{
    public sealed override RecordKind Of => RecordKind.Of<TRecord>();
}
