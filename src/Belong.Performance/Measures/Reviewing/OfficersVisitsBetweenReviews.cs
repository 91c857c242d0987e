using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Performance.Measures.Reviewing;

public sealed class OfficersVisitsBetweenReviews : ReviewMeasure
{
    public override string Code => "officer-visits-between-reviews";
    public override string Cohort => "Reviews held in the period";
    public override string Title => "Reviews before which the reviewing officer had seen the child";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string GroupInWords(string group) => base.GroupInWords(group).Replace(" q", ", quarter ", StringComparison.Ordinal);
    public override string Definition => "Of the reviews held in the period, those before which the reviewing officer saw the child after the review before it, or after care began. A review held before contacts were recorded here is left out and counted as such. By the area of the officer and the quarter of the review.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Reviews, reading), Need.InPart(ContactBeforeReviewClock.Contacts, reading)];

    protected override IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading)
    {
        var held = review.Fact.HeldOn;
        var care = child.CareOn(held);
        var from = (care is null ? [] : child.ReviewsIn(care)).Where(each => each.Fact.HeldOn < held).Max(each => (DateOnly?)each.Fact.HeldOn) ?? care?.From ?? held;
        var seen = child.Facts<OfficersContact>().FirstOrDefault(contact => contact.Fact.Kind == "visit" && contact.Fact.On > from && contact.Fact.On < held);
        var quarter = Enumerable.Range(1, 4).First(each => ReportingYear.Of(held).Quarter(each).Covers(held));
        var area = reading.County.Worker(review.Fact.Officer)?.WorksOn(held)?.Fact.Area is { Length: > 0 } recorded ? recorded : "area not known";
        var known = child.KnownFrom(ContactBeforeReviewClock.Contacts, reading.Terms);
        yield return (!(known <= held) ? Part.Unknown(child, $"{On(review)}: contacts were not recorded by then", [review])
            : Part.Counted(child, seen is not null, $"{On(review)}: {(seen is null ? "not seen" : $"seen on {seen.Fact.On.InWords()}")} since {from.InWords()}", seen is null ? [review] : [review, seen])) with
        { Group = $"{area.ToLowerInvariant().Replace(' ', '-')}-q{quarter}" };
    }
}
