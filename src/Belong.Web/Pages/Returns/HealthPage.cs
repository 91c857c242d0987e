using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>A page that shows errors of a year's return, as the record stands: those of children the reader may open.</summary>
public abstract class HealthPage(TheHouse house) : BelongPage(house)
{
    public override bool LooksBack => true;

    private ReturnHealth? now;
    private IReadOnlyList<ReturnError>? errors, yesterday, lastWeek;
    private HashSet<(string, SubjectId, string)>? known;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    public ReportingYear Year => YearOfReturn(Ends);

    /// <summary>The year whose rules are used: the nearest for which there are any.</summary>
    public ReportingYear RulesOf => new(Math.Clamp(Year.Ends, RuleBook.FirstYear, RuleBook.LastYear));

    public IEnumerable<ReportingYear> Years => Enumerable.Range(0, 6).Select(back => new ReportingYear(ReportingYear.Of(Day).Ends - back)).Append(Year).Distinct().OrderByDescending(year => year.Ends);

    public ReturnHealth Health => now ??= House.HealthOf(County, Year.Ends);

    /// <summary>The errors that stand, of children the reader may open.</summary>
    public IReadOnlyList<ReturnError> Errors => errors ??= Standing(Health);

    /// <summary>Those that stood at the end of the day before.</summary>
    public IReadOnlyList<ReturnError> Yesterday => yesterday ??= Standing(At(Day.AddDays(-1)));

    /// <summary>Those that stood at the end of the day a week before.</summary>
    public IReadOnlyList<ReturnError> LastWeek => lastWeek ??= Standing(At(Day.AddDays(-7)));

    /// <summary>Errors that stand of children the reader may not open; not told to those who work with some children only.</summary>
    protected int HiddenOf(Func<ReturnError, bool> which) => Me.Role.Reach == Reach.Everybody ? Health.Errors.Count(error => !error.IsWaived && which(error)) - Errors.Count(which) : 0;

    public bool IsNew(ReturnError error) => !(known ??= [.. Yesterday.Select(each => each.Key)]).Contains(error.Key);

    public string Link(string path) => Go($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}year={Year.Ends}");

    /// <summary>Where the field that an error is about is put right; where nothing is recorded yet, the child's record.</summary>
    public bool MayMend(ReturnError error) => Doing.MayMend(Me, FieldToMend.Of(error.Rule, error.Row, error.Child), error.Child);

    public string MendAt(ReturnError error) => $"/children/{error.Child.Id}{(FieldToMend.Of(error.Rule, error.Row, error.Child).Under(Year.Ends) is { } place ? $"/{place}" : "")}";

    private IReadOnlyList<ReturnError> Standing(ReturnHealth health) => [.. health.Errors.Where(error => !error.IsWaived && MaySee(error.Child))];

    private ReturnHealth At(DateOnly day) => House.HealthOf(House.AsKnownAt(LondonDay.EndOf(day)), Year.Ends);
}
