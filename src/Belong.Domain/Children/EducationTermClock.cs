using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// The plan is reviewed in every term through the whole of which a child of school age is in care. Terms are those the
/// council has said; without them they end with December, March and July.
/// </summary>
public sealed class EducationTermClock : ChildClock
{
    public override Rule Rule { get; } = new("Personal education plan reviewed each term", "Promoting the education of looked-after children, read in local procedures", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(PersonalEducationPlan),
        StoppedBy = "when the next term starts, or if the child ceases to be looked after",
        EndsWithCare = true,
        Settings = [EducationPlanClock.FromAge],
    };

    public override string Needs => "education plans";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        if (child.BornOn is not { } born || child.PeriodsOfCare.IsEmpty || child.KnownFrom(Needs, terms) is not { } known)
        {
            yield break;
        }

        var first = Age.Birthday(born, terms.Number(EducationPlanClock.FromAge, born));
        var last = Age.Birthday(born, 18);
        foreach (var care in child.PeriodsOfCare)
        {
            var from = Latest(care.From, first, known, Rule.InForce.From);
            var until = care.Until < terms.Today ? care.Until.Value : terms.Today;
            foreach (var (term, turn) in terms.SchoolTerms.From(from, until))
            {
                // In care from its first day. A child who leaves care in the course of it needs none any more.
                if (term.From < from || term.From > until || term.Last > last)
                {
                    continue;
                }

                var done = First(child.Facts<PersonalEducationPlan>(), each => each.On, term.From, term.Last.PlusDays(1));
                var late = done is null ? First(child.Facts<PersonalEducationPlan>(), each => each.On, term.Last.PlusDays(1), terms.SchoolTerms.After(term.Last)) : null;
                var owed = Owed("PEP reviewed this term", term.Last, $"the term of {term.From.InWords()} to {term.Last.InWords()}, through which the child is in care", terms, care.Because[0]) with { Turn = turn };
                // What was not reviewed before the next term began never was: that term asks for its own.
                var next = terms.SchoolTerms.After(term.Last);
                yield return care.Until < term.Last ? owed.Stopped(care.Until)
                    : (done ?? late) is { } met ? owed.Met(met.On, met.By)
                    : care.Until < next ? owed.Stopped(care.Until)
                    : next <= terms.Today ? owed.Stopped(next)
                    : owed;
            }
        }
    }

    private static DateOnly Latest(params ReadOnlySpan<DateOnly> days)
    {
        var latest = days[0];
        foreach (var day in days)
        {
            latest = day > latest ? day : latest;
        }

        return latest;
    }
}
