using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer is told promptly of every move, the most frequent of the significant changes.</summary>
public sealed class OfficerToldOfMoveClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-officer-told-of-move-within", "Reviewing officer told of a move", 2, "working days", "Local: promptly of every significant change");

    public override Rule Rule { get; } = new("Reviewing officer told of a move", "Local standard", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Paper,
        Act = typeof(ServiceTold),
        StoppedBy = "if the child moves again or ceases to be looked after, or when the next review is held",
        EndsWithCare = true,
        Settings = [Within],
    };

    public override string Needs => "notices to the reviewing service";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            CountedPlacement? before = null;
            var told = new HashSet<FactId>();
            foreach (var (_, placement) in child.KnownPlacements.Where(each => ReferenceEquals(each.Care, care)))
            {
                if (before is not { } last)
                {
                    before = placement;
                    continue;
                }

                // A planned move may be told of beforehand, but one notice is of one move, the first that it can be of.
                var since = placement.From.PlusDays(-14) > last.From ? placement.From.PlusDays(-14) : last.From.PlusDays(1);
                before = placement;
                var notice = First(child.Facts<ServiceTold>().RemoveAll(each => told.Contains(each.FactId)), each => each.On, since, placement.Until, each => each.Of == "move");
                if (notice is { } of)
                {
                    told.Add(of.By.FactId);
                }

                var days = terms.Number(Within, placement.From);
                var owed = Owed("Tell the reviewing officer of the move", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the move of {placement.From.InWords()}", terms, placement.Began);

                // At the next review the officer knows: telling them after it gains nothing.
                var reviewed = child.Reviews.Select(review => review.Fact.HeldOn).Where(held => held > placement.From).Select(held => (DateOnly?)held).Min();
                yield return Once(child, terms, owed, placement.From, notice, placement.Until is { } until && !(reviewed < until) ? until : reviewed);
            }
        }
    }
}
