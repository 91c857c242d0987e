using System.Text.Json;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Plans for permanence, each to the day before the next.</summary>
internal sealed class CarePlans : DatasetTable<(ChildRecord Child, Entry<PermanencePlan> Entry, DateOnly? Until)>
{
    public override string Name => "ssd_cla_care_plan";

    protected override IEnumerable<(ChildRecord Child, Entry<PermanencePlan> Entry, DateOnly? Until)> Items(DatasetReading reading) =>
        from child in reading.Children
        let plans = child.Facts<PermanencePlan>().OrderBy(plan => plan.Fact.On).ToList()
        from at in Enumerable.Range(0, plans.Count)
        let until = at + 1 < plans.Count ? plans[at + 1].Fact.On.AddDays(-1) : (DateOnly?)null
        where until is null || until >= reading.Since
        select (child, plans[at], until);

    /// <summary>Each option of the published form with whether it is the plan.</summary>
    private static string Options(PermanencePlan plan) => JsonSerializer.Serialize(PermanencePlan.Options.Codes.ToDictionary(code => code.Value, code => code.Value == plan.Option ? "Y" : "N"));

    protected override IEnumerable<Part> Parts =>
    [
        Of("lacp_table_id", each => DatasetReading.RowOf(each.Entry)),
        Of("lacp_person_id", each => DatasetReading.PersonOf(each.Child)),
        Of("lacp_cla_care_plan_start_date", each => each.Entry.Fact.On),
        Of("lacp_cla_care_plan_end_date", each => each.Until),
        Of("lacp_cla_care_plan_json", each => Options(each.Entry.Fact)),
    ];
}
