using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Alerts;

/// <summary>Every watch, found by its type, and the alerts they raise of any record.</summary>
public static class Watches
{
    private static readonly object Key = new();

    public static ImmutableArray<Watch> All { get; } = Modules.Each<Watch>();

    private static readonly FrozenDictionary<RecordKind, ImmutableArray<Watch>> ByKind = All.GroupBy(watch => watch.About).ToFrozenDictionary(each => each.Key, each => each.ToImmutableArray());

    /// <summary>The watches over a kind of record; none where it has no state of alarm.</summary>
    public static ImmutableArray<Watch> Of(RecordKind kind) => ByKind.GetValueOrDefault(kind, []);

    extension(Record record)
    {
        /// <summary>The record's alerts on the day of the terms, the most urgent first; those of the last terms asked for are kept.</summary>
        public ImmutableArray<Alert> Alerts(Terms terms)
        {
            var last = record.Once(Key, static _ => new Last());
            if (last.Now is { } now && now.Terms.SameAs(terms))
            {
                return now.Alerts;
            }

            ImmutableArray<Alert> alerts = [.. Of(record.Kind).SelectMany(watch => watch.Look(record, terms)).OrderBy(alert => alert.Urgency)];
            last.Now = new(terms, alerts);
            return alerts;
        }
    }

    private sealed record Seen(Terms Terms, ImmutableArray<Alert> Alerts);

    private sealed class Last
    {
        public volatile Seen? Now;
    }
}
