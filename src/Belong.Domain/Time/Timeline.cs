using System.Collections.Immutable;

namespace Belong.Domain.Time;

/// <summary>What held on a run of days, read from something said.</summary>
public readonly record struct Stretch<T>(DateSpan Span, T Value);

/// <summary>Two statements that cannot both be true, kept for the reader to settle.</summary>
/// <param name="Yielded">The statement that was cut short or passed over.</param>
/// <param name="Kept">The statement that was believed instead, from its first day.</param>
public sealed record Contradiction<T>(T Yielded, T Kept, DateOnly From);

/// <summary>
/// A reading of statements that may contradict each other. The later start wins: an earlier statement ends on the
/// day the next one begins. Of two that begin on one day the one said later (further on in the list) wins.
/// A move has one day, the <c>Until</c> of the old and the <c>From</c> of the new; <see cref="On"/> answers the new
/// one, <see cref="Touching"/> both. Stretches never overlap but for that day.
/// </summary>
public sealed class Timeline<T>
{
    private Timeline(ImmutableArray<Stretch<T>> stretches, ImmutableArray<Contradiction<T>> contradictions)
    {
        Stretches = stretches;
        Contradictions = contradictions;
    }

    public ImmutableArray<Stretch<T>> Stretches { get; }

    public ImmutableArray<Contradiction<T>> Contradictions { get; }

    public static Timeline<T> Read(IEnumerable<T> said, Func<T, DateSpan> span)
    {
        var stretches = new List<Stretch<T>>();
        var contradictions = new List<Contradiction<T>>();

        foreach (var value in said.OrderBy(value => span(value).From))
        {
            var own = span(value);
            if (stretches.Count > 0 && stretches[^1] is var before && before.Span.Last > own.From)
            {
                contradictions.Add(new(before.Value, value, own.From));
                stretches.RemoveAt(stretches.Count - 1);
                if (before.Span.From < own.From)
                {
                    stretches.Add(before with { Span = new DateSpan(before.Span.From, own.From) });
                }
            }

            stretches.Add(new(own, value));
        }

        return new([.. stretches], [.. contradictions]);
    }

    /// <summary>What held at the end of that day, or nothing.</summary>
    public Stretch<T>? On(DateOnly day)
    {
        for (var i = Stretches.Length - 1; i >= 0; i--)
        {
            if (Stretches[i].Span.Covers(day))
            {
                return Stretches[i];
            }
        }

        return null;
    }

    /// <summary>Everything that held on any of those days, the day of a move counting for both sides.</summary>
    public IEnumerable<Stretch<T>> Touching(DateSpan span) => Stretches.Where(stretch => stretch.Span.Touches(span));
}
