using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>What the standard safeguarding data set is made from: the county on a day, and the children of the last six years who were in care or are care leavers.</summary>
public sealed class DatasetReading(County county, DateOnly today)
{
    /// <summary>As far back as the published form goes.</summary>
    public const int Years = 6;

    private ImmutableArray<ChildRecord>? children;

    public County County => county;

    public DateOnly Today => today;

    public DateOnly Since => today.AddYears(-Years);

    public ImmutableArray<ChildRecord> Children => children ??=
    [
        .. county.Children.Where(child => child.PeriodsOfCare.Any(care => care.From <= today && (care.Until is null || care.Until >= Since)) || child.Facts<CareLeaverOfYear>().Any(leaver => leaver.Fact.Year > Since.Year))
            .OrderBy(PersonOf, StringComparer.Ordinal),
    ];

    /// <summary>What the council knows the child by; a child who has no such number yet by the record's own.</summary>
    public static string PersonOf(ChildRecord child) => child.ChildId is { Length: > 0 and <= 20 } id ? id : child.Id.Value.ToString("N")[..20];

    /// <summary>The row of an entry: the same for as long as the fact stands.</summary>
    public static string RowOf(Entry entry) => entry.FactId.Value.ToString("N");

    /// <summary>The period of care that a day lies in; the last before it where it lies in none, and null where there is none.</summary>
    public static string? CareOf(ChildRecord child, DateOnly day) =>
        child.PeriodsOfCare.LastOrDefault(care => care.From <= day) is { } care ? CareOf(child, care) : null;

    public static string CareOf(ChildRecord child, PeriodOfCare care) => $"{PersonOf(child)}-{care.From:yyyyMMdd}";

    /// <summary>Where a placement is; blank of adopters' homes: where an adopted child lives leads from the old name to the new, and goes into no set of data.</summary>
    public static string PostcodeOf(Placement placement) => placement.Code is ['A', ..] ? "" : placement.Postcode;
}
