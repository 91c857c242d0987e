using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>What a return said of a care leaver around the birthday in a year (table OC3). A fact about the year.</summary>
[Fact<ChildRecord>("care-leaver-of-year", Title = "Care leaver in the year", Plain = true)]
public sealed record CareLeaverOfYear : Fact
{
    public override bool StandsFor(Fact other) => other is CareLeaverOfYear { Year: var year } && year == Year;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Year is < 2000 or > 2100 ? [new(nameof(Year), "Enter the collection year: 2027 for 2026-27")] : [];

    public int Year { get; init; }
    public string InTouch { get; init; } = "";
    public string Activity { get; init; } = "";
    public string Accommodation { get; init; } = "";

    /// <summary>The birth date in the same row, used where the record has none of its own.</summary>
    public DateOnly? BornAsReturned { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
        [(nameof(InTouch), CodeLists.InTouch, InTouch), (nameof(Activity), CodeLists.Activity, Activity), (nameof(Accommodation), CodeLists.LeaverAccommodation, Accommodation)];

    public override (string Part, string Ask)? Lacks => (InTouch + Activity + Accommodation).Length == 0 ? (nameof(InTouch), "Answer at least one of these questions") : null;

    public override string InWords => $"In {Year - 1}-{Year % 100:00}: in touch {InTouch}, activity {Activity}, accommodation {Accommodation}";
}
