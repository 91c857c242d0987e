using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Whoever works here, once.</summary>
internal sealed class Professionals : DatasetTable<(WorkerRecord Worker, DateOnly Today, County County)>
{
    public override string Name => "ssd_professionals";

    protected override IEnumerable<(WorkerRecord Worker, DateOnly Today, County County)> Items(DatasetReading reading) => reading.County.Workers.Where(worker => worker.WorkerId.Length > 0).Select(worker => (worker, reading.Today, reading.County));

    private static Employment? Post((WorkerRecord Worker, DateOnly Today, County County) each) => each.Worker.WorksOn(each.Today)?.Fact;

    /// <summary>30 September before the day.</summary>
    private static DateOnly Census(DateOnly today) => new(today.Month > 9 || (today.Month == 9 && today.Day == 30) ? today.Year : today.Year - 1, 9, 30);

    protected override IEnumerable<Part> Parts =>
    [
        Of("prof_professional_id", each => each.Worker.WorkerId),
        Of("prof_staff_id", each => each.Worker.WorkerId),
        Of("prof_professional_name", each => each.Worker.CalledName),
        Of("prof_social_worker_registration_no", each => each.Worker.WorkerId is ['S', 'W', ..] id ? id : null),
        Of("prof_professional_job_title", each => Post(each)?.Post.Name),
        Of("prof_professional_caseload", each => each.County.Children.Count(child => child.AllocationOn(Census(each.Today))?.Fact.Worker == each.Worker.WorkerId)),
        Of("prof_professional_department", each => Post(each)?.Team),
        Of("prof_full_time_equivalency", each => Post(each)?.FullTime / 100m),
        None("prof_agency_worker_flag", "Belong does not ask it"),
    ];
}
