using Belong.Domain.Alerts;
using Belong.Domain.Governance;

namespace Belong.Domain.Children;

/// <summary>Only those named may open the record: whoever reads it must not speak of it to others.</summary>
public sealed class RestrictedWatch : Watch<ChildRecord>
{
    public override string Code => "restricted";
    public override string Title => "Restricted records";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.Facts<Restriction>().Take(1).Select(each => new Alert(Code, "Restricted", Urgency.Know, $"Only named people may open this record{(each.Fact.Reason.Length > 0 ? $": {each.Fact.Reason.TrimEnd('.')}" : "")}.", [each]));
}
