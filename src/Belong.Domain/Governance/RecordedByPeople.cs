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
        var records = county.Everything;
        if (county.Returns.IsEmpty)
        {
            var said = records.Aggregate(0UL, (all, record) => all | (ulong)record.Once(SaidKey, Said));
            return new([.. Topic.All.Select(topic => (said & (1UL << topic.Number)) != 0 ? DateOnly.MinValue : (DateOnly?)null)]);
        }

        var ends = Topic.All.Select(topic => returnedUntil(topic)?.DayNumber ?? int.MinValue).ToArray();
        var first = new int[Topic.All.Length];
        Array.Fill(first, int.MaxValue);
        foreach (var each in records.SelectMany(record => record.Once(DatedKey, Dated)))
        {
            if (each.Happened > ends[each.Topic] && each.Signed < first[each.Topic])
            {
                first[each.Topic] = each.Signed;
            }
        }

        return new([.. first.Select(day => day == int.MaxValue ? (DateOnly?)null : DateOnly.FromDayNumber(day))]);
    }

    public DateOnly? Since(string what) => since[Topic.Named(what).Number];

    public bool Equals(RecordedByPeople? other) => other is not null && since.SequenceEqual(other.since);

    public override bool Equals(object? obj) => Equals(obj as RecordedByPeople);

    public override int GetHashCode() => since.Aggregate(0, HashCode.Combine);

    /// <summary>The topics of which people said something on the record, a bit each.</summary>
    private static object Said(Record record)
    {
        var said = 0UL;
        foreach (var head in record.Heads)
        {
            if (head.IsLive && head.Source is null)
            {
                foreach (var topic in Topic.Of(head.Kind))
                {
                    said |= 1UL << topic.Number;
                }
            }
        }

        return said;
    }

    /// <summary>What people said on the record and that stands: its topic, the day it speaks of, the day on which it was said.</summary>
    private static ImmutableArray<(int Topic, int Happened, int Signed)> Dated(Record record)
    {
        var gone = record.Heads.Where(head => !head.IsLive).Select(head => head.FactId).ToHashSet();
        return
        [
            .. from entry in record.Entries
               where entry is { Did: Did.Said, Source: null, Said: not null } && !gone.Contains(entry.FactId)
               from topic in Topic.Of(entry.Kind)
               let signed = DateOnly.FromDateTime(entry.Signature.At).DayNumber
               select (topic.Number, entry.Said!.Happened?.Day.DayNumber ?? signed, signed),
        ];
    }
}
