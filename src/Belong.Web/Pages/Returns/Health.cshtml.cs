using Belong.Domain.Children;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>Return health: the errors of the year's return by rule, team, worker and child, on any day of the year.</summary>
[Needs(Permission.SeeReturnHealth)]
public sealed class HealthModel(TheHouse house) : NarrowedHealthPage(house)
{
    /// <summary>The errors under the filters.</summary>
    public IReadOnlyList<ReturnError> Shown { get; private set; } = [];

    public IEnumerable<string> Teams => Errors.Select(error => TeamOf(error.Child)).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> Workers => Errors.Select(error => WorkerOf(error.Child)).Distinct().Order(StringComparer.Ordinal);

    public int ShownLastWeek { get; private set; }

    public int ShownNew { get; private set; }

    /// <summary>Errors of yesterday that are gone.</summary>
    public int Mended { get; private set; }

    /// <summary>How many errors under the filters are about children whose records the reader may not open.</summary>
    public int Hidden => HiddenOf(IsShown);

    /// <summary>What two people agreed is no error, under the filters.</summary>
    public IReadOnlyList<ReturnError> Waived { get; private set; } = [];

    /// <summary>What was asked to be waived and waits for a second person.</summary>
    public IReadOnlyList<ReturnError> Waiting { get; private set; } = [];

    public void OnGet()
    {
        Read();
        Showing(Waiting.Concat(Waived).Select(error => error.Child).Concat(Children().Take(50).Select(each => each.Child)));
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, $"return-errors-{Year}.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", $"return-errors-{Year}.csv");
    }

    public IEnumerable<(string Code, string Says, int Rows, int Children, int New, int LastWeek)> ByRule()
    {
        var weekAgo = LastWeek.Where(IsShown).CountBy(error => error.Rule.Code).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
        return Shown.GroupBy(error => error.Rule.Code)
            .Select(rule => (rule.Key, rule.First().Rule.Says, rule.Count(), rule.Select(error => error.Child.Id).Distinct().Count(), rule.Count(IsNew), weekAgo.GetValueOrDefault(rule.Key)))
            .OrderByDescending(rule => rule.Item3).ThenBy(rule => rule.Key, StringComparer.Ordinal);
    }

    public IEnumerable<(string Name, int Rows, int Children)> By(Func<ChildRecord, string> of) =>
        Shown.GroupBy(error => of(error.Child))
            .Select(group => (group.Key, group.Count(), group.Select(error => error.Child.Id).Distinct().Count()))
            .OrderByDescending(group => group.Item2).ThenBy(group => group.Key, StringComparer.Ordinal);

    public IEnumerable<(ChildRecord Child, int Rows, int New)> Children() =>
        Shown.GroupBy(error => error.Child.Id).Select(child => (child.First().Child, child.Count(), child.Count(IsNew)))
            .OrderByDescending(child => child.Item2).ThenBy(child => child.Child.CalledName, StringComparer.Ordinal);

    public string TeamOf(ChildRecord child) => child.TeamInWords(Day);

    public string WorkerOf(ChildRecord child) => child.WorkerInWords(Day);

    private void Read()
    {
        Shown = [.. Errors.Where(IsShown)];
        ShownLastWeek = LastWeek.Count(IsShown);
        ShownNew = Shown.Count(IsNew);
        var waived = Health.Errors.Where(error => error.IsWaived).Select(error => error.Key).ToHashSet();
        Mended = Yesterday.Count(error => IsShown(error) && !Health.Stands(error) && !waived.Contains(error.Key));
        Waived = [.. Health.Errors.Where(error => error.IsWaived && MaySee(error.Child) && IsShown(error))];
        Waiting = [.. Errors.Where(error => error.Waiver is not null)];
    }

    private Sheet Take()
    {
        Showing(Shown.Select(error => error.Child).Distinct());
        return new("Return errors", ["Rule", "What is wrong", "How to put it right", "Table", "Line", "Columns", "Values", "About", "Child id", "Name", "Team", "Worker", "New since yesterday"], Shown.Select(error => (IReadOnlyList<object?>)
            [error.Rule.Code, error.Rule.Says, error.Rule.Mend, error.Row.Row.Table.Name, error.Row.Line, string.Join(", ", error.Rule.ColumnsInFile(error.Row.Row.Table)), error.Row.Saying(error.Rule), error.About, error.Row.Row.Child, error.Child.CalledName, TeamOf(error.Child), NameOf(WorkerOf(error.Child)), IsNew(error) ? "yes" : ""]));
    }
}
