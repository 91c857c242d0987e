using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Performance.Scorecards;

public sealed class YouthJusticeCohort : Scorecard
{
    public override string Code => "youth-justice";
    public override string Title => "Youth justice cohort";
    public override string Purpose => "For the youth justice board: children in care with whom the service works. Its whole caseload is the service’s own figure, listed with the external figures.";
    public override PeriodKind Every => PeriodKind.Quarter;
    public override int Order => 8;

    public override ImmutableArray<ScorecardPart> PartsFor(County county) =>
    [
        new("Children in care open to youth justice", [new("open-to-youth-justice"), .. Domain.Children.YouthJustice.Disposals.Codes.Select(code => new ScorecardLine("open-to-youth-justice", code.Value, code.Meaning))])
        {
            Tables = [new("By ethnicity", "open-to-youth-justice", Breakdown.Ethnicity), new("By age", "open-to-youth-justice", Breakdown.Age), new("By kind of placement", "open-to-youth-justice", Breakdown.Placement), new("Citizen and unaccompanied", "open-to-youth-justice", Breakdown.Asylum)],
        },
    ];
}
