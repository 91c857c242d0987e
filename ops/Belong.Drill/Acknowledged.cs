using System.Globalization;

namespace Belong.Drill;

/// <summary>A change that Belong said is recorded.</summary>
/// <param name="AskedAt">When it was asked for the first time.</param>
/// <param name="Times">How often it was asked until there was an answer.</param>
/// <param name="Again">The answer was that an earlier asking, which got none, had been recorded after all.</param>
internal sealed record Acknowledged(Guid Change, DateTime AskedAt, DateTime AnsweredAt, long Seq, int Times, bool Again)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Change:N} {AskedAt:O} {AnsweredAt:O} {Seq} {Times} {(Again ? "again" : "first")}");

    /// <summary>A line that was cut off where the writer was killed was fsynced by nobody, and nobody was told of it.</summary>
    public static Acknowledged? Of(string line) => line.Split(' ') is [var change, var asked, var answered, var seq, var times, ("again" or "first") and var how]
        ? new(Guid.ParseExact(change, "N"), Instant(asked), Instant(answered), long.Parse(seq, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture), how == "again")
        : null;

    private static DateTime Instant(string text) => DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
