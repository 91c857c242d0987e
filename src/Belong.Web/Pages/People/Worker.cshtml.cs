using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.Pages.People;

/// <summary>Somebody who works for the council: posts, leave, lead roles, audits and observations.</summary>
[Needs(Permission.RunReviewingService)]
public sealed class WorkerModel(TheHouse house) : RecordPage(house)
{
    public WorkerRecord Worker => (WorkerRecord)Subject;

    public IEnumerable<(Doing Doing, IEnumerable<Entry> Facts)> Kept => Doing.On(Subject.Kind).Select(doing => (doing, Subject.Heads.Where(head => head.IsLive && head.Kind.Type == doing.Type).Reverse()));

    protected override SightRule? Sought => SightRule.For(RecordKind.Of<WorkerRecord>());

    public void OnGet()
    {
        // All is read from the record.
    }
}
