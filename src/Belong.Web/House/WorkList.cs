using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Web.House;

/// <summary>When a duty falls, in the words of the home page.</summary>
public enum Falls
{
    Overdue,
    WithinFiveDays,
    WithinTwentyDays,
    Later,

    /// <summary>Late by more than <see cref="WorkList.LongAfter"/> days: still to be done or explained, and no news to anybody today.</summary>
    LongOverdue,
}

/// <summary>Whose work a list shows.</summary>
public enum WorkOf
{
    Mine,
    Team,
    Service,
}

/// <summary>What is owed as one reader may see it, cut from the one list of the county. Counts and rows come from the same place.</summary>
public sealed class WorkList
{
    public const int LongAfter = 60;

    private WorkList(ImmutableArray<Owed> rows, DateOnly day)
    {
        Rows = rows;
        Day = day;
    }

    public ImmutableArray<Owed> Rows { get; }

    public DateOnly Day { get; }

    public static WorkList For(Person me, WorkOf of, OwedInCounty county, DateOnly day, Func<Record, bool> maySee)
    {
        var rows = of switch
        {
            WorkOf.Mine => me.Covers.Aggregate(county.Mine(me.Role.Post, me.Team, me.Id), (mine, other) => mine.Concat(county.Mine(me.Role.Post, me.Team, other)).Distinct()),
            WorkOf.Team => county.All.Where(owed => me.Team.Length > 0 && owed.Team == me.Team),
            _ => county.All,
        };
        return new([.. rows.Where(owed => maySee(owed.Record))], day);
    }

    public Falls WhenOf(Owed owed) =>
        owed.Duty.By < Day.PlusDays(-LongAfter) ? Falls.LongOverdue : owed.Duty.By < Day ? Falls.Overdue : owed.Duty.By <= Day.PlusDays(5) ? Falls.WithinFiveDays : owed.Duty.By <= Day.PlusDays(20) ? Falls.WithinTwentyDays : Falls.Later;

    public IEnumerable<Owed> In(Falls when) => Rows.Where(owed => WhenOf(owed) == when);

    /// <summary>
    /// Rows by record: first those of which most is at stake, then those due first; of one record likewise.
    /// </summary>
    public static IReadOnlyList<IGrouping<Record, Owed>> ByRecord(IEnumerable<Owed> rows) =>
        [.. rows.OrderBy(row => row.Duty.Rule.Harm).ThenBy(row => row.Duty.By).GroupBy(row => row.Record)];

    public static string InWords(Falls when) => when switch
    {
        Falls.Overdue => "Overdue",
        Falls.LongOverdue => $"Overdue by more than {LongAfter} days",
        Falls.WithinFiveDays => "Due within 5 days",
        Falls.WithinTwentyDays => "Due within 20 days",
        _ => "Due later",
    };
}
