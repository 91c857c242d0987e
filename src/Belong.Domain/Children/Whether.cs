using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>What facts about a child in care ask of their days.</summary>
internal static class Whether
{
    /// <summary>The child was looked after on the day, short breaks included.</summary>
    public static IEnumerable<Problem> LookedAfter(Record record, DateOnly on, string part) =>
        record is ChildRecord child && !child.Episodes.Any(episode => episode.Span.Covers(on)) ? [new(part, "The child was not looked after on that date")] : [];

    /// <summary>Whether the child can have been met on a day: recorded as missing before it, and not back until after it.</summary>
    public static IEnumerable<Problem> NotMissing(Record record, DateOnly on, string part) =>
        record.Facts<MissingEpisode>().Where(each => each.Fact.Code == "M" && each.Fact.From < on && !(each.Fact.Until <= on)).Take(1)
            .Select(each => new Problem(part, $"The record says the child was missing on {on.InWords()}, {(each.Fact.Until is { } back ? $"from {each.Fact.From.InWords()} to {back.InWords()}" : $"since {each.Fact.From.InWords()} and not yet back")}"));

    /// <summary>A day that may be left out but must have come.</summary>
    public static IEnumerable<Problem> Came(DateOnly? day, string part, DateOnly today) =>
        day > today ? [new(part, "The date must be today or in the past")] : [];

    /// <summary>A day that may be left out, must have come and is not before another.</summary>
    public static IEnumerable<Problem> Between(DateOnly? day, DateOnly first, DateOnly today, string part, string what) =>
        day > today || day < first ? [new(part, $"The date must be between {first.InWords()}, {what}, and today")] : [];

    /// <summary>A day not before another.</summary>
    public static IEnumerable<Problem> NotBefore(DateOnly? day, DateOnly? other, string part, string what) =>
        day < other ? [new(part, $"The date must be on or after {other.InWords()}, {what}")] : [];
}
