using Belong.Domain.Children;

namespace Belong.Data.Demo;

/// <summary>The first worker of a life, whoever took over the desk since, and for some another team's desk after the first months.</summary>
internal static class Allocations
{
    public static void Tell(Life life)
    {
        var team = Staff.ManagerOf(life.Desk.Team);
        Allocate(life.From, life.Desk, "FCONTA");
        if (life.Lead is null && life.Random.Chance(30) && life.From.AddDays(life.Random.Next(60, 260)).OrNext() is var transferred && transferred < life.Last.AddDays(-20))
        {
            life.HandOver(Staff.AnotherDesk(life.Desk, life.Random), transferred);
        }

        foreach (var (day, desk, reason) in Changes().Where(change => change.Day > life.From && change.Day < life.Last).OrderBy(change => change.Day))
        {
            Allocate(day, desk, reason);
        }

        IEnumerable<(DateOnly Day, Desk Desk, string Reason)> Changes()
        {
            foreach (var tenure in life.Desk.Held.Where(tenure => tenure.From < life.HandedOver))
            {
                yield return (tenure.From, life.Desk, "LEFTRL");
            }

            if (life.LaterDesk is { } later)
            {
                yield return (life.HandedOver, later, "TSPROC");
                foreach (var tenure in later.Held.Where(tenure => tenure.From > life.HandedOver))
                {
                    yield return (tenure.From, later, "LEFTRL");
                }
            }
        }

        void Allocate(DateOnly day, Desk desk, string reason) => life.Do(
            day,
            3,
            new AllocateWorker(life.Child)
            {
                From = day,
                Worker = desk.On(day).Id,
                Team = desk.Team,
                Reason = reason,
                HandOver = reason == "FCONTA" ? "" : life.Random.Pick($"Both workers saw {life.Called} together. The plan and the dates to come were gone through.", $"{life.Called} was told a week before. What {life.He.ToLowerInvariant()} worries about is in the last visit.", "The file was read together; open decisions of the last review are listed in the chronology."),
            },
            team);
    }
}
