using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>What an act said, and who signed it.</summary>
public sealed record Change(Signature Signature, Outcome Outcome);

/// <summary>
/// All records, at one moment of the ledger. Immutable: a change makes another county, so whoever holds one sees one
/// consistent state for as long as needed.
/// </summary>
public sealed class County
{
    private readonly ImmutableDictionary<SubjectId, Kept> records;
    private readonly ImmutableDictionary<string, ImmutableArray<SubjectId>> found;
    private readonly DateTime? knownAt;
    private readonly IReadOnlySet<FactId>? hidden;
    private ConcurrentDictionary<SubjectId, Record?>? gathered;
    private readonly WorkedOutOnce once;

    private County(
        ImmutableDictionary<SubjectId, Kept> records,
        ImmutableDictionary<string, ImmutableArray<SubjectId>> found,
        long seq,
        DateTime at,
        DateTime? knownAt = null,
        IReadOnlySet<FactId>? hidden = null,
        WorkedOutOnce? once = null)
    {
        this.once = once ?? WorkedOutOnce.Nothing;
        this.records = records;
        this.found = found;
        Seq = seq;
        At = at;
        this.knownAt = knownAt;
        this.hidden = hidden;
    }

    /// <summary>A county about which nothing has been said.</summary>
    public static County Empty { get; } = new(
        ImmutableDictionary<SubjectId, Kept>.Empty,
        ImmutableDictionary.Create<string, ImmutableArray<SubjectId>>(StringComparer.Ordinal),
        0,
        DateTime.MinValue);

    /// <summary>The last change that is in it; 0 for none.</summary>
    public long Seq { get; }

    /// <summary>When the last change was made (UTC); the next one must be later.</summary>
    public DateTime At { get; }

    /// <summary>The instant as at which the county is read, or null for now.</summary>
    public DateTime? KnownAt => knownAt;

    /// <summary>Every record of a class once, a joined record under the one it was joined into.</summary>
    public ImmutableArray<TRecord> All<TRecord>()
        where TRecord : Record => once.Follow(typeof(TRecord), () => Roll<TRecord>.Of(Of(RecordKind.Of<TRecord>()).OfType<TRecord>()), (roll, changed) => roll.After(changed, Find)).All;

    /// <summary>
    /// What comes of each record of a class, or of every record: worked out once, and after a change only of the records it touched. What comes of one may turn
    /// on nothing but that record and the key; what is equal counts as unchanged, and the same object is given for as long as nothing changed.
    /// </summary>
    public Gathered<T> Gather<TRecord, T>(object key, Func<TRecord, IEnumerable<T>> each)
        where TRecord : Record => once.Follow(
            (typeof(TRecord), typeof(T), key),
            () => Gathered<T>.Of(typeof(TRecord) == typeof(Record) ? [.. Everything.OfType<TRecord>()] : All<TRecord>(), each),
            (gathered, changed) => gathered.After(changed, Find, each));

    /// <summary>Every record there is, of whatever kind.</summary>
    public IEnumerable<Record> Everything => records.Keys.Select(id => Find(id) is { } record && record.Id == id ? record : null).OfType<Record>();

    /// <summary>Works out once a thing that turns on any record, and has it for this county only.</summary>
    public T Once<T>(object key, Func<County, T> work)
        where T : notnull => once.Here(key, () => work(this));

    /// <summary>Works out once a thing that turns on records of one kind alone, and has it until one of them changes.</summary>
    public T OnceOf<TRecord, T>(object key, Func<County, T> work)
        where TRecord : Record
        where T : notnull => once.Of(RecordKind.Of<TRecord>(), key, () => work(this));

    /// <summary>The same object for as long as none but records of one kind change: whoever has it can tell that nothing else did.</summary>
    public object Besides<TRecord>()
        where TRecord : Record => once.Besides(RecordKind.Of<TRecord>());

