using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>Pre-birth assessments that are not decided yet, and those decided in the last half-year.</summary>
[Needs(Permission.FindChildren)]
public sealed class PreBirthModel(TheHouse house) : BelongPage(house)
{
    public IReadOnlyList<(ChildRecord Child, Entry<PreBirthAssessment> Assessment)> Rows { get; private set; } = [];

    public void OnGet()
    {
        Rows =
        [
            .. County.Children.SelectMany(child => child.Facts<PreBirthAssessment>().Select(each => (child, each)))
                .Where(each => (each.each.Fact.CompletedOn is null || each.each.Fact.CompletedOn > Day.AddMonths(-6)) && MaySee(each.child))
                .OrderBy(each => each.each.Fact.CompletedOn is not null).ThenBy(each => each.each.Fact.ExpectedOn ?? DateOnly.MaxValue),
        ];
        Showing(Rows.Select(row => row.Child));
    }
}
