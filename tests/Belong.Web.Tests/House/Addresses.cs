using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Relations;
using Belong.Domain.Reporting;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.Tests.House;

/// <summary>Addresses of pages, their parts filled in from what a county holds.</summary>
internal static class Addresses
{
    /// <summary>The address with each part filled in from what there is.</summary>
    public static IEnumerable<string> Filled(string route, IReadOnlyDictionary<string, IReadOnlyList<string>> ids)
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [route];
        }

        var close = open;
        for (var depth = 0; close < route.Length; close++)
        {
            depth += route[close] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        var name = new string([.. route[(open + 1)..close].TakeWhile(char.IsAsciiLetter)]);
        var before = route[..open];
        var of = ids.GetValueOrDefault($"{before}{name}") ?? ids.GetValueOrDefault(name) ?? ["none"];
        return of.SelectMany(value => Filled(before + value + route[(close + 1)..], ids));
    }

    /// <param name="of">Of which child; the first where it is left out.</param>
    public static Dictionary<string, IReadOnlyList<string>> Ids(TheService service, SubjectId? of = null)
    {
        var none = Guid.NewGuid().ToString();
        var county = service.Ledger.County;
        var child = county.Child(of ?? Id(1));
        string[] children = child is null ? [none] : [child.Id.ToString()];
        string One(IEnumerable<FactId> facts) => facts.Select(fact => fact.ToString()).FirstOrDefault() ?? none;
        var facts = child?.Heads.Where(head => head.IsLive).GroupBy(head => head.Kind.Name).Select(each => each.Last().FactId.ToString()).ToList() ?? [none];
        var panel = county.Panels.FirstOrDefault();
        var meeting = One(panel?.Meetings.Select(each => each.FactId) ?? []);
        string[] kinds(RecordKind on) => [.. RecordFact.Kinds.Where(kind => kind.On == on).Select(kind => kind.Name)];
        string[] heads(Domain.Facts.Record? record) => [.. record?.Heads.Where(head => head.IsLive && head.Kind.Plain).GroupBy(head => head.Kind.Name).Select(each => each.Last().FactId.ToString()) ?? [], none];
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["many"] = [.. SightRule.All.Values.Select(rule => rule.Of.Many).Order(StringComparer.Ordinal)],
            ["/children/id"] = children,
            ["/adults/id"] = [(child is null ? null : county.Adults.FirstOrDefault(adult => child.Facts<Relationship>().Any(each => each.Fact.Others.Any(link => link.Subject == adult.Id))))?.Id.ToString() ?? none],
            ["/people/id"] = [county.Worker("iro-01")?.Id.ToString() ?? none],
            ["/council/id"] = [CouncilRecord.TheCouncil.ToString()],
            ["/panels/id"] = [panel?.Id.ToString() ?? none],
            ["/households/id"] = [EveryPageTests.Household.ToString()],
            ["/plans/id"] = [EveryPageTests.Plan.ToString()],
            ["/reports/id"] = [county.Reports.FirstOrDefault()?.Id.ToString() ?? none],
            ["/returns/id"] = [county.Returns.FirstOrDefault()?.Id.ToString() ?? none],
            ["factId"] = facts,
            [$"/children/{children[0]}/do/doing"] = [.. Doing.On(RecordKind.Of<ChildRecord>()).Where(doing => !doing.IsFact && doing.Page.Length == 0).Select(doing => doing.Name)],
            [$"/children/{children[0]}/facts/record/doing"] = [.. Doing.On(RecordKind.Of<ChildRecord>()).Where(doing => doing.IsFact && doing.Page.Length == 0).Select(doing => doing.Name)],
            ["disputeId"] = [One(child?.Facts<Dispute>().Select(each => each.FactId) ?? [])],
            ["changeId"] = [One(child?.Facts<DateChange>().Select(each => each.FactId) ?? [])],
            ["reviewId"] = [.. child?.Facts<Review>().Select(each => each.FactId.ToString()) ?? [], .. child?.Facts<PlannedReview>().Select(each => each.FactId.ToString()) ?? [], none],
            ["subject"] = ["service", "iro-01", EveryPageTests.P.ToString(), EveryPageTests.Plan.ToString()],
            ["rest"] = ["record/away"],
            ["doing"] = ["none"],
            [$"/council/{CouncilRecord.TheCouncil}/facts/record/doing"] = kinds(RecordKind.Of<CouncilRecord>()),
            [$"/people/{county.Worker("iro-01")?.Id}/facts/record/doing"] = kinds(RecordKind.Of<WorkerRecord>()),
            [$"/panels/{EveryPageTests.P}/facts/record/doing"] = kinds(RecordKind.Of<PanelRecord>()),
            [$"/plans/{EveryPageTests.Plan}/facts/record/doing"] = kinds(RecordKind.Of<BusinessPlanRecord>()),
            [$"/households/{EveryPageTests.Household}/facts/record/doing"] = kinds(RecordKind.Of<Domain.Fostering.HouseholdRecord>()),
            [$"/households/{EveryPageTests.Household}/facts/factId"] = heads(county.Find(EveryPageTests.Household)),
            [$"/council/{CouncilRecord.TheCouncil}/facts/factId"] = heads(county.Council),
            [$"/people/{county.Worker("iro-01")?.Id}/facts/factId"] = heads(county.Worker("iro-01")),
            [$"/panels/{EveryPageTests.P}/facts/factId"] = heads(panel),
            [$"/plans/{EveryPageTests.Plan}/facts/factId"] = heads(county.Find(EveryPageTests.Plan)),
            ["panel"] = [panel?.Id.ToString() ?? none],
            ["meeting"] = [meeting],
            ["item"] = [One(panel?.Facts<AgendaItem>().Select(each => each.FactId) ?? [])],
            ["plan"] = [EveryPageTests.Plan.ToString()],
            ["report"] = [county.Reports.FirstOrDefault()?.Id.ToString() ?? none],
            ["number"] = ["1"],
            ["version"] = [none],
            ["id"] = [none],
            ["name"] = ["none"],
            ["key"] = [new string('0', 48)],
            ["year"] = ["2026"],
            ["/figures/code"] = ["cla-at-year-end", "reviews-on-time-per-review"],
            ["/measures/code"] = ["cla-at-year-end", "others"],
            ["what"] = ["target", "owner", "comment?period=2026", "take"],
            ["/scorecards/code"] = [.. Belong.Performance.Scorecards.Scorecards.All.Select(card => card.Code)],
            ["/settings/code"] = [Domain.Governance.Setting.All[0].Code],
            ["/returns/health/code"] = ["101"],
            ["reader"] = ["child", "parent"],
            ["language"] = ["en", "ar"],
            ["worker"] = ["iro-01"],
            ["status"] = ["400", "403", "404", "413", "500"],
        };
    }
}
