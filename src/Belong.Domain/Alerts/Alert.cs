using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Alerts;

/// <summary>How much an alert asks of whoever sees it.</summary>
public enum Urgency
{
    /// <summary>Somebody must act now: a child is missing, a child in care has no worker.</summary>
    Act,

    /// <summary>Whoever has to do with the record must know it before they do anything.</summary>
    Know,

    /// <summary>A date comes that must be prepared for.</summary>
    Prepare,
}

/// <summary>A state of a record that must be seen at once, worked out from what is recorded.</summary>
/// <param name="Watch">The class that raised it, by its <see cref="Watch.Code"/>.</param>
/// <param name="Word">A word or two, for lists and tags: Missing.</param>
/// <param name="Says">What there is to know, in a sentence or two, for the record's own pages.</param>
/// <param name="Because">The entries that make it so, the one to read first before the others.</param>
public sealed record Alert(string Watch, string Word, Urgency Urgency, string Says, ImmutableArray<Entry> Because)
{
    /// <summary>Since when; null where that is not known or says nothing.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The time of that day on London's clocks, where it is known.</summary>
    public TimeOnly? SinceAt { get; init; }

    /// <summary>True where it matters how long it has gone on.</summary>
    public bool Runs { get; init; }

    /// <summary>The act or the kind of fact that ends it; null where none does.</summary>
    public Type? EndedBy { get; init; }

    /// <summary>How long it has gone on: in hours for three days where the time is known, else in days; blank where that says nothing.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public string Ran(DateTime now)
    {
        if (!Runs || Since is not { } since)
        {
            return "";
        }

        if (SinceAt is { } at && now - new LondonTime(since, at).Utc is var hours && hours >= TimeSpan.Zero && hours < TimeSpan.FromHours(72))
        {
            return hours < TimeSpan.FromHours(1) ? "less than an hour" : NumberWords.Count((int)hours.TotalHours, "hour");
        }

        var days = LondonTime.Of(now).Day.DayNumber - since.DayNumber;
        return days <= 0 ? "" : NumberWords.Count(days, "day");
    }
}
