using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Children;

/// <summary>The child's teeth are checked at least once a year, first within a year of coming into care.</summary>
public sealed class DentalClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("dental-months", "Dental check", 12, "months", "Practice; the return counts checks in the year to 31 March");

    public override Rule Rule { get; } = new("Dental check", "Statutory guidance on health, read through the return (table OC2)", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(DentalCheck),
        Settings = [Months],
    };

    public override string Needs => "dental checks";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            var checks = child.Facts<DentalCheck>().Where(each => care.Span.Covers(each.Fact.On)).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Dental check", "dental check", Needs, checks.Select(each => (each.Fact.On, (Entry)each))))
            {
                yield return duty;
            }
        }
    }
}
