using System.Globalization;
using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child is missing, or away without authorisation, and not yet back.</summary>
public sealed class MissingWatch : Watch<ChildRecord>
{
    public override string Code => "missing";
    public override string Title => "Missing or away";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.Facts<MissingEpisode>().Where(each => each.Fact.Span.IsOpen && each.Fact.From <= terms.Today && !(child.BornOn is { } born && Age.Birthday(born, 18) <= terms.Today)).Select(each => new Alert(Code, each.Fact.Code == "A" ? "Away" : "Missing", Urgency.Act, Says(each.Fact), [each])
        {
            Since = each.Fact.From,
            SinceAt = each.Fact.LeftAt,
            Runs = true,
            EndedBy = typeof(RecordReturn),
        });

    private static string Says(MissingEpisode missing) => string.Join(" ", new[]
    {
        missing.Circumstances.AsSentence(),
        missing.Risk.Length > 0 ? $"Risk: {MissingEpisode.Risks.Say(missing.Risk).ToLowerInvariant()}.{missing.WhyRisk.AsNextSentence()}" : "Risk not assessed.",
        missing.PoliceToldOn is { } told ? $"Police told {told.InWords()}{(missing.PoliceToldAt is { } at ? $" at {at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "")}{(missing.PoliceReference.Length > 0 ? $", reference {missing.PoliceReference}" : "")}."
            : missing.PoliceReference.Length > 0 ? $"Police reference {missing.PoliceReference}." : "Police: not recorded as told.",
    }.Where(each => each.Length > 0));
}
