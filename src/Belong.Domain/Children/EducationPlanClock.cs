using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The personal education plan is begun within ten working days of becoming looked after, so that the first review has it.</summary>
public sealed class EducationPlanClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("education-plan-within", "Personal education plan started after becoming looked after", 10, "working days", "Read in local procedures; working days, not school days");

    /// <summary>The age from which there is a plan: nursery. It ends with care, at 18 at the latest.</summary>
    public static Setting FromAge { get; } = Setting.Number("education-plan-from-age", "Personal education plan from age", 3, "years", "Local procedures: from nursery", 0, 18);

    public override Rule Rule { get; } = new("Personal education plan started", "2010 Regulations, regulation 5; Promoting the education of looked-after children", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(PersonalEducationPlan),
        Settings = [Within, FromAge],
    };

    public override string Needs => "education plans";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen && child.BornOn is { } born && Age.On(born, care.From) >= terms.Number(FromAge, care.From)))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Personal education plan started", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From.InWords()}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<PersonalEducationPlan>(), each => each.On, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}
