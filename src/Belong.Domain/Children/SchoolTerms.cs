using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

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
        public SchoolTerms SchoolTerms => terms.Once(typeof(SchoolTerms), static council => new SchoolTerms(council.Facts<SchoolTerm>().Select(entry => entry.Fact)));
    }
}