    /// <summary>Any record by its id, old ids of joined records included.</summary>
    public Record? Find(SubjectId id) =>
        knownAt is null && records.TryGetValue(id, out var kept) && !kept.IsJoined ? kept.Record(id) : (gathered ?? Interlocked.CompareExchange(ref gathered, new(), null) ?? gathered).GetOrAdd(id, Read);

    public bool Exists(SubjectId id) => records.ContainsKey(id);

    /// <summary>The records whose facts today answer to these exact words.</summary>
    public IEnumerable<Record> FoundBy(string words) =>
        found.TryGetValue(words, out var ids)
            ? ids.Select(Find).OfType<Record>().DistinctBy(record => record.Id)
                .Where(record => record.Heads.Any(head => head.IsLive && head.Said!.FoundBy.Contains(words, StringComparer.Ordinal)))
            : [];

    /// <summary>The same county with one change more.</summary>
    public County With(Signature signature, IEnumerable<Opening> opened, IReadOnlyList<Entry> entries)
    {
        var records = this.records;
        foreach (var opening in opened)
        {
            records = records.Add(opening.Subject, new Kept(opening.Kind, []));
        }

        var found = this.found;
        foreach (var entry in entries)
        {
            records = Append(records, entry.Subject, entry);
            foreach (var other in Named(records[entry.Subject], entry))
            {
                records = Append(records, other, entry);
            }

            foreach (var words in entry.Said?.FoundBy ?? [])
            {
                found = found.SetItem(words, found.TryGetValue(words, out var ids) ? ids.Contains(entry.Subject) ? ids : ids.Add(entry.Subject) : [entry.Subject]);
            }
        }

        return new(records, found, signature.Seq, signature.At, once: once.After([.. entries.SelectMany(entry => Named(records[entry.Subject], entry).Prepend(entry.Subject)).Concat(opened.Select(opening => opening.Subject)).Distinct().Select(id => (id, records[id].Kind))]));
    }

    /// <summary>The same county with what an outcome says, signed; and the entries that were made.</summary>
    public County With(Outcome outcome, Signature signature, out IReadOnlyList<Entry> entries)
    {
        outcome = outcome.Named(signature.Change);
        entries = [.. outcome.Statements.Select((said, i) => said.Kind.Around(said.Fact, said, EntryId.Of(signature.Change, i), signature))];
        return With(signature, outcome.Opened, entries);
    }

    /// <summary>The same county with many changes more, in their order: what one change after the other would come to.</summary>
    public County With(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var found = this.found.ToBuilder();
        var touched = new Dictionary<SubjectId, (RecordKind Kind, ImmutableArray<Entry>.Builder Entries)>();
        var named = new Dictionary<FactId, HashSet<SubjectId>>();
        foreach (var change in changes)
        {
            foreach (var opening in change.Outcome.Opened)
            {
                touched.Add(opening.Subject, (opening.Kind, ImmutableArray.CreateBuilder<Entry>()));
            }

            foreach (var (i, said) in change.Outcome.Statements.Index())
            {
                var entry = said.Kind.Around(said.Fact, said, EntryId.Of(change.Signature.Change, i), change.Signature);
                Touched(entry.Subject).Add(entry);
                foreach (var link in entry.Said?.Others ?? [])
                {
                    if (!named.TryGetValue(entry.FactId, out var others))
                    {
                        named.Add(entry.FactId, others = []);
                    }

                    others.Add(link.Subject);
                }

                if (named.TryGetValue(entry.FactId, out var all))
                {
                    foreach (var other in all.Where(other => other != entry.Subject))
                    {
                        Touched(other).Add(entry);
                    }
                }

                foreach (var words in entry.Said?.FoundBy ?? [])
                {
                    found[words] = found.TryGetValue(words, out var ids) ? ids.Contains(entry.Subject) ? ids : ids.Add(entry.Subject) : [entry.Subject];
                }
            }
        }

        var records = this.records.ToBuilder();
        foreach (var (id, (kind, entries)) in touched)
        {
            records[id] = new Kept(kind, entries.DrainToImmutable());
        }

        var last = changes[^1].Signature;
        return new(records.ToImmutable(), found.ToImmutable(), last.Seq, last.At, once: once.After([.. touched.Select(each => (each.Key, each.Value.Kind))]));

        ImmutableArray<Entry>.Builder Touched(SubjectId id)
        {
            if (!touched.TryGetValue(id, out var kept))
            {
                if (!this.records.TryGetValue(id, out var before))
                {
                    throw new InvalidOperationException($"Nothing is known of subject {id}: open its record first");
                }

                kept = (before.Kind, before.Entries.ToBuilder());
                touched.Add(id, kept);
                foreach (var entry in before.Entries.Where(entry => entry.Subject == id))
                {
                    foreach (var link in entry.Said?.Others ?? [])
                    {
                        (named.TryGetValue(entry.FactId, out var others) ? others : named[entry.FactId] = []).Add(link.Subject);
                    }
                }
            }

            return kept.Entries;
        }
    }

