using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>What must be recorded for a figure to be told, and on which days. Days to come are not asked for.</summary>
/// <param name="Topic">The name of a <see cref="Domain.Governance.Topic"/>.</param>
/// <param name="PartWillDo">A share of what is known may be told where only some of the days are: it says so, and is compared with nothing.</param>
public sealed record Need(string Topic, DateSpan Over, bool PartWillDo = false)
{
    /// <summary>What stood on the last day of the period.</summary>
    public static Need OnLastDay(string topic, Reading reading) => new(topic, DateSpan.On(reading.Ends));

    /// <summary>What happened in the period.</summary>
    public static Need Throughout(string topic, Reading reading) => new(topic, reading.Span);

    /// <summary>What happened in the twelve months to the last day.</summary>
    public static Need ForAYear(string topic, Reading reading) => new(topic, reading.TwelveMonths);

    /// <summary>A share of what happened in the period, each case of which knows whether it can be judged.</summary>
    public static Need InPart(string topic, Reading reading) => new(topic, reading.Span, PartWillDo: true);
}

/// <summary>Why a figure cannot be told.</summary>
/// <param name="Word">What stands in its place: Not recorded, or Not available.</param>
/// <param name="Why">The reason in words, without a full stop.</param>
public sealed record Untold(string Word, string Why)
{
    public const string NotRecorded = "Not recorded", NotAvailable = "Not available";

    /// <summary>Why a need is not met; null where it is.</summary>
    internal static Untold? Of(Need need, Reading reading) =>
        reading.Knows(need) is var known && (known == Extent.Whole || (known == Extent.Part && need.PartWillDo)) ? null : new(NotRecorded, InWords(need, reading));

    /// <summary>From when to when what is needed is recorded, in words.</summary>
    internal static string InWords(Need need, Reading reading) =>
        reading.Terms.Coverage.InWords(need.Topic) is { } known ? $"{Topic.Named(need.Topic).Title} are recorded {known} only" : $"{Topic.Named(need.Topic).Title} are not recorded";
}
