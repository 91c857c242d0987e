using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A temporary approval was made longer, once, as the assessment is not finished or a decision is challenged (2010 Regulations, regulation 25).</summary>
[Fact<HouseholdRecord>("temporary-extended", Title = "Temporary approval extended", Plain = true)]
public sealed record TemporaryExtended : Fact
{
    [Asks("When was the extension decided?", Named = "Date of the decision")]
    public DateOnly On { get; init; }

    [Asks("Who decided the extension, as the nominated officer?", From = Chosen.OfWorkers, Named = "Nominated officer")]
    public string By { get; init; } = "";

    [Asks("Why is the approval made longer?", Hint = "What is not finished, what the panel thinks, and that the reviewing officer was told", Long = true)]
    public string Because { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<string> WorkersNamed => By.Length > 0 ? [By] : [];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select the nominated officer") : Because.Trim().Length == 0 ? (nameof(Because), "Enter why it is made longer") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<FosterApproval>().All(each => each.Fact.Ground != FosterApproval.Temporary || !each.Fact.Span.Covers(On)) ? [new(nameof(On), "They had no temporary approval on that date")]
        : record.Facts<TemporaryExtended>().Any(each => each.Fact != this && record.Facts<FosterApproval>().Any(approval => approval.Fact.Ground == FosterApproval.Temporary && approval.Fact.Span.Covers(each.Fact.On) && approval.Fact.Span.Covers(On))) ? [new("", "It was made longer already, and can be only once")] : [];

    public override string InWords => $"Temporary approval extended on {On.InWords()}: {Because.Trim()}";
}