    /// <summary>The signature of the next change: one further on, and later than the last even if the clock stepped back.</summary>
    public Signature Sign(ChangeId change, DateTime at, string by, string why) => Sign(Seq, At, change, at, by, why);

    /// <summary>The signature of the change that follows one made at an instant.</summary>
    public static Signature Sign(long after, DateTime last, ChangeId change, DateTime at, string by, string why)
    {
        var earliest = after == 0 ? DateTime.UnixEpoch : last.AddTicks(TimeSpan.TicksPerMicrosecond);
        at = at > earliest ? at : earliest;
        return new(change, after + 1, new DateTime(at.Ticks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc), by, why);
    }

    /// <summary>A county loaded whole, from the entries of each subject in their order.</summary>
    public static County Load(
        IEnumerable<(SubjectId Id, RecordKind Kind, ImmutableArray<Entry> Entries)> subjects, long seq, DateTime at)
    {
        var records = ImmutableDictionary.CreateBuilder<SubjectId, Kept>();
        var found = ImmutableDictionary.CreateBuilder<string, ImmutableArray<SubjectId>>(StringComparer.Ordinal);
        foreach (var (id, kind, entries) in subjects)
        {
            records.Add(id, new Kept(kind, entries));
            foreach (var words in entries.Where(entry => entry.Subject == id).SelectMany(entry => entry.Said?.FoundBy ?? []).Distinct(StringComparer.Ordinal))
            {
                found[words] = found.TryGetValue(words, out var ids) ? ids.Add(id) : [id];
            }
        }

        return new(records.ToImmutable(), found.ToImmutable(), seq, at);
    }

    /// <summary>The county as it was known at an instant (inclusive): the same entries, less those made later.</summary>
    /// <param name="hidden">Facts that are left out too: what was moved to the right child is shown to nobody on the wrong one, however far back they look.</param>
    public County AsKnownAt(DateTime instant, IReadOnlySet<FactId>? hidden = null) => new(records, found, Seq, At, instant, hidden);

    /// <summary>Whoever any entry of the line names, so that a retraction too reaches the records that showed the fact.</summary>
    private static IEnumerable<SubjectId> Named(Kept kept, Entry entry) =>
        (entry.Did == Did.Said ? [entry] : kept.Entries.Where(each => each.FactId == entry.FactId))
            .SelectMany(each => each.Said?.Others ?? [])
            .Select(link => link.Subject)
            .Where(subject => subject != entry.Subject)
            .Distinct();

    private static ImmutableDictionary<SubjectId, Kept> Append(ImmutableDictionary<SubjectId, Kept> records, SubjectId id, Entry entry) =>
        records.TryGetValue(id, out var kept)
            ? records.SetItem(id, new Kept(kept.Kind, kept.Entries.Add(entry)))
            : throw new InvalidOperationException($"Nothing is known of subject {id}: open its record first");

