using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Somebody must not learn where the child lives.</summary>
public sealed class AddressWithheldWatch : Watch<ChildRecord>
{
    public override string Code => "address-withheld";
    public override string Title => "Address withheld";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.AddressWithheldOn(terms.Today).Select(each => new Alert(
            Code, "Address withheld", Urgency.Know, $"{each.Fact.Whom} must not know where {child.CalledName} lives: {AddressWithheld.Grounds.Say(each.Fact.Ground).ToLowerInvariant()}.{each.Fact.Care.AsNextSentence()}", [each])
        { Since = each.Fact.From });
}
