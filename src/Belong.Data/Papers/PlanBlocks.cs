using System.Collections.Immutable;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance.Papers;

namespace Belong.Data.Papers;

/// <summary>A business plan as a paper: its targets, their objectives, and how each was last found to stand.</summary>
public static class PlanBlocks
{
    public static IEnumerable<Block> Of(BusinessPlanRecord plan)
    {
        var head = plan.Facts<BusinessPlan>().LastOrDefault()?.Fact;
        if (head is null)
        {
            yield break;
        }

        yield return new Paragraph([new Run(head.InWords, Strong: true)]);
        if (head.Vision.Length > 0)
        {
            yield return new Paragraph(Run.Plain(head.Vision));
        }

        foreach (var target in plan.Facts<PlanTarget>().OrderBy(each => each.Fact.Number))
        {
            yield return new Heading(2, Run.Plain($"Target {target.Fact.Number}: {target.Fact.Words}{(target.Fact.Standard.Length > 0 ? $" ({target.Fact.Standard})" : "")}"));
            var objectives = plan.Facts<PlanObjective>().Where(each => each.Fact.Number.Split('.')[0] == $"{target.Fact.Number}").OrderBy(each => each.Fact.Number, Numbers.Order).ToList();
            if (objectives.Count > 0)
            {
                yield return new Grid(
                    "",
                    [Run.Plain("No"), Run.Plain("Objective"), Run.Plain("Owners"), Run.Plain("By when"), Run.Plain("Progress")],
                    [.. objectives.Select(each => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(each.Fact.Number), Run.Plain(each.Fact.Words + (each.Fact.Aim is { } aim ? $": {aim} {each.Fact.AimOf}" : "")), Run.Plain(each.Fact.Owners), Run.Plain(each.Fact.By is { } by ? $"{by.InWords()}" : each.Fact.When), Run.Plain(plan.Facts<ObjectiveReview>().LastOrDefault(review => review.Fact.Objective == each.FactId)?.Fact.InWords ?? "Not reviewed yet")])]);
            }
        }
    }
}
