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

    /// <summary>What belongs to it; who was invited and asked is known where it was planned.</summary>
    public ReviewPapers Papers => ReviewPapers.Find(Child, Review.FactId)!;

    public ImmutableArray<Entry<CarePlanSection>> Plan => Child.CarePlanOn(Review.Fact.HeldOn);

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
