using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>An officer who could take a child, and what speaks for it.</summary>
/// <param name="Children">How many children the officer has.</param>
/// <param name="Points">The higher, the better placed; each reason says what it gave.</param>
public sealed record Suggestion(WorkerRecord Worker, int Children, int FullTime, int Points, ImmutableArray<string> Reasons)
{
    public string InWords => $"{Children} children at {FullTime.InHundredths()} FTE{(Reasons.IsEmpty ? "" : $"; {string.Join(", ", Reasons)}")}";
}

/// <summary>
/// Puts reviewing officers in order for one child: who officer of a brother or sister (40 points), who had the child before (40),
/// room under the standard (up to 30), the child's area (20), each lead role that matters here (10), and less for whoever
/// is away (15). The manager decides.
/// </summary>
public static class SuggestOfficers
{
    public static Governance.Setting Standard { get; } = Governance.Setting.Number("officer-caseload", "Children to each full-time reviewing officer, at most", 70, "children", "Guidance, read at second hand: 50 to 70", 1, 200);
    public static Governance.Setting Least { get; } = Governance.Setting.Number("officer-caseload-least", "Children to each full-time reviewing officer, at least", 50, "children", "Guidance, read at second hand: 50 to 70", 1, 200);

    public static ImmutableArray<Suggestion> For(ChildRecord child, County county, DateOnly day)
    {
        var standard = Terms.Of(county, day).Number(Standard, day);
        var loads = county.Children.Where(each => each.IsLookedAfterOn(day)).Select(each => each.ReviewingOfficerOn(day)?.Fact.Officer).OfType<string>().CountBy(officer => officer).ToDictionary(StringComparer.Ordinal);
        var had = child.Facts<ReviewingOfficer>().Select(each => each.Fact.Officer).ToHashSet(StringComparer.Ordinal);
        var siblings = child.Siblings.Select(county.Child).Select(each => each?.ReviewingOfficerOn(day)?.Fact.Officer).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var now = child.ReviewingOfficerOn(day)?.Fact.Officer;
        var team = child.AllocationOn(day)?.Fact.Team;

        // The area whose officers have most of the team's children.
        var area = team is not { Length: > 0 } ? null : county.Children.Where(each => each.IsLookedAfterOn(day) && each.AllocationOn(day)?.Fact.Team == team).Select(each => each.ReviewingOfficerOn(day) is { } officer ? county.Worker(officer.Fact.Officer)?.WorksOn(day)?.Fact.Area : null)
            .OfType<string>().CountBy(each => each).OrderByDescending(each => each.Value).Select(each => each.Key).FirstOrDefault();

        return
        [
            .. from worker in county.Workers
               let post = worker.WorksOn(day)
               where post?.Fact.Post == Post.ReviewingOfficer && worker.WorkerId != now
               let fullTime = worker.FullTimeOn(day)
               where fullTime > 0
               let children = loads.GetValueOrDefault(worker.WorkerId)
               let reasons = Reasons(worker, post.Fact, children, fullTime).ToImmutableArray()
               select new Suggestion(worker, children, fullTime, reasons.Sum(reason => reason.Points), [.. reasons.Select(reason => reason.Words)]) into suggestion
               orderby suggestion.Points descending, suggestion.Children * 100 / suggestion.FullTime, suggestion.Worker.WorkerId
               select suggestion,
        ];

        IEnumerable<(string Words, int Points)> Reasons(WorkerRecord worker, Employment post, int children, int fullTime)
        {
            if (siblings.Contains(worker.WorkerId))
            {
                yield return ("officer of a brother or sister", 40);
            }

            if (had.Contains(worker.WorkerId))
            {
                yield return ("previously this child’s officer", 40);
            }

            var room = (standard * fullTime / 100) - children;
            if (room > 0)
            {
                yield return ($"capacity for {room}", Math.Min(30, room));
            }
            else
            {
                yield return ("at or above the guide", 0);
            }

            if (area is not null && post.Area == area)
            {
                yield return ($"works in {area}", 20);
            }

            foreach (var lead in worker.LeadsOn(day).Where(lead => Matters(lead.Fact.Theme)))
            {
                yield return ($"leads on {LeadRole.Themes.Say(lead.Fact.Theme).ToLowerInvariant()}", 10);
            }

            if (worker.IsAwayOn(day))
            {
                yield return ("away today", -15);
            }
        }

        bool Matters(string theme) => theme switch
        {
            "asylum" => child.IsUnaccompaniedOn(day),
            "disability" => !child.Facts<People.Disability>().IsEmpty,
            "adoption" => child.LegalStatusOn(day)?.Fact.Code == "E1" || child.PermanencePlanOn(day)?.Fact.Option == "ADOPTION",
            "with-parents" => child.PlacementOn(day)?.Fact.Code == "P1",
            "missing" => child.Facts<MissingEpisode>().Any(missing => missing.Fact.From > day.AddYears(-1)),
            _ => false,
        };
    }
}
