using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Web.House;

namespace Belong.Web.Pages.Reviewing;

/// <summary>The reviewing service itself: its meetings and seats, its aims with their evidence, what inspectors expect, surveys, thematic reviews.</summary>
[Needs(Permission.SeeReviewing)]
public sealed class ServiceModel(TheHouse house) : BelongPage(house)
{
    public CouncilRecord Council => County.Council;

    public bool MayKeep => KnownAt is null && Me.May(Permission.RunReviewingService);

    /// <summary>Each kind of meeting: the last one, and by when the next is due at its pace.</summary>
    public IEnumerable<(string Kind, Entry<ServiceMeeting>? Last, Entry<ServiceMeeting>? Next, DateOnly? DueBy)> Meetings =>
        from code in ServiceMeeting.Kinds.Codes
        let all = Council.Facts<ServiceMeeting>().Where(each => each.Fact.Kind == code.Value).ToList()
        let last = all.Where(each => each.Fact.On <= Day).MaxBy(each => each.Fact.On)
        select (code.Value, last, all.Where(each => each.Fact.On > Day).MinBy(each => each.Fact.On), last?.Fact.On.PlusMonths(ServiceMeeting.MonthsBetween(code.Value)));

    public IEnumerable<(Entry<ServiceAim> Aim, Figure? Figure, IReadOnlyList<Entry<AimEvidence>> Evidence)> Aims =>
        from aim in Council.Facts<ServiceAim>().OrderByDescending(each => each.Fact.Year)
        select (aim, House.FiguresOf(House.ReadingOf(County, new ReportingYear(aim.Fact.Year), Terms)).FirstOrDefault(figure => figure.Measure.Code == aim.Fact.Measure), (IReadOnlyList<Entry<AimEvidence>>)[.. Council.Facts<AimEvidence>().Where(each => each.Fact.Aim == aim.FactId)]);

    public IEnumerable<(Entry<Expectation> Expectation, IReadOnlyList<Entry<AimEvidence>> Evidence)> Expectations =>
        Council.Facts<Expectation>().Select(each => (each, (IReadOnlyList<Entry<AimEvidence>>)[.. Council.Facts<AimEvidence>().Where(evidence => evidence.Fact.Expectation == each.FactId)]));

    public IEnumerable<(string Of, int Returns, int Before)> Feedback =>
        from code in Domain.Reviewing.Feedback.From.Codes
        let year = ReportingYear.Of(Day)
        select (code.Value, Council.Facts<Feedback>().Count(each => each.Fact.Of == code.Value && year.Span.Covers(each.Fact.On)), Council.Facts<Feedback>().Count(each => each.Fact.Of == code.Value && year.Before.Span.Covers(each.Fact.On)));

    /// <summary>Each theme: who belongs to it today of those the reader may see, and how many of them were looked at this year.</summary>
    public IReadOnlyList<(string Theme, IReadOnlyList<ChildRecord> Children, int Looked, int NotRight)> Themes { get; private set; } = [];

    /// <summary>So many children of a theme are named.</summary>
    public int AtMost => 60;

    public void OnGet()
    {
        var start = ReportingYear.Of(Day).From;
        var inCare = County.Children.Where(child => child.IsLookedAfterOn(Day)).ToList();
        Themes =
        [
            .. from code in ThematicCheck.Themes.Codes
               let children = inCare.Where(child => MaySee(child) && Belongs(child, code.Value)).ToList()
               let checks = children.Select(child => child.Facts<ThematicCheck>().LastOrDefault(check => check.Fact.Theme == code.Value && check.Fact.On >= start)).Where(check => check is not null).Select(check => check!).ToList()
               select (code.Value, (IReadOnlyList<ChildRecord>)[.. children.OrderBy(child => child.CalledName, StringComparer.CurrentCulture)], checks.Count, checks.Count(check => !check.Fact.StillRight)),
        ];
        Showing(Themes.SelectMany(theme => theme.Children.Take(AtMost)));
    }

    private bool Belongs(ChildRecord child, string theme) => theme switch
    {
        "with-parents" => child.PlacementOn(Day)?.Fact.Code == "P1",
        "youth-justice" => child.LegalStatusOn(Day)?.Fact.Code is "J1" or "J2" or "J3" || child.PlacementOn(Day)?.Fact.Code == "R5" || child.Facts<Concern>().Any(concern => concern.Fact.Kind == "offending" && concern.Fact.Span.Covers(Day)),
        "section-20" => child.LegalStatusOn(Day)?.Fact.Code == "V2" && !child.IsUnaccompaniedOn(Day),
        _ => false,
    };
}
