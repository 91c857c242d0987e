using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>What clocks and measures run by: the calendar, the settings and what the imports cover, all as known at one instant.</summary>
/// <param name="Today">The day the reading is made for.</param>
public sealed record Terms(WorkCalendar Calendar, Coverage Coverage, Settings Settings, DateOnly Today)
{
    private static readonly object Key = new();

    public static Terms Of(County county, DateOnly today) => county.KeepBesidesChildren(Key, static county => new Terms(
        WorkCalendar.England.With([.. county.Council.Facts<DayOff>().Select(entry => entry.Fact.On)]),
        Coverage.Of(county),
        new Settings(county.Council.Facts<SettingSaid>().Select(entry => entry.Fact)),
        DateOnly.MinValue)
    { Council = county.Council }) with
    { Today = today };

    /// <summary>The council's own record, of which modules keep what they run by.</summary>
    public CouncilRecord Council { get; init; } = new(CouncilRecord.TheCouncil, []);

    /// <summary>Works out once a thing that turns on the council's record alone.</summary>
    public T Keep<T>(object key, Func<CouncilRecord, T> work)
        where T : notnull => Council.Keep(key, record => work((CouncilRecord)record));

    /// <summary>True where whatever is worked out by the one is worked out alike by the other.</summary>
    public bool SameAs(Terms other) =>
        Today == other.Today && ReferenceEquals(Calendar, other.Calendar) && ReferenceEquals(Coverage, other.Coverage) && ReferenceEquals(Settings, other.Settings);

    /// <summary>A setting's number on a day.</summary>
    public int Number(Setting setting, DateOnly on) => Settings.NumberOn(on, setting);
}
