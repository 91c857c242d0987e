using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A temporary approval was extended, once, as the assessment is not finished or a decision is challenged (2010 Regulations, regulation 25).</summary>
[Fact<HouseholdRecord>("temporary-extended", Title = "Temporary approval extended", Plain = true)]
public sealed record TemporaryExtended : Fact
{
    public const string Unfinished = "unfinished", Challenged = "challenged";

    /// <summary>Why it may be extended: eight weeks for an assessment that is not finished; until the outcome where a decision not to approve is challenged.</summary>
    public static CodeList Grounds { get; } = new("ground", new(Unfinished, "The assessment is not finished"), new(Challenged, "A decision not to approve them is challenged"));

    [Asks("When was the extension decided?", Named = "Date of the decision")]
    public DateOnly On { get; init; }

    [Asks("Who decided the extension, as the nominated officer?", From = Chosen.OfWorkers, Named = "Nominated officer")]
    public string By { get; init; } = "";

    [Asks("On which ground is the approval extended?", Named = "Ground")]
    public string Ground { get; init; } = "";

    [Asks("Why is the approval extended?", Hint = "What is not finished, what the panel thinks, and that the reviewing officer was told", Long = true)]
    public string Because { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<string> WorkersNamed => By.Length > 0 ? [By] : [];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Ground), Grounds, Ground)];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select the nominated officer") : Ground.Length == 0 ? (nameof(Ground), "Select on which ground the approval is extended") : Because.Trim().Length == 0 ? (nameof(Because), "Enter why the approval is extended") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<FosterApproval>().FirstOrDefault(each => each.Fact.Ground == FosterApproval.Temporary && each.Fact.Span.Covers(On)) is not { Fact: var approval } ? [new(nameof(On), "They had no temporary approval on that date")]
        : Terms.Of(county, today).Number(TemporaryApprovalClock.Weeks, approval.From) is var weeks && On > approval.From.PlusDays(weeks * 7) ? [new(nameof(On), $"The {weeks} weeks ended on {approval.From.PlusDays(weeks * 7).InWords()}: it cannot be extended after that")]
        : record.Facts<TemporaryExtended>().Any(each => each.Fact != this && record.Facts<FosterApproval>().Any(approval => approval.Fact.Ground == FosterApproval.Temporary && approval.Fact.Span.Covers(each.Fact.On) && approval.Fact.Span.Covers(On))) ? [new("", "This approval has already been extended once")] : [];

    public override string InWords => $"Temporary approval extended on {On.InWords()}: {Because.Trim()}";
}
