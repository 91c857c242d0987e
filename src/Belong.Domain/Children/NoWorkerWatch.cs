using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child in care has no social worker. Where allocations are not recorded here nobody can say so.</summary>
public sealed class NoWorkerWatch : Watch<ChildRecord>
{
    public override string Code => "no-worker";
    public override string Title => "No social worker";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms)
    {
        if (child.CareOn(terms.Today) is not { Until: null } care || child.AllocationOn(terms.Today) is not null || (child.CameFromReturn && child.Facts<Allocation>().IsEmpty))
        {
            return [];
        }

        var last = child.Facts<Allocation>().Where(each => each.Fact.Until < terms.Today && each.Fact.Until >= care.From).MaxBy(each => each.Fact.Until);
        return [new(Code, "No social worker", Urgency.Act, last is { Fact.Until: { } until } ? $"Nobody has been allocated since {until.InWords()}." : $"Nobody has been allocated since care began on {care.From.InWords()}.", last is null ? care.Because : [last])
        {
            Since = last?.Fact.Until?.PlusDays(1) ?? care.From,
            Runs = true,
            EndedBy = typeof(AllocateWorker),
        }];
    }
}
