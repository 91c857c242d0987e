using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>The newest assessment of exploitation says high, or somebody fears that the child will hurt themselves.</summary>
public sealed class HighRiskWatch : Watch<ChildRecord>
{
    public override string Code => "high-risk";
    public override string Title => "At high risk";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms)
    {
        var today = terms.Today;
        if (!child.IsLookedAfterOn(today))
        {
            yield break;
        }

        if (child.Facts<ExploitationRisk>().Where(each => each.Fact.On <= today).MaxBy(each => each.Fact.On) is { Fact.Level: "high" } risk)
        {
            yield return new(Code, "High risk", Urgency.Know, $"High risk of exploitation, assessed {risk.Fact.On.InWords()}.{risk.Fact.Why.AsNextSentence()}", [risk]) { Since = risk.Fact.On };
        }

        foreach (var harm in child.Facts<Concern>().Where(each => each.Fact.Kind == "self-harm" && each.Fact.Span.Covers(today)))
        {
            yield return new(Code, "Self-harm", Urgency.Know, $"Self-harm, since {harm.Fact.From.InWords()}.{harm.Fact.Words.AsNextSentence()}", [harm]) { Since = harm.Fact.From };
        }
    }
}
