using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class HealthAndEducation : Scorecard
{
    public override string Code => "health-and-education";
    public override string Title => "Health and education";
    public override string Purpose => "For the designated doctor and the virtual school head.";
    public override PeriodKind Every => PeriodKind.Quarter;
    public override int Order => 9;
    public override ImmutableArray<Breakdown> NarrowedBy => [Breakdown.District, Breakdown.Team];

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("Health", [new("initial-health-assessments-on-time"), new("health-assessment-rate"), new("dental-check-rate"), new("immunisation-rate"), new("average-sdq")]) { Words = "If no benchmark is shown, none counts the same thing." },
        new("Education", [new("education-plans-on-time"), new("education-plans-each-term")]),
    ];
}
