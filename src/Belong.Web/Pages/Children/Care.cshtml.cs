using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>Every period of care with its episodes, and every review with when it was due and why.</summary>
[Needs(Permission.SeeChildren)]
public sealed class CareModel(TheHouse house) : ChildPage(house)
{
    public IReadOnlyList<Duty> Duties { get; private set; } = [];

    public void OnGet() => Duties = [.. Child.Duties<ReviewClock>(Terms).OrderByDescending(duty => duty.DoneOn ?? duty.By ?? DateOnly.MaxValue)];
}
