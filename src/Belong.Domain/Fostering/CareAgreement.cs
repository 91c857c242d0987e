using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The foster care agreement was signed: what the carers and the service promise each other (Fostering Services Regulations 2011, regulation 27 and Schedule 5).</summary>
[Fact<HouseholdRecord>("care-agreement", Title = "Foster care agreement", Plain = true)]
public sealed record CareAgreement : Fact
{
    [Asks("When was the agreement signed?", Named = "Date it was signed")]
    public DateOnly On { get; init; }

    [Asks("Who signed the agreement?", Hint = "Each carer, and who for the service")]
    public string Signed { get; init; } = "";

    [Asks("Does the agreement have a written fire plan for the home?")]
    public bool FirePlan { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Signed.Trim().Length == 0 ? (nameof(Signed), "Enter who signed it") : null;
    public override bool StandsFor(Fact other) => other is CareAgreement agreement && agreement.On == On;
    public override string InWords => $"Agreement signed on {On.InWords()} by {Signed.Trim()}{(FirePlan ? ", with a fire plan" : "")}";
}
