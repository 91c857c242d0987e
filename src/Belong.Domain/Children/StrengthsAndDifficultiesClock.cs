using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Every year each child aged 4 to 16 in care for a year has a strengths and difficulties score.</summary>
public sealed class StrengthsAndDifficultiesClock : ChildClock
{
    public static Setting Months { get; } = Setting.Number("sdq-months", "Strengths and difficulties questionnaire", 12, "months", "SSDA903 guidance: once a year");

    public override Rule Rule { get; } = new("Strengths and difficulties questionnaire", "SSDA903 guidance, table OC2: aged 4 to 16, in care for twelve months", Standing.Guidance, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(StrengthsAndDifficulties),
        StoppedBy = "at the 17th birthday, or if the child ceases to be looked after",
        EndsWithCare = true,
        Settings = [Months],
    };

    public override string Needs => "strengths and difficulties scores";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        if (child.BornOn is not { } born)
        {
            yield break;
        }

        var (four, seventeen) = (Age.Birthday(born, 4), Age.Birthday(born, 17));
        foreach (var care in child.PeriodsOfCare)
        {
            var from = care.From > four ? care.From : four;
            DateOnly? until = care.Until < seventeen ? care.Until : seventeen;
            if (from >= until || from > terms.Today)
            {
                continue;
            }

            var scores = child.Facts<StrengthsAndDifficulties>().Where(each => each.Fact.On >= from && each.Fact.On <= until).DistinctBy(each => each.Fact.On).OrderBy(each => each.Fact.On);
            foreach (var duty in Yearly.Of(this, child, terms, care, Months, "Strengths and difficulties score", "score", Needs, scores.Select(each => (each.Fact.On, (Entry)each)), from, until <= terms.Today || care.Until is not null ? until : null))
            {
                yield return duty;
            }
        }
    }
}
