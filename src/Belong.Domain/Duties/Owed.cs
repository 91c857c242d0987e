using Belong.Domain.Facts;

namespace Belong.Domain.Duties;

/// <summary>One open duty of one record, and whose it is to do.</summary>
/// <param name="Who">The id of the person, or the team's name for a team manager; blank for posts that answer for the whole service.</param>
public sealed record Owed(Record Record, Duty Duty, string Who)
{
    /// <summary>The post that has it now: the rule's, or the one above where nobody holds that for the record.</summary>
    public Post Post { get; init; } = Duty.Rule.Who;

    /// <summary>The team that has the record on the day; blank where none has.</summary>
    public string Team { get; init; } = "";
}

/// <summary>Whose the duties of a kind of record are. A kind that has none here stands on no list of work.</summary>
public abstract class Holding
{
    /// <summary>The kind of record it answers for.</summary>
    public abstract RecordKind Of { get; }

    /// <summary>Whose a duty is on a day. No duty is nobody's, and whoever has left holds nothing.</summary>
    /// <param name="left">Ids of those who have left.</param>
    public abstract Owed HeldOn(Record record, Duty duty, DateOnly day, IReadOnlySet<string> left);

    /// <summary>Whether what was missed of the record is still to be explained: while the service goes on being owed to it.</summary>
    public abstract bool IsExplained(Record record, DateOnly day);
}

/// <summary>Of one kind of record.</summary>
public abstract class Holding<TRecord> : Holding
    where TRecord : Record
{
    public sealed override RecordKind Of => RecordKind.Of<TRecord>();

    public sealed override Owed HeldOn(Record record, Duty duty, DateOnly day, IReadOnlySet<string> left) => HeldOn((TRecord)record, duty, day, left);

    public sealed override bool IsExplained(Record record, DateOnly day) => IsExplained((TRecord)record, day);

    protected abstract Owed HeldOn(TRecord record, Duty duty, DateOnly day, IReadOnlySet<string> left);

    protected abstract bool IsExplained(TRecord record, DateOnly day);
}
