using System.Net;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Web.House.Doings;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Records;

/// <summary>A kind of record is added by writing it, its rule of sight and its list of doings: nothing that stands is edited.</summary>
public class AKindOfItsOwnTests
{
    [Fact]
    public async Task A_new_kind_has_pages_history_access_duties_and_refusals_and_is_kept()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(new Books().Do(new OpenAllotment(Id(7)), "2026-02-02"));
        var record = $"/allotments/{Id(7)}";
        using var clerk = await AVisitor.To(service, "ds-01");
        await clerk.ReadsAsync($"{record}/record", "The allotment", "Garden", "Plot", "Digging");
        await clerk.RefusedAsync("Enter what grows there", $"{record}/facts/record/plot", On("On", "2026-03-01"));
        await clerk.DoAsync($"{record}/facts/record/plot", [.. On("On", "2026-03-01"), ("Words", "Beans")]);
        await clerk.ReadsAsync($"{record}/history", "Potatoes, since 2 February 2026", "Beans, since 1 March 2026");

        // Its clock runs; what meets it stands on the page of the plot, and the plot on the page of the digging.
        var plot = Allotment().Facts<Plot>()[0];
        Assert.Equal((Day("2026-03-02"), DutyState.Overdue), Allotment().Duties<DiggingClock>(Terms.Of(service.Ledger.County, Day("2026-03-10")))[0] is var owed ? (owed.By!.Value, owed.On(Day("2026-03-10"))) : default);
        await clerk.ReadsAsync($"{record}/facts/{plot.FactId}", "What grows there?", "Potatoes", "Dig the plot, due by 2 March 2026", "Digging");
        await clerk.DoAsync($"{record}/facts/record/digging", [("Plot", $"{plot.FactId}"), .. On("On", "2026-03-09")]);
        var dug = Allotment().Facts<Digging>()[0];
        await clerk.ReadsAsync($"{record}/facts/{plot.FactId}", "Dug on 9 March 2026", "Late");
        await clerk.ReadsAsync($"{record}/facts/{dug.FactId}", "Potatoes, since 2 February 2026");
        await clerk.RefusedAsync("Another entry depends on this one", $"{record}/facts/{plot.FactId}/take-back", ("Reason", "Given up"));
        await clerk.DoAsync($"{record}/facts/{dug.FactId}/take-back", ("Reason", "It was the neighbour’s"));
        await clerk.ReadsAsync($"{record}/facts/{dug.FactId}", "Withdrawn", "It was the neighbour’s");
        Assert.Contains(Clocks.Rules, rule => rule.Title == "Plot dug");

        // Nobody else sees it, and that they tried is logged.
        foreach (var (who, answer) in new[] { ("w-045", HttpStatusCode.Forbidden), ("iro-01", HttpStatusCode.Forbidden), ("c-001", HttpStatusCode.Forbidden) })
        {
            using var other = await AVisitor.To(service, who);
            foreach (var page in new[] { "record", "history", $"facts/{plot.FactId}", $"facts/{plot.FactId}/correct", "facts/record/plot" })
            {
                Assert.Equal(answer, (await other.GetAsync($"{record}/{page}")).Status);
            }
        }

        Assert.Contains(service.Log.Of([Id(7)]), look => look is { Who: "iro-01", Refused: true });
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/allotments/{Id(8)}/history")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync($"/children/{Id(7)}/history")).Status);

        AllotmentRecord Allotment() => Assert.IsType<AllotmentRecord>(service.Ledger.County.Find(Id(7)));
    }

    [Fact]
    public void Every_kind_has_a_rule_of_sight_and_every_list_of_doings_a_kind() =>
        Assert.Empty(RecordKind.All.Values.Where(kind => Web.House.Sight.SightRule.For(kind) is null).Concat(Doing.Lists.Select(list => list.Of).Where(kind => !RecordKind.All.Values.Contains(kind))));
}
