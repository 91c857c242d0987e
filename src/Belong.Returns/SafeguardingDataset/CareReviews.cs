using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Reviews that were held, with the day by which the law asked for each, and reviews that were planned and cancelled.</summary>
internal sealed class CareReviews : DatasetTable<(ChildRecord Child, Entry Entry, DateOnly? Due, DateOnly? Held, string Participation)>
{
    public override string Name => "ssd_cla_reviews";

    protected override IEnumerable<(ChildRecord Child, Entry Entry, DateOnly? Due, DateOnly? Held, string Participation)> Items(DatasetReading reading)
    {
        var terms = Terms.Of(reading.County, reading.Today);
        foreach (var child in reading.Children)
        {
            var due = child.AllDuties(terms).Where(duty => duty.DoneBy?.Said is Review).GroupBy(duty => duty.DoneBy!.FactId).ToDictionary(met => met.Key, met => met.Min(duty => duty.By));
            foreach (var review in child.Facts<Review>().Where(review => review.Fact.HeldOn >= reading.Since))
            {
                yield return (child, review, due.GetValueOrDefault(review.FactId), review.Fact.HeldOn, review.Fact.Participation);
            }

            foreach (var cancelled in child.Facts<PlannedReview>().Where(planned => planned.Fact.Cancelled.Length > 0 && planned.Fact.On >= reading.Since))
            {
                yield return (child, cancelled, cancelled.Fact.On, null, "");
            }
        }
    }

    protected override IEnumerable<Part> Parts =>
    [
        Of("clar_cla_review_id", each => DatasetReading.RowOf(each.Entry)),
        Of("clar_cla_id", each => (each.Held ?? each.Due) is { } day ? DatasetReading.CareOf(each.Child, day) : null),
        Of("clar_cla_review_due_date", each => each.Due),
        Of("clar_cla_review_date", each => each.Held),
        Of("clar_cla_review_cancelled", each => each.Held is null ? "Y" : "N"),
        Of("clar_cla_review_participation", each => each.Participation),
    ];
}
