
namespace Belong.Web.House;

/// <summary>
/// What day it is, in London, asked here and nowhere else. A fixed day never changes while the service runs; instants
/// then run on from that day's morning.
/// </summary>
public sealed class UkClock(DateOnly? fixedDay = null)
{
    private readonly System.Diagnostics.Stopwatch since = System.Diagnostics.Stopwatch.StartNew();

    /// <summary>True for the demo county, whose instants follow its fixed day.</summary>
    public bool InstantsFollowDay { get; init; }

    public DateOnly Today => fixedDay ?? LondonDay.Of(DateTime.UtcNow);

    public DateTime Instant() => InstantsFollowDay && fixedDay is { } day
        ? day.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc) + since.Elapsed
        : DateTime.UtcNow;
}
