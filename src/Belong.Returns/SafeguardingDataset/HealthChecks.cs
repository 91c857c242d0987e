using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Health assessments and dental checks.</summary>
internal sealed class HealthChecks : DatasetTable<(ChildRecord Child, Entry Entry, string Type, DateOnly On)>
{
    public override string Name => "ssd_cla_health";

    protected override IEnumerable<(ChildRecord Child, Entry Entry, string Type, DateOnly On)> Items(DatasetReading reading) =>
        reading.Children.SelectMany(child => child.Facts<HealthAssessment>().Select(entry => (child, (Entry)entry, "Health Assessment", entry.Fact.HeldOn)).Concat(child.Facts<DentalCheck>().Select(entry => (child, (Entry)entry, "Dental Check", entry.Fact.On))))
            .Where(each => each.Item4 >= reading.Since);

    protected override IEnumerable<Part> Parts =>
    [
        Of("clah_health_check_id", each => DatasetReading.RowOf(each.Entry)),
        Of("clah_person_id", each => DatasetReading.PersonOf(each.Child)),
        Of("clah_health_check_type", each => each.Type),
        Of("clah_health_check_date", each => each.On),
        Of("clah_health_check_status", _ => "Completed"),
    ];
}
