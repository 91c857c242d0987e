using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>Whoever visits an adult or tells them anything must know something first.</summary>
public sealed class CautionWatch : Watch<AdultRecord>
{
    public override string Code => "caution";
    public override string Title => "Caution";

    protected override IEnumerable<Alert> Look(AdultRecord adult, Terms terms) =>
        adult.CautionsOn(terms.Today).Select(each => new Alert(Code, "Caution", Urgency.Know, each.Fact.Words.AsSentence(), [each]) { Since = each.Fact.From });
}
