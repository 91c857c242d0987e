using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Web.House;

namespace Belong.Web.Pages;

/// <summary>The first page: what is due on the children one may see, and who they are.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public int AtMost => 50;

    public IReadOnlyList<(ChildRecord Child, Duty Duty)> Due { get; private set; } = [];

    public IReadOnlyList<ChildRecord> Mine { get; private set; } = [];

    public void OnGet()
    {
        if (!Me.May(Permission.SeeChildren))
        {
            return;
        }

        var terms = Terms;
        var soon = Day.PlusDays(20);
        var children = County.Children.Where(child => child.IsLookedAfterOn(Day) && MaySee(child)).ToList();
        Due = [.. children
            .SelectMany(child => child.AllDuties(terms).Where(duty => duty.IsOpen && duty.By <= soon).Select(duty => (child, duty)))
            .OrderBy(each => each.duty.By)];
        Mine = [.. children.Where(child => child.AllocationOn(Day)?.Fact.Worker == Me.Id).OrderBy(child => child.CalledName, StringComparer.CurrentCulture)];
        Showing(Due.Take(AtMost).Select(each => each.Child).Concat(Mine));
    }
}
