using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The personal education plan is begun within ten working days of becoming looked after, so that the first review has it.</summary>
public sealed class EducationPlanClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("education-plan-within", "Personal education plan begun after becoming looked after", 10, "working days", "Read in local procedures; working days, not school days");

    /// <summary>The age from which there is a plan: nursery. It ends with care, at 18 at the latest.</summary>
    public static Setting FromAge { get; } = Setting.Number("education-plan-from-age", "Personal education plan from age", 3, "years", "Local procedures: from nursery", 0, 18);

    public override Rule Rule { get; } = new("Personal education plan begun", "2010 Regulations, regulation 5; Promoting the education of looked-after children", Standing.Guidance, InForce.CarePlanning)
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
            var owed = Owed("Personal education plan begun", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From:d MMMM yyyy}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<PersonalEducationPlan>(), each => each.On, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}

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
        StoppedBy = "the next term, or the child ceasing to be looked after",
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
                var owed = Owed("Education plan reviewed this term", term.Last, $"the term of {term.From:d MMMM yyyy} to {term.Last:d MMMM yyyy}, through which the child is in care", terms, care.Because[0]) with { Turn = turn };
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

/// <summary>The terms of the county's schools: those said, and where none are said those that end with December, March and July.</summary>
public sealed class SchoolTerms(IEnumerable<SchoolTerm> said)
{
    private readonly List<DateSpan> told = [.. said.Where(term => term.Until is not null).Select(term => term.Span).OrderBy(span => span.From)];

    /// <summary>Terms that touch the days, each with a number that stays its own.</summary>
    public IEnumerable<(DateSpan Term, int Turn)> From(DateOnly from, DateOnly until)
    {
        for (var year = from.Year - 1; year <= until.Year; year++)
        {
            // A third of the year of which terms were told has those, be they one or two; the others have the ordinary one.
            foreach (var (ordinary, third) in Ordinary(year).Select((span, i) => (span, i)))
            {
                var known = told.FindAll(each => each.From.Year == year && Third(each.From) == third);
                foreach (var (term, part) in (known.Count > 0 ? known : [ordinary]).Select((span, i) => (span, i)))
                {
                    if (term.From <= until && term.Last >= from)
                    {
                        yield return (term, (part * 10_000) + (year * 3) + third);
                    }
                }
            }
        }
    }

    /// <summary>The first day of the term after a day.</summary>
    public DateOnly After(DateOnly day) => From(day.PlusDays(1), day.PlusDays(200)).Select(each => each.Term.From).First(from => from > day);

    private static int Third(DateOnly day) => day.Month < 4 ? 0 : day is { Month: < 8 } or { Month: 8, Day: < 15 } ? 1 : 2;

    private static DateSpan[] Ordinary(int year) =>
        [new(new DateOnly(year, 1, 4), new DateOnly(year, 3, 31)), new(new DateOnly(year, 4, 15), new DateOnly(year, 7, 22)), new(new DateOnly(year, 9, 1), new DateOnly(year, 12, 20))];
}

/// <summary>The county's school terms among the terms of a reading.</summary>
public static class SchoolTermsOfTerms
{
    extension(Terms terms)
    {
        public SchoolTerms SchoolTerms => terms.Keep(typeof(SchoolTerms), static council => new SchoolTerms(council.Facts<SchoolTerm>().Select(entry => entry.Fact)));
    }
}
