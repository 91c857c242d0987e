using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Children;

/// <summary>Whether immunisations are up to date is asked afresh each year, for the return asks it at 31 March.</summary>
public sealed class ImmunisationClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("immunisation-months", "Immunisations checked", 12, "months", "The return asks at each 31 March whether they are up to date");

    public override Rule Rule { get; } = new("Immunisations checked", "SSDA903 guidance, table OC2: up to date at 31 March", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Immunisations),
        Settings = [Months],
    };

    public override string Needs => "immunisations";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            var looks = child.Facts<Immunisations>().Where(each => care.Span.Covers(each.Fact.On)).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Immunisations checked", "check", Needs, looks.Select(each => (each.Fact.On, (Entry)each))))
            {
                yield return duty;
            }
        }
    }
}
