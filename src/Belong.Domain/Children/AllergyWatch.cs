using Belong.Domain.Alerts;
using Belong.Domain.Governance;

namespace Belong.Domain.Children;

/// <summary>The child has allergies, by the newest there is about them.</summary>
public sealed class AllergyWatch : Watch<ChildRecord>
{
    public override string Code => "allergy";
    public override string Title => "Allergies";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.Facts<Allergies>().Where(each => each.Fact.On <= terms.Today).MaxBy(each => each.Fact.On) is { Fact.Any: "yes" } allergic
            ? [new(Code, "Allergy", Urgency.Know, $"{allergic.Fact.InWords}.", [allergic])]
            : [];
}
