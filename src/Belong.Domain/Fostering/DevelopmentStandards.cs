using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The carers have shown that they meet the training, support and development standards: one workbook a household.</summary>
[Fact<HouseholdRecord>("development-standards", Title = "Training, support and development standards met", Plain = true)]
public sealed record DevelopmentStandards : Fact
{
    [Asks("When was the workbook signed off?", Named = "Date it was signed off")]
    public DateOnly On { get; init; }

    [Asks("Who signed the workbook off?", From = Chosen.OfWorkers)]
    public string By { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<string> WorkersNamed => By.Length > 0 ? [By] : [];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select who signed it off") : null;
    public override bool StandsFor(Fact other) => other is DevelopmentStandards;
    public override string InWords => $"Training, support and development standards met, signed off {On.InWords()}";
}
