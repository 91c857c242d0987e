using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Workforce;
using static Belong.Web.House.Permission;

namespace Belong.Web.House;

/// <summary>Who keeps which plain facts of records that are no child's, and where their pages lead back: it reads like a policy.</summary>
public static class Keeping
{
    private static readonly Type[] ClocksRunBy = [typeof(DayOff), typeof(RecordedSince), typeof(SchoolTerm)], Strategy = [typeof(SufficiencyStrategy), typeof(SufficiencyChallenge), typeof(SufficiencyMeasure), typeof(SufficiencyLever)];

    public static Permission Needs(FactKind kind) => kind.On?.Type switch
    {
        { } on when on == typeof(PanelRecord) => ServePanels,
        { } on when on == typeof(BusinessPlanRecord) => KeepPlans,

        // What clocks run by is the council's to decide, the strategy whoever keeps the measures', the rest the reviewing service's.
        _ when ClocksRunBy.Contains(kind.Type) => ChangeSettings,
        _ when IsOfStrategy(kind) => KeepMeasures,
        _ => RunReviewingService,
    };

    public static string Back(Record record, FactKind? kind) => record switch
    {
        WorkerRecord worker => $"/reviewing/people/{worker.WorkerId}",
        PanelRecord => $"/panels/{record.Id}",
        BusinessPlanRecord => $"/plans/{record.Id}",
        _ when kind is not null && ClocksRunBy.Contains(kind.Type) => "/settings",
        _ when kind is not null && IsOfStrategy(kind) => "/scorecards/sufficiency",
        _ => "/reviewing/service",
    };

    /// <summary>Whether a kind is part of the sufficiency strategy.</summary>
    public static bool IsOfStrategy(FactKind kind) => Strategy.Contains(kind.Type);
}
