using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer froze a decision until a review.</summary>
public sealed class FrozenWatch : Watch<ChildRecord>
{
    public override string Code => "frozen";
    public override string Title => "Frozen until a review";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.FrozenOn(terms.Today).Select(each => new Alert(Code, "Frozen", Urgency.Know, $"{each.Fact.InWords.TrimEnd('.')}.", [each]) { Since = each.Fact.From, EndedBy = typeof(LiftFreeze) });
}
