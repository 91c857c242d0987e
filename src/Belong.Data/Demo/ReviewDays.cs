using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>The reviews of a life, each on its day or some days before, by the timetable of the law; another begins with leave to place for adoption.</summary>
internal static class ReviewDays
{
    public static IEnumerable<ToldReview> Of(Life life)
    {
        if (life.Lead is { } lead && lead.From == life.From)
        {
            // Brothers and sisters who live together are reviewed on one day.
            foreach (var review in lead.Reviews.Where(review => review.Day < life.Last))
            {
                yield return new(life, review.Day, review.Due) { Kind = review.Kind, With = review };
            }

            yield break;
        }

        var turns = new Queue<(DateOnly On, bool Placed)>(
            life.Orders.Where(order => order.Code == "E1").Select(order => (order.On, false)).Concat(life.Homes.Where(home => home.Home.Code[0] == 'A').Take(1).Select(home => (home.From, true))).OrderBy(turn => turn.Item1));
        var due = WorkCalendar.England.WorkingDaysAfter(life.From, 20).On;
        var months = 3;
        for (DateOnly? last = null; ;)
        {
            var held = due.AddDays(-life.Random.Next(0, 12)).OrBefore();
            held = WorkingDays.Later(held, (last ?? life.From).AddDays(1));
            if (last is not null && turns.Count > 0 && turns.Peek().On <= held)
            {
                var (on, placed) = turns.Dequeue();
                (due, months) = placed ? (on.AddDays(28), 3) : (on.AddMonths(3), 6);
                continue;
            }

            if (held >= life.Last)
            {
                yield break;
            }

            while (turns.Count > 0 && turns.Peek().On <= held)
            {
                months = turns.Dequeue().Placed ? 3 : 6;
            }

            yield return new(life, held, due) { Kind = last is null ? "initial" : "subsequent" };
            last = held;
            due = held.AddMonths(months);
            months = 6;
        }
    }
}
