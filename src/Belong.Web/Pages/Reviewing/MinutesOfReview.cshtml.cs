using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>The minutes of a review, put together from the record, to print or to send.</summary>
[Needs(Permission.SeeChildren)]
public sealed class MinutesOfReviewModel(TheHouse house) : ChildPage(house)
{
    public Entry<Review> Review { get; private set; } = default!;

    public Entry<Minutes>? Minutes => Child.Facts<Minutes>().FirstOrDefault(each => each.Fact.Review == Review.FactId);

    public ImmutableArray<Entry<Invitation>> People => Review.Fact.Planned is { } planned ? [.. Child.Facts<Invitation>().Where(each => each.Fact.Review == planned)] : [];

    public ImmutableArray<Entry<Consultation>> Said => [.. Child.Facts<Consultation>().Where(each => each.Fact.Review is { } review && review == Review.Fact.Planned)];

    public ImmutableArray<Entry<Decision>> Decisions => [.. Child.Facts<Decision>().Where(each => each.Fact.Review == Review.FactId)];

    public ImmutableArray<Entry<CarePlanSection>> Plan => Child.CarePlanOn(Review.Fact.HeldOn);

    public Entry<ReviewQuality>? Quality => Child.Facts<ReviewQuality>().FirstOrDefault(each => each.Fact.Review == Review.FactId);

    public void OnGet()
    {
        // All is read from the record.
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Child.Reviews.FirstOrDefault(each => each.FactId.Value == IdInAddress("reviewId")) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        return null;
    }
}
