using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>What clocks and measures run by: the calendar, the settings and what the imports cover, all as known at one instant.</summary>
/// <param name="Today">The day the reading is made for.</param>
public sealed record Terms(WorkCalendar Calendar, Coverage Coverage, Settings Settings, DateOnly Today)
{
    private static readonly object Key = new();

    public static Terms Of(County county, DateOnly today)
    {
        var besides = county.OnceOf<CouncilRecord, Besides>(Key, static county => new Besides(
            WorkCalendar.England.With([.. county.Council.Facts<DayOff>().Select(entry => entry.Fact.On)]),
            new Settings(county.Council.Facts<SettingSaid>().Select(entry => entry.Fact)),
            county.Council));
        return new(besides.Calendar, county.Once(Key, besides.CoverageOf), besides.Settings, today) { Council = besides.Council };
    }

    /// <summary>The council's own record, of which modules keep what they run by.</summary>
    public CouncilRecord Council { get; init; } = CouncilRecord.Unsaid;

    /// <summary>Works out once a thing that turns on the council's record alone.</summary>
    public T Once<T>(object key, Func<CouncilRecord, T> work)
        where T : notnull => Council.Once(key, record => work((CouncilRecord)record));

    /// <summary>True where whatever is worked out by the one is worked out alike by the other.</summary>
    public bool SameAs(Terms other) =>
        Today == other.Today && ReferenceEquals(Calendar, other.Calendar) && ReferenceEquals(Coverage, other.Coverage) && ReferenceEquals(Settings, other.Settings);

    /// <summary>A setting's number on a day.</summary>
    public int Number(Setting setting, DateOnly on) => Settings.NumberOn(on, setting);

    /// <summary>What turns on no child's record, and the coverage last read: one that answers alike is the same, so that what was worked out by it stands.</summary>
    private sealed class Besides(WorkCalendar calendar, Settings settings, CouncilRecord council)
    {
        private volatile Coverage? last;

        public WorkCalendar Calendar => calendar;
        public Settings Settings => settings;
        public CouncilRecord Council => council;

        public Coverage CoverageOf(County county)
        {
            var read = Coverage.Of(county);
            return last is { } before && before.SameBut(read) ? before : last = read;
        }
    }
}
