using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>A year's return, typed and by child, with all that rules may need beside it.</summary>
public sealed class ReturnToCheck
{
    /// <summary>The collection year: 2027 is 2026-27.</summary>
    public required int Year { get; init; }

    /// <summary>The first day of the year, 1 April.</summary>
    public DateGiven Begins { get; init; }

    /// <summary>The last day of the year, 31 March.</summary>
    public DateGiven Ends { get; init; }

    /// <summary>The authority whose return it is; blank where not told.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The return came as XML, whose Header says itself who is unaccompanied.</summary>
    public bool FromXml { get; init; }

    public ImmutableHashSet<Table> Tables { get; init; } = [];
    public ImmutableHashSet<Table> LastTables { get; init; } = [];

    /// <summary>Ofsted's list of providers; null where none was given.</summary>
    public Providers? Providers { get; init; }

    /// <summary>Postcodes were looked up, so that authority, location and distance are known.</summary>
    public bool HasPostcodes { get; init; }

    public IReadOnlyList<Child> Children { get; internal set; } = [];

    /// <summary>Rows that were not checked, because more of them name one child than a child can have.</summary>
    public IReadOnlyList<SetAside> TooMany { get; internal set; } = [];

    /// <summary>How many Header rows hold a pupil number; default codes are not counted.</summary>
    internal Dictionary<string, int> Upns { get; } = new(StringComparer.Ordinal);

    /// <summary>True when two or more Header rows hold this pupil number.</summary>
    public bool HasTwice(string upn) => Upns.GetValueOrDefault(upn) > 1;

    public static (DateGiven Begins, DateGiven Ends) DaysOf(int year) => (new ReportingYear(year).From, new ReportingYear(year).Until);
}
