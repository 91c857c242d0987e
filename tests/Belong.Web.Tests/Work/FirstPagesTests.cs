using Belong.Domain.Governance;

namespace Belong.Web.Tests.Work;

/// <summary>What stands on the first pages of those who answer for the service and for its records.</summary>
public class FirstPagesTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task A_director_reads_which_measures_missed_their_targets_and_why()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync("/", "Off target (0)", "No targets are set.");
        await service.GivenAsync(LookedAfterFrom("2026-02-02").Do(new SetTarget("cla-at-year-end") { Year = 2026, Direction = "reach", Value = "5", Source = "Plan" }, "2026-02-10").Do(new SetTarget("placements-3-plus") { Year = 2026, Direction = "reach", Value = "10", Source = "Plan" }, "2026-02-10"));
        var page = await director.ReadsAsync("/", "Off target (1)");
        Assert.Contains("Target 5; it is 1", page.Row("Target 5"), StringComparison.Ordinal);
        using var worker = await AVisitor.To(service, "w-045");
        Assert.DoesNotContain("Off target", (await worker.GetAsync("/")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_records_officer_reads_who_opened_what_out_of_pattern_and_nobody_else_is_told()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-001", Harbourside));
        using var officer = await AVisitor.To(service, "r-001");
        await officer.ReadsAsync("/", "Records opened out of pattern since yesterday (0)");
        using var other = await AVisitor.To(service, "w-045");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.GetAsync($"/children/{Id(1)}")).Status);
        var page = await officer.ReadsAsync("/", "Records opened out of pattern since yesterday (1)");
        Assert.Contains("Was refused", page.Row("Was refused"), StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", (await officer.ReadsAsync("/access?odd=true", "Out of pattern in the last 7 days")).Row("Was refused"), StringComparison.Ordinal);
        Assert.Contains("Was refused", (await officer.GetAsync("/access?odd=true&handler=Csv")).Text, StringComparison.OrdinalIgnoreCase);
        using var manager = await AVisitor.To(service, "m-001");
        Assert.DoesNotContain("refused", (await manager.GetAsync("/access?odd=true")).Plain(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("out of pattern since", (await manager.GetAsync("/")).Plain(), StringComparison.OrdinalIgnoreCase);
    }
}