    /// <summary>Records of a kind, each under its own id only.</summary>
    private IEnumerable<Record> Of(RecordKind kind) =>
        records.Where(pair => pair.Value.Kind == kind).Select(pair => Find(pair.Key) is { } record && record.Id == pair.Key ? record : null).OfType<Record>();

    private Record? Read(SubjectId id)
    {
        if (!records.TryGetValue(id, out var kept))
        {
            return null;
        }

        if (knownAt is { } && KnownEntries(kept).IsEmpty)
        {
            return null;
        }

        // A record to which nothing was added since is the same record, with all that was worked out of it.
        if (!kept.IsJoined && kept.Entries is [.., var last] && !(last.Signature.At > knownAt) && (hidden is null || hidden.Count == 0 || !kept.Entries.Any(entry => hidden.Contains(entry.FactId))))
        {
            return kept.Record(id);
        }

        var root = Root(id);
        return root != id ? Find(root) : kept.Kind.Make(id, Gathered(id, out var joined), joined);
    }

    private SubjectId Root(SubjectId id)
    {
        var seen = new HashSet<SubjectId> { id };
        while (JoinOf(id) is { } into && seen.Add(into))
        {
            id = into;
        }

        return id;
    }

    private SubjectId? JoinOf(SubjectId id)
    {
        var heads = new Dictionary<FactId, Entry<JoinedInto>>();
        foreach (var entry in KnownEntries(records[id]).OfType<Entry<JoinedInto>>().Where(entry => entry.Subject == id))
        {
            heads[entry.FactId] = entry;
        }

        return heads.Values.LastOrDefault(head => head.IsLive)?.Fact.Kept;
    }

    private ImmutableArray<Entry> Gathered(SubjectId root, out ImmutableArray<SubjectId> joined)
    {
        var own = KnownEntries(records[root]);
        var others = own.OfType<Entry<JoinedInto>>()
            .Select(entry => entry.Subject)
            .Where(subject => subject != root)
            .Distinct()
            .SelectMany(subject => Root(subject) == root ? Family(subject) : [])
            .Distinct()
            .ToImmutableArray();
        joined = others;
        return others.IsEmpty
            ? own
            : [.. others.SelectMany(subject => KnownEntries(records[subject])).Concat(own).DistinctBy(entry => entry.Id).OrderBy(entry => entry.Signature.Seq)];
    }

    private IEnumerable<SubjectId> Family(SubjectId id) =>
        KnownEntries(records[id]).OfType<Entry<JoinedInto>>()
            .Select(entry => entry.Subject)
            .Where(subject => subject != id && JoinOf(subject) == id)
            .Distinct()
            .SelectMany(Family)
            .Prepend(id);

    private ImmutableArray<Entry> KnownEntries(Kept kept) =>
        knownAt is { } instant ? kept.Entries.RemoveAll(entry => entry.Signature.At > instant || hidden?.Contains(entry.FactId) == true) : kept.Entries;

    /// <summary>
    /// A subject's entries, and the record made of them once somebody asks. A change makes another of these for the
    /// subjects it touches and leaves the others, with all that was worked out of their records, as they are.
    /// </summary>
    private sealed class Kept(RecordKind kind, ImmutableArray<Entry> entries)
    {
        private Record? record;

        public RecordKind Kind { get; } = kind;
        public ImmutableArray<Entry> Entries { get; } = entries;

        /// <summary>True when the record must be gathered from several subjects, or is part of another.</summary>
        public bool IsJoined { get; } = entries.Any(entry => entry is Entry<JoinedInto>);

        /// <summary>One record for everybody, however many ask at once.</summary>
        public Record Record(SubjectId id) => record ?? Interlocked.CompareExchange(ref record, Kind.Make(id, Entries), null) ?? record;
    }
}
