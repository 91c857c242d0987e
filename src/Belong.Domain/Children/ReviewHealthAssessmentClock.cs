using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// After the first, at least every six months before the fifth birthday and every twelve after. Where six months lead
/// past the fifth birthday it is twelve.
/// </summary>
public sealed class ReviewHealthAssessmentClock : ChildClock
{
    public static Setting UnderFive { get; } = Setting.Number("review-health-under-five", "Review health assessment before the fifth birthday", 6, "months", "Read in local procedures that quote the statutory guidance");
    public static Setting Older { get; } = Setting.Number("review-health-older", "Review health assessment after the fifth birthday", 12, "months", "Read in local procedures that quote the statutory guidance");

    public override Rule Rule { get; } = new("Review health assessment", "2010 Regulations, regulation 7; Promoting the health and wellbeing of looked-after children", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(RecordHealthAssessment),
        Settings = [UnderFive, Older],
    };

    public override string Needs => "health assessments";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            // In care since before assessments are known: one is due a year after that at most.
            var since = child.KnownFrom(Needs, terms);
            Duty? owed = care.From < since ? Owed("Review health assessment", since.Value.PlusMonths(terms.Number(Older, since.Value)), $"{terms.Number(Older, since.Value)} months at most after {since.Value.InWords()}, from when assessments are known", terms, care.Because) : null;
            foreach (var assessment in child.Facts<HealthAssessment>().Where(each => care.Span.Covers(each.Fact.HeldOn)).DistinctBy(each => each.Fact.HeldOn).OrderBy(each => each.Fact.HeldOn))
            {
                if (owed is not null)
                {
                    yield return owed.Met(assessment.Fact.HeldOn, assessment);
                }

                var held = assessment.Fact.HeldOn;
                var young = terms.Number(UnderFive, held);
                var months = child.BornOn is { } born && held.PlusMonths(young) < Age.Birthday(born, 5) ? young : terms.Number(Older, held);
                owed = Owed("Review health assessment", held.PlusMonths(months), $"{months} months after the health assessment of {held.InWords()}", terms, assessment);
            }

            if (owed is not null)
            {
                yield return care.Until is { } until ? owed.Stopped(until) : owed;
            }
        }
    }
}
