using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Those who must know are told of a placement before it is made or, in an emergency, within five working days. Where nobody
/// said whether it was planned, the later day is taken.
/// </summary>
public sealed class PlacementNoticeClock : ChildClock
{
    private const int EmergencyWorkingDays = 5;

    public static Setting Lapses { get; } = Setting.Number("placement-notice-lapses", "Notice of placement: days after which a late one is missed", 60, "days", "Local: the service decides");

    public override Rule Rule { get; } = new("Notice of the placement", "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Harm = Harm.Paper,
        Act = typeof(PlacementNotice),
        StoppedBy = "if the placement ends",
        LapsesAfter = Lapses,
        Settings = [Lapses],
    };

    public override string Needs => "notices of placement";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        var notices = child.Facts<PlacementNotice>();
        foreach (var (_, placement) in child.KnownPlacements)
        {
            var notice = First(notices, each => each.On, DateOnly.MinValue, such: each => placement.Is(each.Placement));
            var planned = placement.Said.FirstOrDefault()?.Fact.Planned == true && !(notice?.By.Said is PlacementNotice { Emergency: true });
            var owed = planned
                ? Owed("Notice of the placement", placement.From, $"before the planned placement of {placement.From.InWords()}", terms, placement.Began)
                : Owed("Notice of the placement", terms.Calendar.WorkingDaysAfter(placement.From, EmergencyWorkingDays).On, $"{EmergencyWorkingDays} working days after the placement of {placement.From.InWords()}", terms, placement.Began);
            yield return Once(child, terms, owed with { About = placement.Began }, placement.From, notice, placement.Until);
        }
    }
}
