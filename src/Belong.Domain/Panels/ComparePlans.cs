using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>What became of an objective from one plan to the next.</summary>
public enum Became
{
    Same,
    New,
    Disappeared,
    Slipped,
    BroughtForward,
    Raised,
    Lowered,

    /// <summary>It was said to be done, and stands in the next plan again.</summary>
    DoneAndAgain,
}

/// <summary>One finding of a comparison, with both plans' words.</summary>
public sealed record PlanChange(Became Became, Entry<PlanObjective>? Before, Entry<PlanObjective>? Now, string Why);

/// <summary>
/// Sets two plans of a service side by side: objectives that disappeared, dates that slipped, numbers that were raised or lowered,
/// and what was said to be done and is there again. Objectives are the same where their words are much the same, whatever their numbers.
/// </summary>
public static class ComparePlans
{
    public static ImmutableArray<PlanChange> Of(BusinessPlanRecord before, BusinessPlanRecord now)
    {
        var matched = Matched(before.Facts<PlanObjective>(), now.Facts<PlanObjective>());
        var changes = ImmutableArray.CreateBuilder<PlanChange>();
        foreach (var old in before.Facts<PlanObjective>().OrderBy(each => each.Fact.Number, Numbers.Order))
        {
            var match = matched.GetValueOrDefault(old.FactId);
            var done = before.Facts<ObjectiveReview>().LastOrDefault(review => review.Fact.Objective == old.FactId)?.Fact;
            if (match is null)
            {
                changes.Add(new(Became.Disappeared, old, null, done is { Standing: "done" or "dropped" } ? $"{ObjectiveReview.Standings.Say(done.Standing)}: {done.Evidence}" : "No outcome is recorded, and the objective is not in the next plan"));
                continue;
            }

            var found = false;
            void Add(Became became, string why)
            {
                found = true;
                changes.Add(new(became, old, match, why));
            }

            if (done?.Standing == "done")
            {
                Add(Became.DoneAndAgain, $"Recorded as done on {done.On.InWords()}, but in the next plan again");
            }

            if (old.Fact.By is { } due && match.Fact.By is { } later && due != later)
            {
                Add(later > due ? Became.Slipped : Became.BroughtForward, $"{due.InWords()} became {later.InWords()}");
            }
            else if (old.Fact.By is { } was && match.Fact.By is null)
            {
                Add(Became.Slipped, $"Was due by {was.InWords()}, and now has no due date");
            }

            if (old.Fact.Aim is { } aim && match.Fact.Aim is { } other && aim != other && (old.Fact.AimOf == match.Fact.AimOf || match.Fact.AimOf.Length == 0))
            {
                Add(other > aim ? Became.Raised : Became.Lowered, $"{aim} became {other} {match.Fact.AimOf}".Trim());
            }

            if (!found)
            {
                changes.Add(new(Became.Same, old, match, ""));
            }
        }

        changes.AddRange(now.Facts<PlanObjective>().Where(each => !matched.ContainsValue(each)).OrderBy(each => each.Fact.Number, Numbers.Order).Select(each => new PlanChange(Became.New, null, each, "")));
        return changes.ToImmutable();
    }

    /// <summary>Each old objective with the new one most like it: the most alike first, then those that kept their number.</summary>
    private static Dictionary<FactId, Entry<PlanObjective>> Matched(IEnumerable<Entry<PlanObjective>> before, IReadOnlyCollection<Entry<PlanObjective>> now)
    {
        var matched = new Dictionary<FactId, Entry<PlanObjective>>();
        foreach (var (old, next, _) in before.SelectMany(old => now.Select(next => (Old: old, Next: next, Likeness: Likeness(old.Fact, next.Fact)))).Where(pair => pair.Likeness >= 0.6)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old.Fact.Number != pair.Next.Fact.Number))
        {
            if (!matched.ContainsKey(old.FactId) && !matched.ContainsValue(next))
            {
                matched.Add(old.FactId, next);
            }
        }

        return matched;
    }

    /// <summary>What part of the shorter one's words the two share; one word in common is chance.</summary>
    private static double Likeness(PlanObjective a, PlanObjective b)
    {
        var (x, y) = (Words(a.Words), Words(b.Words));
        var shared = x.Intersect(y).Count();
        return shared < 2 && !(shared == 1 && x.Count == 1 && y.Count == 1) ? 0 : (double)shared / Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Words(string text) => [.. text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '’', '\'', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && word is not ("the" or "and" or "for" or "with" or "each" or "into"))];
}
