using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>A page that records or puts right one fact. Where an error of a return led there, the way leads back to the child's errors.</summary>
public abstract class FactPage(TheHouse house) : ActPage(house)
{
    /// <summary>The collection year of the return whose error led here; null where none did.</summary>
    [FromQuery(Name = "year")]
    public int? Ends { get; set; }

    protected override IActionResult? Begin() => Ends is null or (>= 2000 and <= 2100) ? base.Begin() : NotFound();

    /// <summary>The child's errors in that return, or else a page of the record.</summary>
    public string LeadsBack(string page = "") => Of(Ends is null ? page : $"return?year={Ends}");

    /// <summary>Where it goes on from what was done: to the review it was done for, where it names one.</summary>
    protected string GoesOn(object done) =>
        Ends is null && Array.Find(done.GetType().GetProperties(), part => part.GetCustomAttribute<AsksAttribute>()?.Of is { } of && (of == typeof(PlannedReview) || of == typeof(Review)))?.GetValue(done) is FactId review && review != default
            ? Of($"reviews/{review}")
            : LeadsBack();

    /// <summary>A page about a fact of the child, from which the way leads back likewise.</summary>
    public string About(FactId fact, string act) => Of($"facts/{fact}/{act}{(Ends is null ? "" : $"?year={Ends}")}");
}

/// <summary>A page about a fact that is recorded; not found where it is not, or is changed by acts of its own.</summary>
public abstract class RecordedFactPage(TheHouse house) : FactPage(house)
{
    public Entry Head { get; private set; } = default!;

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Child.Head(new FactId(IdInAddress("factId"))) is not { IsLive: true, Said.IsOfItsActs: false } head)
        {
            return NotFound();
        }

        Head = head;
        return May(head) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Whether the reader may do here what the page is for.</summary>
    protected virtual bool May(Entry fact) => Doings.MayCorrect(Me, fact);
}
