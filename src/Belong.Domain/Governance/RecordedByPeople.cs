using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Returns;

namespace Belong.Domain.Governance;

/// <summary>
/// Since when people, and not returns, record each topic here. Where no return was ever taken in, what people recorded is all there
/// is and counts from the first day. Where one was, a topic counts from the day on which somebody first recorded something
/// that happened after the returns end: putting last year's return right does not begin it.
/// </summary>
public sealed class RecordedByPeople : IEquatable<RecordedByPeople>
{
    private static readonly object SaidKey = new(), DatedKey = new();

    private readonly ImmutableArray<DateOnly?> since;

    private RecordedByPeople(ImmutableArray<DateOnly?> since) => this.since = since;

    public static RecordedByPeople Nothing { get; } = new([.. Topic.All.Select(_ => (DateOnly?)null)]);

    /// <param name="returnedUntil">The last day of which a return speaks, of a topic.</param>
    public static RecordedByPeople In(County county, Func<Topic, DateOnly?> returnedUntil)
    {
        if (county.Returns.IsEmpty)
        {
            return county.Gather<Record, int>(SaidKey, Said).Once(SaidKey, static said => said.All.ToHashSet() is var topics
                ? new RecordedByPeople([.. Topic.All.Select(topic => topics.Contains(topic.Number) ? DateOnly.MinValue : (DateOnly?)null)])
                : Nothing);
        }

        var ends = Topic.All.Select(topic => returnedUntil(topic)?.DayNumber ?? int.MinValue).ToImmutableArray();
        return county.Gather<Record, (int Topic, int Signed)>((DatedKey, string.Join(' ', ends)), record => Dated(record, ends)).Once(DatedKey, static dated =>
        {
            var first = new int[Topic.All.Length];
            Array.Fill(first, int.MaxValue);
            foreach (var (topic, signed) in dated.All)
            {
                first[topic] = Math.Min(first[topic], signed);
            }

            return new RecordedByPeople([.. first.Select(day => day == int.MaxValue ? (DateOnly?)null : DateOnly.FromDayNumber(day))]);
        });
    }

    public DateOnly? Since(string what) => since[Topic.Named(what).Number];

    public bool Equals(RecordedByPeople? other) => other is not null && since.SequenceEqual(other.since);

    public override bool Equals(object? obj) => Equals(obj as RecordedByPeople);

    public override int GetHashCode() => since.Aggregate(0, HashCode.Combine);

    /// <summary>The topics of which people said something on the record.</summary>
    private static IEnumerable<int> Said(Record record) =>
        record.Heads.Where(head => head.IsLive && head.Source is null).SelectMany(head => Topic.Of(head.Kind)).Select(topic => topic.Number).Distinct().Order();

    /// <summary>When people first said something on the record that stands and happened after the returns end: by topic, the day on which it was said.</summary>
    private static IEnumerable<(int Topic, int Signed)> Dated(Record record, ImmutableArray<int> ends)
    {
        var gone = record.Heads.Where(head => !head.IsLive).Select(head => head.FactId).ToHashSet();
        return
            from entry in record.Entries
            where entry is { Did: Did.Said, Source: null, Said: not null } && !gone.Contains(entry.FactId)
            from topic in Topic.Of(entry.Kind)
            let signed = DateOnly.FromDateTime(entry.Signature.At).DayNumber
            where (entry.Said!.Happened?.Day.DayNumber ?? signed) > ends[topic.Number]
            group signed by topic.Number into said
            orderby said.Key
            select (said.Key, said.Min());
    }
}
